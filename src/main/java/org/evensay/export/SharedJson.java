package org.evensay.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.evensay.view.SharedPriorities;

/** The priorities as JSON, with the names of the table's columns; shares are in per cent. What is not told is null. */
public final class SharedJson {
    private static final ObjectMapper WRITER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private SharedJson() {
    }

    public static byte[] of(SharedPriorities result) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("group", result.group());
        whole.put("date", result.day().toString());
        whole.put("questions", result.questions().stream().map(SharedJson::question).toList());
        try {
            return WRITER.writeValueAsString(whole).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> question(SharedPriorities.OfQuestion question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question_number", question.place());
        json.put("question", question.wording());
        json.put("question_version", question.version());
        json.put("method", question.method());
        json.put("choices", question.choices());
        json.put("vote", question.votes());
        json.put("ballots_cast", question.cast());
        json.put("figures", SharedTable.figures(question));
        json.put("priorities", question.priorities().stream().map(SharedJson::priority).toList());
        json.put("ideas_without_figures", question.unvoted().stream()
                .map(idea -> Map.of("letter", idea.letter(), "idea", idea.text())).toList());
        return json;
    }

    private static Map<String, Object> priority(SharedPriorities.Line priority) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rank", told(priority.rank()));
        json.putAll(IdeaWords.json(priority.letter(), priority.text()));
        json.put("points", told(priority.points()));
        json.put("share_of_points_available", priority.share().orElse(null));
        json.put("merged_from", priority.mergedFrom());
        return json;
    }

    private static Integer told(OptionalInt figure) {
        return figure.isPresent() ? figure.getAsInt() : null;
    }
}
