package org.evensay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.export.Taken.Fault;
import org.evensay.export.Taken.Wrong;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.PlanOfQuestions.Length;
import org.evensay.inquiry.Theme;
import org.evensay.view.inquiry.InquiryFile;

/** Reads the file of an inquiry, and checks all of it before anything is answered. Pure: nothing is stored. */
public final class InquiryReader {
    private static final ObjectMapper READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(20)
                            .maxStringLength(20_000).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    private static final Set<String> LENGTHS = words(Length.values());
    private static final int TEXT = 300;
    private static final int MANY = 20_000;

    private final List<Fault> faults = new ArrayList<>();

    private InquiryReader() {
    }

    public static Taken read(String json) {
        try {
            return new InquiryReader().taken(READER.readTree(json));
        } catch (JsonProcessingException broken) {
            return refused("", Wrong.NO_JSON, Optional.ofNullable(broken.getLocation())
                    .map(place -> place.getLineNr()).orElse(1));
        }
    }

    private static Taken refused(String where, Wrong wrong, int more) {
        return new Taken.Refused(List.of(new Fault(where, wrong, more)));
    }

    static Set<String> words(Enum<?>... all) {
        return Stream.of(all).map(InquiryFile::word).collect(Collectors.toUnmodifiableSet());
    }

    private Taken taken(JsonNode root) {
        if (!root.isObject() || !InquiryJson.FORMAT.equals(root.path("format").asText())) {
            return refused("format", Wrong.OTHER_FORMAT, 0);
        }
        if (root.path("version").asInt() != InquiryJson.VERSION) {
            return refused("version", Wrong.OTHER_VERSION, InquiryJson.VERSION);
        }
        InquiryFile file = file(new JsonPart(root, "", faults));
        return faults.isEmpty() ? new Taken.In(file) : new Taken.Refused(List.copyOf(faults));
    }

    private InquiryFile file(JsonPart root) {
        List<InquiryFile.Named> themes = root.parts("themes", MANY).stream().map(InquiryReader::theme).toList();
        int groups = root.parts("groups", Bound.GROUPS_AN_INQUIRY.most()).size();
        List<InquiryFile.Asked> questions = root.parts("questions", Bound.QUESTIONS_A_PLAN.most()).stream()
                .map(part -> asked(part, groups, themes.size())).toList();
        return new InquiryFile(root.text("question", Bound.OVERALL_QUESTION_CHARACTERS.most()),
                Length.valueOf(root.word("length", LENGTHS).toUpperCase(Locale.ROOT)),
                root.numberOrNone("choices", 1, 20), questions, root.part("codebook").number("version", 0, MANY),
                themes, groups(root, questions, themes.size()));
    }

    private static InquiryFile.Asked asked(JsonPart part, int groups, int themes) {
        return new InquiryFile.Asked(part.word("stage", InquiryFile.STAGES),
                part.textOrNothing("follow_up", Bound.FOLLOW_UP_CHARACTERS.most()),
                part.oneOrMore("versions", TEXT).stream().map(version -> new InquiryFile.Version(
                        version.text("words", TEXT), version.has("totals")
                                ? Optional.of(TotalsReader.of(version.part("totals"), groups, themes))
                                : Optional.empty())).toList());
    }

    private static InquiryFile.Named theme(JsonPart part) {
        return new InquiryFile.Named(part.text("name", Bound.THEME_NAME_CHARACTERS.most()),
                part.textOrNothing("about", Bound.THEME_ABOUT_CHARACTERS.most()), part.number("since", 1, MANY),
                part.yes("retired"), part.partsOrNothing("before", MANY).stream().map(before -> new Theme.Before(
                        before.number("since", 1, MANY), before.text("name", Bound.THEME_NAME_CHARACTERS.most()),
                        before.textOrNothing("about", Bound.THEME_ABOUT_CHARACTERS.most()))).toList());
    }

    private static List<InquiryFile.OfGroup> groups(JsonPart root, List<InquiryFile.Asked> questions, int themes) {
        Set<String> asked = questions.stream().flatMap(question -> question.versions().stream())
                .map(InquiryFile.Version::words).collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        List<InquiryFile.OfGroup> groups = new ArrayList<>();
        for (JsonPart part : root.partsOrNothing("groups", Bound.GROUPS_AN_INQUIRY.most())) {
            InquiryFile.OfGroup group = new InquiryFile.OfGroup(part.text("name", 80),
                    part.parts("workshops", MANY).stream().map(meeting -> new InquiryFile.Meeting(meeting.day("date"),
                            meeting.parts("answers", MANY).stream()
                                    .map(answer -> AnswerReader.of(answer, asked, themes)).toList())).toList());
            if (!names.add(group.name())) {
                part.wrong("name", Wrong.TWICE, 0);
            }
            groups.add(group);
        }
        return groups;
    }
}
