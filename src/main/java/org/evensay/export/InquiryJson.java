package org.evensay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.evensay.inquiry.Theme;
import org.evensay.view.inquiry.InquiryFile;

/**
 * An inquiry as JSON, in the format that {@link #SCHEMA} describes. What is not told is left out. The same inquiry
 * gives the same bytes: nothing in it says when, where or by whom it was taken out.
 */
public final class InquiryJson {
    public static final String FORMAT = "evensay-inquiry";
    public static final int VERSION = 1;
    /** Where every installation serves the description of the format. */
    public static final String SCHEMA = "/static/format/inquiry-1.schema.json";
    private static final ObjectMapper WRITER =
            new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private InquiryJson() {
    }

    public static byte[] of(InquiryFile file) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", SCHEMA);
        whole.put("format", FORMAT);
        whole.put("version", VERSION);
        whole.put("question", file.overall());
        whole.put("length", InquiryFile.word(file.length()));
        put(whole, "choices", file.choices());
        whole.put("questions", file.questions().stream().map(InquiryJson::asked).toList());
        whole.put("codebook", Map.of("version", file.book()));
        whole.put("themes", file.themes().stream().map(InquiryJson::theme).toList());
        whole.put("groups", file.groups().stream().map(InquiryJson::group).toList());
        try {
            return (WRITER.writeValueAsString(whole) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void put(Map<String, Object> row, String name, OptionalInt number) {
        if (number.isPresent()) {
            row.put(name, number.getAsInt());
        }
    }

    private static void put(Map<String, Object> row, String name, List<?> list) {
        if (!list.isEmpty()) {
            row.put(name, list);
        }
    }

    static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            row.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return row;
    }

    private static Map<String, Object> asked(InquiryFile.Asked asked) {
        return row("stage", asked.stage(), "follow_up", asked.followUp(),
                "versions", asked.versions().stream().map(InquiryJson::version).toList());
    }

    private static Map<String, Object> version(InquiryFile.Version version) {
        Map<String, Object> json = row("words", version.words());
        version.totals().ifPresent(totals -> json.put("totals", TotalsJson.of(totals)));
        return json;
    }

    private static Map<String, Object> theme(InquiryFile.Named theme) {
        Map<String, Object> json = row("name", theme.name(), "about", theme.about(), "since", theme.since(),
                "retired", theme.retired());
        put(json, "before", theme.before().stream().map(InquiryJson::before).toList());
        return json;
    }

    private static Map<String, Object> before(Theme.Before before) {
        return row("since", before.since(), "name", before.name(), "about", before.about());
    }

    private static Map<String, Object> group(InquiryFile.OfGroup group) {
        return row("name", group.name(), "workshops", group.meetings().stream().map(meeting -> row(
                "date", meeting.day().toString(),
                "answers", meeting.answers().stream().map(InquiryJson::answer).toList())).toList());
    }

    private static Map<String, Object> answer(InquiryFile.Answer answer) {
        Map<String, Object> json = row("question", answer.wording(), "method", answer.method(),
                "choices", answer.choices(), "ballots_cast", answer.cast(), "told", InquiryFile.word(answer.told()));
        if (answer.keepsSome()) {
            json.put("first_only", true);
        }
        json.put("ideas", answer.ideas().stream().map(InquiryJson::idea).toList());
        return json;
    }

    private static Map<String, Object> idea(InquiryFile.Idea idea) {
        Map<String, Object> json = row("letter", idea.letter(), "idea", idea.text());
        put(json, "rank", idea.rank());
        put(json, "points", idea.points());
        idea.share().ifPresent(share -> json.put("share_of_points_available", share));
        put(json, "merged_from", idea.mergedFrom());
        if (idea.compared()) {
            json.put("compared", true);
        }
        put(json, "codes", idea.given().stream()
                .map(given -> code(row("coder", given.coder()), given.code())).toList());
        idea.settled().ifPresent(code -> json.put("settled", code(row(), code)));
        return json;
    }

    private static Map<String, Object> code(Map<String, Object> json, InquiryFile.Coded code) {
        put(json, "theme", code.main());
        put(json, "tags", code.tags());
        json.put("codebook", code.book());
        return json;
    }
}
