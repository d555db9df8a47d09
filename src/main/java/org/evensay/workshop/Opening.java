package org.evensay.workshop;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Starts a workshop from a plan: the one decision that has no workshop before it. */
public final class Opening {
    private Opening() {
    }

    /** With an id that is drawn. */
    public static Decision of(Plan plan, Actor facilitator, JoinCode code, Moment at) {
        return of(new WorkshopId(at.newKey()), plan, facilitator, code, at);
    }

    /** The facilitator's first pass is the one that the actor holds. Id and code must be free: not seen to here. */
    public static Decision of(WorkshopId id, Plan plan, Actor facilitator, JoinCode code, Moment at) {
        List<ToAsk> questions = plan.questions().stream()
                .filter(question -> !PlainText.of(question.wording()).isEmpty()).toList();
        Optional<Decision> refusal = refusal(plan, questions);
        return refusal.orElseGet(() -> accepted(opened(id, plan, questions, code, at)
                .with(Pass.issued(new PassId(at.newKey()), facilitator.secret().hash(), Role.FACILITATOR, at.day()))));
    }

    private static Workshop opened(WorkshopId id, Plan plan, List<ToAsk> questions, JoinCode code, Moment at) {
        return new Workshop(id, code, at.day(), at.day().plusDays(plan.terms().daysKept()),
                PlainText.of(plan.group()), PlainText.of(plan.purpose()), Keyed.none(),
                Door.openFor(plan.terms().seats()).withTables(plan.tables()), draft(plan, at), Keyed.none(), 0,
                asked(plan, questions, at), 0, Step.WELCOME, Timer.OFF, Care.NOTHING_SAID, Showing.EVERYTHING,
                Leading.BEGUN, plan.agenda(), Course.BEGUN, said(plan.sinceLastTime()));
    }

    private static List<Question> asked(Plan plan, List<ToAsk> questions, Moment at) {
        return IntStream.range(0, questions.size())
                .mapToObj(place -> Question.asked(place, questions.get(place), plan.voting(), at)).toList();
    }

    private static GroundRules draft(Plan plan, Moment at) {
        GroundRules rules = GroundRules.NONE;
        for (String line : said(plan.groundRules())) {
            rules = rules.proposed(new RuleId(at.newKey()), line);
        }
        return rules;
    }

    private static List<String> said(List<String> lines) {
        return lines.stream().map(PlainText::of).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<Decision> refusal(Plan plan, List<ToAsk> questions) {
        if (questions.isEmpty()) {
            return Optional.of(refused(Rejection.NO_QUESTION));
        }
        if (Limit.QUESTIONS_A_WORKSHOP.isOver(questions.size())) {
            return Optional.of(refused(Rejection.TOO_MANY_QUESTIONS, Limit.QUESTIONS_A_WORKSHOP.most()));
        }
        if (Limit.GROUND_RULES_A_WORKSHOP.isOver(said(plan.groundRules()).size())) {
            return Optional.of(refused(Rejection.TOO_MANY_RULES, Limit.GROUND_RULES_A_WORKSHOP.most()));
        }
        if (VotingPlan.isOutOfRange(plan.voting().choices()) || VotingPlan.isOutOfRange(plan.voting().keep())) {
            return Optional.of(refused(Rejection.CHOICES_OUT_OF_RANGE, Limit.CHOICES_A_BALLOT.most()));
        }
        if (plan.tables() < 0 || Limit.TABLES_A_ROOM.isOver(plan.tables())) {
            return Optional.of(refused(Rejection.TABLES_OUT_OF_RANGE, Limit.TABLES_A_ROOM.most()));
        }
        return tooManyLines(questions).or(() -> tooLong(plan, questions));
    }

    private static Optional<Decision> tooManyLines(List<ToAsk> questions) {
        return questions.stream().anyMatch(question -> Limit.LINES_BROUGHT_A_QUESTION.isOver(question.list().size()))
                ? Optional.of(refused(Rejection.TOO_MANY_LINES, Limit.LINES_BROUGHT_A_QUESTION.most()))
                : Optional.empty();
    }

    private static Optional<Decision> tooLong(Plan plan, List<ToAsk> questions) {
        if (PlainText.of(plan.group()).isEmpty()) {
            return Optional.of(refused(Rejection.NO_GROUP));
        }
        return Line.within(Limit.GROUP_NAME_CHARACTERS, plan.group())
                .or(() -> Line.within(Limit.PURPOSE_CHARACTERS, plan.purpose()))
                .or(() -> Line.allWithin(Limit.QUESTION_CHARACTERS, questions.stream().map(ToAsk::wording).toList()))
                .or(() -> Line.allWithin(Limit.QUESTION_CHARACTERS, questions.stream().map(ToAsk::forPairs).toList()))
                .or(() -> Line.allWithin(Limit.IDEA_CHARACTERS, questions.stream()
                        .flatMap(question -> question.list().stream()).toList()))
                .or(() -> Line.allWithin(Limit.GROUND_RULE_CHARACTERS, plan.groundRules()));
    }
}
