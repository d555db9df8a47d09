package org.evensay.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words of an idea in a file. When its author took it back after a vote, only its letter and figures are left. */
final class IdeaWords {
    private static final String WITHDRAWN = "(withdrawn idea)";

    private IdeaWords() {
    }

    /** In a table, where an empty cell would say nothing. */
    static String cell(String words) {
        return words.isEmpty() ? WITHDRAWN : words;
    }

    /** In JSON: empty words, and a field that says why. */
    static Map<String, Object> json(String letter, String words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("letter", letter);
        json.put("idea", words);
        if (words.isEmpty()) {
            json.put("withdrawn", true);
        }
        return json;
    }
}
