package org.evensay.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.wire.FormFields;
import org.evensay.workshop.CommandId;

/**
 * What somebody without scripts sent and was refused. It goes back to the fields of the form that sent it, where the
 * page still has that form; where it has not, what they wrote is quoted beside the sentence that says why. It belongs
 * to the making of one page. With scripts, {@code refusal.js} does this.
 */
public final class SentBack {
    /** The fields that hold a person's own words. */
    private static final List<String> WORDS = List.of("text", "wording");
    /** A form that was not refused, or another one: its fields are what they are. */
    private static final Fields NO_FIELDS = new Fields(new FormFields(Map.of()), false);
    /** The same for all, so that what was made of it once is known again. */
    private static final SentBack NOTHING = new SentBack(new FormFields(Map.of()), false);

    private final FormFields sent;
    private final boolean later;
    private boolean taken;

    private SentBack(FormFields sent, boolean later) {
        this.sent = sent;
        this.later = later;
    }

    /** The fields of a form as a template asks for them. */
    public record Fields(FormFields sent, boolean isBack) {

        public String text(String name, String usual) {
            return isBack && sent.has(name) ? sent.text(name) : usual;
        }

        /** For an attribute that is left out where nothing came back. */
        public String orNone(String name) {
            return isBack ? sent.text(name) : null;
        }

        /** Whether a choice or tick of this value was made; a tick that was not is not sent at all. */
        public boolean has(String name, String value, boolean usual) {
            return isBack ? sent.all(name).contains(value) : usual;
        }
    }

    static SentBack nothing() {
        return NOTHING;
    }

    static SentBack of(Map<String, List<String>> form) {
        return new SentBack(new FormFields(form), false);
    }

    /** What can be sent once more as it is. */
    static SentBack forLater(Map<String, List<String>> form) {
        return new SentBack(new FormFields(form), true);
    }

    /**
     * The id that the form of this command goes on with: nobody knows whether the room kept what it was sent with, and
     * the same once more must be done once.
     */
    Optional<String> idOf(String command) {
        return later && isOf(command) ? Commands.id(sent.text("id")).map(CommandId::value) : Optional.empty();
    }

    /** For the form of this command on the page, about the same thing as what was sent. */
    Fields to(String command, String about, String id) {
        if (!isOf(command) || !sent.text(about).equals(id)) {
            return NO_FIELDS;
        }
        taken = true;
        return new Fields(sent, true);
    }

    boolean isOf(String command) {
        return sent.text("do").equals(command);
    }

    /** Once the parts of the page are made: the words that have found no field. */
    List<String> lost() {
        return taken ? List.of() : WORDS.stream().flatMap(this::said).toList();
    }

    private Stream<String> said(String field) {
        return sent.all(field).stream().filter(text -> !text.isBlank()).limit(1);
    }
}
