package org.evensay.workshop.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/** Which moves are open at this moment: the table of {@link Step}, and what the list and the votes allow. */
public final class Moves {
    private static final int VOTES_A_QUESTION = 2;
    private static final int IDEAS_TO_VOTE_ON = 2;

    private Moves() {
    }

    public static List<Step> onwards(Workshop workshop) {
        return open(workshop, workshop.step().next().stream());
    }

    public static List<Step> backwards(Workshop workshop) {
        return open(workshop, workshop.step().back().stream());
    }

    private static List<Step> open(Workshop workshop, Stream<Step> steps) {
        return steps.filter(step -> refusal(workshop, step).isEmpty()).toList();
    }

    /** Why this move is not open now; empty when it is. */
    public static Optional<Rejection> refusal(Workshop workshop, Step to) {
        return workshop.step().leadsTo(to) ? because(workshop, to) : Optional.of(Rejection.NO_SUCH_MOVE);
    }

    private static Optional<Rejection> because(Workshop workshop, Step to) {
        Question question = workshop.question();
        return switch (workshop.step()) {
            case WELCOME -> when(to == Step.DISCUSSION && question.listed().isEmpty(), Rejection.NO_SUCH_MOVE);
            case SHARING -> when(to == Step.SILENT && question.lettersGiven() > 0, Rejection.IDEAS_ALREADY_SHARED);
            case DISCUSSION -> leavingDiscussion(question, to);
            case VOTING -> leavingTheVote(question, to);
            case REVIEW -> leavingReview(question, to);
            case RESULTS -> leavingTheResult(workshop, to);
            default -> Optional.empty();
        };
    }

    /** After a first vote the list is talked through again, but no longer added to: the two votes stay comparable. */
    private static Optional<Rejection> leavingDiscussion(Question question, Step to) {
        return switch (to) {
            case VOTING -> openingAVote(question);
            case REVIEW -> when(question.votes().isEmpty(), Rejection.NO_SUCH_MOVE);
            case SHARING -> when(!question.votes().isEmpty(), Rejection.NO_SUCH_MOVE);
            default -> Optional.empty();
        };
    }

    private static Optional<Rejection> leavingTheVote(Question question, Step to) {
        if (question.openVote().filter(Vote::amongTied).isPresent()) {
            return when(to != Step.RESULTS, Rejection.NO_SUCH_MOVE);
        }
        boolean ballotsIn = question.openVote().filter(Vote::isBegun).isPresent();
        return switch (to) {
            case DISCUSSION -> when(ballotsIn, Rejection.BALLOTS_ALREADY_IN);
            case REVIEW -> when(question.votes().size() >= VOTES_A_QUESTION, Rejection.NO_SUCH_MOVE);
            default -> when(question.votes().size() < VOTES_A_QUESTION, Rejection.NO_SUCH_MOVE);
        };
    }

    private static Optional<Rejection> leavingReview(Question question, Step to) {
        return switch (to) {
            case VOTING -> openingAVote(question);
            case DISCUSSION -> when(!question.plan().secondVote(), Rejection.NO_SECOND_VOTE);
            default -> Optional.empty();
        };
    }

    private static Optional<Rejection> leavingTheResult(Workshop workshop, Step to) {
        if (to == Step.CLOSED) {
            return Optional.empty();
        }
        return when(!workshop.hasNextQuestion(), Rejection.NO_MORE_QUESTIONS)
                .or(() -> when(to == Step.DISCUSSION && !bringsAList(workshop), Rejection.NO_SUCH_MOVE));
    }

    private static boolean bringsAList(Workshop workshop) {
        return !workshop.questions().get(workshop.current() + 1).listed().isEmpty();
    }

    private static Optional<Rejection> openingAVote(Question question) {
        return when(!question.votes().isEmpty() && !question.plan().secondVote(), Rejection.NO_SECOND_VOTE)
                .or(() -> when(question.listed().size() < IDEAS_TO_VOTE_ON, Rejection.TOO_FEW_IDEAS));
    }

    private static Optional<Rejection> when(boolean so, Rejection why) {
        return so ? Optional.of(why) : Optional.empty();
    }
}
