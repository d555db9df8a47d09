package org.evensay.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evensay.export.Taken.Wrong;
import org.evensay.inquiry.Bound;
import org.evensay.view.Leaving;
import org.evensay.view.inquiry.InquiryFile;

/** Reads what one group answered to a question, with the codes of its ideas. */
final class AnswerReader {
    private static final Set<String> TOLD = InquiryReader.words(Leaving.Extent.values());
    private static final int QUESTION = 300;
    private static final int IDEA = 500;
    /** A letter stands before the words of an idea that was joined into another. */
    private static final int IDEA_WITH_ITS_LETTER = 520;
    private static final int MANY = 20_000;

    private AnswerReader() {
    }

    static InquiryFile.Answer of(JsonPart part, Set<String> asked, int themes) {
        String question = part.text("question", QUESTION);
        if (!asked.contains(question)) {
            part.wrong("question", Wrong.NO_SUCH_THING, 0);
        }
        int choices = part.number("choices", 0, MANY);
        int cast = part.number("ballots_cast", 0, MANY);
        InquiryFile.Answer answer = new InquiryFile.Answer(question, part.textOrNothing("method", 100), choices, cast,
                Leaving.Extent.valueOf(part.word("told", TOLD).toUpperCase(Locale.ROOT)), part.yes("first_only"),
                part.parts("ideas", MANY).stream().map(idea -> idea(idea, themes, cast * choices)).toList());
        countUp(part, answer);
        return answer;
    }

    /** All places of all ballots give no more than this. */
    private static void countUp(JsonPart part, InquiryFile.Answer answer) {
        long there = answer.ideas().stream().mapToLong(idea -> idea.points().orElse(0)).sum();
        long most = (long) answer.cast() * answer.choices() * (answer.choices() + 1) / 2;
        if (there > most) {
            part.wrong("ideas", Wrong.TOO_MANY_POINTS, (int) Math.min(most, Integer.MAX_VALUE));
        }
    }

    /** @param points as many as every ballot's first place gives */
    private static InquiryFile.Idea idea(JsonPart part, int themes, int points) {
        List<InquiryFile.Given> given = part.partsOrNothing("codes", Bound.MEMBERS_A_TEAM.most()).stream()
                .map(code -> new InquiryFile.Given(code.number("coder", 1, MANY), code(code, themes))).toList();
        if (given.stream().map(InquiryFile.Given::coder).distinct().count() < given.size()) {
            part.wrong("codes", Wrong.TWICE, 0);
        }
        return new InquiryFile.Idea(part.text("letter", 10), part.textOrNothing("idea", IDEA),
                part.numberOrNone("rank", 1, MANY), part.numberOrNone("points", 0, points),
                part.percentOrNone("share_of_points_available"),
                part.lettered("merged_from", 500, IDEA_WITH_ITS_LETTER), part.yes("compared"), given,
                part.has("settled") ? Optional.of(code(part.part("settled"), themes)) : Optional.empty());
    }

    /** What is the main theme is no tag as well. */
    private static InquiryFile.Coded code(JsonPart part, int themes) {
        OptionalInt main = part.oneOfOrNone("theme", themes);
        List<Integer> tags = part.someOf("tags", themes);
        if (main.isPresent() && new HashSet<>(tags).contains(main.getAsInt())) {
            part.wrong("tags", Wrong.TWICE, main.getAsInt());
        }
        return new InquiryFile.Coded(main, tags, part.number("codebook", 0, MANY));
    }
}
