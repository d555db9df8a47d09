package org.evensay.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Translated;

/**
 * What helpers typed in other languages, in the group's own files: in a table {@code pl: herbata | uk: чай}, in JSON by
 * the tag of the language.
 */
final class InLanguages {
    static final List<String> NAMES = List.of("question_translations", "translations");

    private InLanguages() {
    }

    static List<Object> cells(GroupPriorities.OfQuestion question, String letter) {
        return List.of(cell(question.translated().question()), cell(question.translated().ofLetter(letter)));
    }

    private static String cell(List<Translated> typed) {
        return typed.stream().map(said -> said.language() + ": " + said.text()).collect(Collectors.joining(" | "));
    }

    static Map<String, String> json(List<Translated> typed) {
        Map<String, String> json = new LinkedHashMap<>();
        typed.forEach(said -> json.put(said.language(), said.text()));
        return json;
    }
}
