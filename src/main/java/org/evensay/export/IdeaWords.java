package org.evensay.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.view.inquiry.CodedIdea;

/**
 * The words of an idea and of its theme in a file. When its author took it back after a vote, only its letter and
 * figures are left.
 */
final class IdeaWords {
    private static final String WITHDRAWN = "(withdrawn idea)";
    private static final String FITS_NONE = "(fits none)";

    private IdeaWords() {
    }

    /** In a table, where an empty cell would say nothing. */
    static String cell(String words) {
        return words.isEmpty() ? WITHDRAWN : words;
    }

    /** Empty until the team agrees. */
    static String theme(CodedIdea coded) {
        return coded.main().orElse(coded.fitsNone() ? FITS_NONE : Table.NOTHING);
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
