package org.evensay.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.evensay.workshop.Stage;

/**
 * A question that groups are to be asked. Each wording it has had is a version of it, the first is version 1: groups
 * that answered different wordings answered different questions. A workshop asks a version when it asks its words.
 *
 * @param followUp what people in pairs may ask each other before they write, or empty
 */
public record Planned(PlannedId id, Stage stage, List<String> wordings, String followUp) {

    public Planned {
        wordings = List.copyOf(wordings);
    }

    public String wording() {
        return wordings.get(wordings.size() - 1);
    }

    public int version() {
        return wordings.size();
    }

    /** The version that these words are, if they are one; the newest, when the words came back. */
    public OptionalInt versionSaying(String words) {
        int found = wordings.lastIndexOf(words);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found + 1);
    }

    public Planned reworded(String words) {
        List<String> next = new ArrayList<>(wordings);
        next.add(words);
        return new Planned(id, stage, next, followUp);
    }

    public Planned as(Stage next, String asked) {
        return new Planned(id, next, wordings, asked);
    }
}
