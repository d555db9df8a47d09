package org.evensay.web;

import java.util.List;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Refusal;
import org.evensay.room.Answer;
import org.evensay.wire.Frames;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Rejection;

/** Says in plain words why something was refused. */
final class Sentences {
    private Sentences() {
    }

    static String why(Rejection why, List<Integer> numbers, Words words) {
        return words.say("refused." + why.name(), numbers.toArray());
    }

    static String why(Refusal why, List<Integer> numbers, Words words) {
        return words.say("refused.plan." + why.name(), numbers.toArray());
    }

    static String why(Rejection why, Words words) {
        return why(why, List.of(), words);
    }

    static String why(Answer.Refused no, Words words) {
        return why(no.why(), no.numbers(), words);
    }

    static String why(Decision.Refused no, Words words) {
        return why(no.why(), no.numbers(), words);
    }

    static String why(Decided.Refused<?> no, Words words) {
        return why(no.why(), no.numbers(), words);
    }

    /** The frame that tells a page what became of its command. */
    static String frame(Answer answer, Words words) {
        if (answer instanceof Answer.Refused no) {
            return Frames.refused(no.id().value(), no.why().name(), why(no, words));
        }
        Answer.Done done = (Answer.Done) answer;
        return Frames.done(done.id().value(), done.version());
    }
}
