package org.evensay.i18n;

/** A language that people can choose: its tag (BCP 47), and what it calls itself. */
public record Language(String tag, String name) {

    /** The easy words of another one: people read them, and write the language itself. */
    public boolean isEasy() {
        return Languages.isEasy(tag);
    }
}
