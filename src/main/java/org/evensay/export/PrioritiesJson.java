package org.evensay.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.evensay.i18n.Words;
import org.evensay.view.Beside;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Priority;

/** The priorities as JSON, with the names of the table's columns; shares are in per cent. */
public final class PrioritiesJson {
    private static final ObjectMapper WRITER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private PrioritiesJson() {
    }

    public static byte[] of(GroupPriorities result, Words words) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("group", result.group());
        whole.put("date", result.day().toString());
        whole.put("led", Led.of(result.led()));
        whole.put("questions", result.questions().stream().map(question -> question(question, words)).toList());
        try {
            return WRITER.writeValueAsString(whole).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> question(GroupPriorities.OfQuestion question, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question_number", question.place());
        json.put("question", question.wording());
        json.put("question_translations", InLanguages.json(question.translated().question()));
        json.put("question_version", question.version());
        json.put("method", question.method());
        json.put("choices", question.choices());
        json.put("tie_rule", question.ties().name().toLowerCase(Locale.ROOT));
        json.put("vote", question.votes());
        json.put("ballots_cast", question.cast());
        json.put("ballots_complete", question.complete());
        question.beside().ifPresent(beside -> json.putAll(BesideJson.of(beside, question.ties(), words)));
        json.put("priorities", question.priorities().stream().map(idea -> priority(idea, question)).toList());
        json.put("ideas_without_figures", question.unvoted().stream()
                .map(idea -> Map.of("letter", idea.letter(), "idea", idea.text(), "translations",
                        InLanguages.json(question.translated().ofLetter(idea.letter())))).toList());
        return json;
    }

    /** Whether the group keeps it is said where it drew a line. */
    private static Map<String, Object> priority(Priority priority, GroupPriorities.OfQuestion question) {
        Map<String, Object> json = priority(priority);
        json.put("translations", InLanguages.json(question.translated().ofLetter(priority.letter())));
        question.beside().flatMap(Beside::cut).ifPresent(cut -> json.put("kept", cut.keeps(priority)));
        return json;
    }

    static Map<String, Object> priority(Priority priority) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rank", priority.isChosen() ? priority.rank() : null);
        json.putAll(IdeaWords.json(priority.letter(), priority.text()));
        json.put("people", priority.people());
        json.putAll(FigureColumns.of(priority.figures()));
        json.put("merged_from", priority.mergedFrom());
        return json;
    }
}
