package org.evensay.inquiry;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.workshop.Stage;

/**
 * Which hints a question gets. They look at single words, so they miss things and sometimes speak without need: whoever
 * writes the question decides.
 */
public final class QuestionHints {
    /** A question of this many words is long. */
    public static final int LONG_IN_WORDS = 25;
    private static final int A_QUESTION_AND_ITS_FOLLOW_UP = 2;

    private final Wording wording;
    private final Stage stage;
    private final HintWords words;
    private final List<String> questions;

    private QuestionHints(Wording wording, Stage stage, HintWords words) {
        this.wording = wording;
        this.stage = stage;
        this.words = words;
        this.questions = wording.questions(words);
    }

    /** In the order of {@link Hint}. Where nothing is written, there is nothing to say. */
    public static Set<Hint> of(String typed, Stage stage, HintWords words) {
        Wording wording = Wording.of(typed);
        if (wording.words().isEmpty()) {
            return Set.of();
        }
        QuestionHints hints = new QuestionHints(wording, stage, words);
        return Collections.unmodifiableSet(Arrays.stream(Hint.values()).filter(hints::fits)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Hint.class))));
    }

    private boolean fits(Hint hint) {
        return switch (hint) {
            case REAL_MOMENT -> stage == Stage.DISCOVER && !words.moments().areIn(wording.text());
            case ONE_THING -> asksTwoThings();
            case OPEN -> questions.stream().anyMatch(words.yesOrNo()::begin);
            case WHAT_PEOPLE_DID -> !words.doing().areIn(wording.text());
            case NO_BLAME -> words.blame().areIn(wording.text());
            case SHORT -> wording.words().size() >= LONG_IN_WORDS;
            case EASY_TO_READ -> words.measured() && Rix.of(wording).isHard();
            case WE_AND_YOU -> words.labels().areIn(wording.text()) || !words.near().areIn(wording.text());
            case EVERYDAY_WORDS -> words.jargon().areIn(wording.text());
        };
    }

    /** "And what helped?" asks more about the same moment; one such question is part of the first. */
    private boolean asksTwoThings() {
        return questions.size() > A_QUESTION_AND_ITS_FOLLOW_UP
                || questions.stream().skip(1).anyMatch(question -> !words.followUps().begin(question));
    }
}
