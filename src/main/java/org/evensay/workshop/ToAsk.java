package org.evensay.workshop;

import java.util.List;

/**
 * A question as it is brought to a workshop.
 *
 * @param forPairs what people may ask each other when they tell stories in pairs, or empty
 * @param list     lines that are on its list from the beginning: a meeting that votes on what others have said
 */
public record ToAsk(String wording, Stage stage, String forPairs, List<String> list) {

    public ToAsk {
        list = List.copyOf(list);
    }

    /** A question that a group thought of itself. */
    public static ToAsk own(String wording) {
        return new ToAsk(wording, Stage.DISCOVER, "", List.of());
    }

    public static List<ToAsk> own(List<String> wordings) {
        return wordings.stream().map(ToAsk::own).toList();
    }
}
