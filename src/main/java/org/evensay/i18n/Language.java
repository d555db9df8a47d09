package org.evensay.i18n;

/** A language that people can choose: its tag (BCP 47), and what it calls itself. */
public record Language(String tag, String name) {
}
