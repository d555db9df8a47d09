package org.evensay.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.voting.Turnout;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.Moves;

/**
 * The way on, for whoever leads: {@code next} is the usual move, and there is none while the rounds have not begun,
 * while a result has places to show, or when something is missing. {@code missing} says what, and why a way back is
 * closed. {@code otherwise} are the other moves that are open, but for closing the workshop.
 */
public record Onward(Optional<Step> next, List<Step> otherwise, List<Step> back, boolean mayClose,
                     List<Rejection> missing) {
    /** What the group can do something about, or should know before it looks for a button that is not there. */
    private static final Set<Rejection> WORTH_SAYING = Set.of(Rejection.TOO_FEW_IDEAS, Rejection.IDEAS_ALREADY_SHARED,
            Rejection.BALLOTS_ALREADY_IN, Rejection.NO_SECOND_VOTE);

    static Onward of(Workshop workshop) {
        List<Step> moves = Moves.onwards(workshop).stream().filter(step -> step != Step.CLOSED).toList();
        Optional<Step> next = moves.stream().filter(step -> isUsual(workshop, step)).findFirst();
        return new Onward(next, moves.stream().filter(step -> next.filter(step::equals).isEmpty()).toList(),
                Moves.backwards(asTold(workshop)), Moves.onwards(workshop).contains(Step.CLOSED),
                missing(asTold(workshop)));
    }

    /** While nobody may know how many ballots are in, as if there were none: a way back that closes would tell. */
    private static Workshop asTold(Workshop workshop) {
        boolean silent = PollView.of(workshop).filter(poll -> poll.turnout().state() == Turnout.State.TOO_FEW)
                .isPresent();
        return silent ? workshop.with(workshop.question().withLast(
                workshop.question().openVote().orElseThrow().withoutBallots())) : workshop;
    }

    /** The way on is the first turn before anybody has shared, and from a vote whatever is open: one always is. */
    private static boolean isUsual(Workshop workshop, Step to) {
        Question question = workshop.question();
        return switch (workshop.step()) {
            case SHARING -> Cue.of(workshop) != Cue.SHARING_ORDER;
            case RESULTS -> Seen.isEveryPlace(question) && (to == Step.DISCUSSION
                    || !Moves.onwards(workshop).contains(Step.DISCUSSION));
            case VOTING -> true;
            case WELCOME -> to == (question.listed().isEmpty() ? Step.SILENT : Step.DISCUSSION);
            default -> to == workshop.step().next().get(0);
        };
    }

    private static List<Rejection> missing(Workshop workshop) {
        Step now = workshop.step();
        return Stream.concat(now.next().stream().limit(1), now.back().stream())
                .flatMap(to -> Moves.refusal(workshop, to).stream()).filter(WORTH_SAYING::contains).distinct().toList();
    }
}
