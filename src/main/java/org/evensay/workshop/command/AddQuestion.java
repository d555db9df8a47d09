package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.ToAsk;
import org.evensay.workshop.Workshop;

/** One more question for the same room, after those it has; voted on as the question now is. */
public record AddQuestion(String wording) implements Command {

    @Override
    public Action action() {
        return Action.ADD_QUESTION;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        List<Question> questions = workshop.questions();
        if (Limit.QUESTIONS_A_WORKSHOP.isOver(questions.size() + 1)) {
            return refused(Rejection.TOO_MANY_QUESTIONS, Limit.QUESTIONS_A_WORKSHOP.most());
        }
        Question asked = Question.asked(questions.size(), ToAsk.own(wording), workshop.question().plan(), at);
        return Line.written(Limit.QUESTION_CHARACTERS, wording).orElseGet(() -> accepted(
                workshop.withQuestions(Stream.concat(questions.stream(), Stream.of(asked)).toList())));
    }
}
