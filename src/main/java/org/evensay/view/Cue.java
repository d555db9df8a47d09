package org.evensay.view;

import java.util.Optional;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Question;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/** Where exactly a room is, as far as whoever leads needs other words for it. */
public enum Cue {
    WELCOME, PAIRS, SILENT, SILENT_NEXT, SHARING_ORDER, SHARING_ROUND, SHARING_OVER, SHARING_AT_ONCE, DISCUSSION,
    DISCUSSION_LIGHT, DISCUSSION_PROPOSAL, DISCUSSION_AGAIN, VOTING_TOP_K, VOTING_CARDS, VOTING_RATING_5,
    VOTING_RATING_9, VOTING_DOTS, VOTING_YES_NO_UNSURE, VOTING_AGAIN, VOTING_TIED, REVIEW, REVIEW_FEW, RESULTS_FIRST,
    RESULTS_ON, RESULTS_SHOWN, RESULTS_MORE, RESULTS_FEW, PAUSED, CLOSED;

    static Cue of(Workshop workshop) {
        Question question = workshop.question();
        if (workshop.showing().paused()) {
            return PAUSED;
        }
        if (workshop.showing().inPairs()) {
            return PAIRS;
        }
        return switch (workshop.step()) {
            case WELCOME -> WELCOME;
            case SILENT -> workshop.current() == 0 ? SILENT : SILENT_NEXT;
            case SHARING -> sharing(question.sharing());
            case DISCUSSION -> discussion(question);
            case VOTING -> voting(question);
            case REVIEW -> hasFigures(question) ? REVIEW : REVIEW_FEW;
            case RESULTS -> results(workshop);
            case CLOSED -> CLOSED;
        };
    }

    private static Cue sharing(Sharing sharing) {
        if (sharing.isAtOnce()) {
            return SHARING_AT_ONCE;
        }
        if (sharing.rounds().over()) {
            return SHARING_OVER;
        }
        return sharing.rounds().round() > 0 ? SHARING_ROUND : SHARING_ORDER;
    }

    private static Cue discussion(Question question) {
        if (question.proposals().values().stream().anyMatch(proposal -> !proposal.stopped())) {
            return DISCUSSION_PROPOSAL;
        }
        if (question.spotlight().isPresent()) {
            return DISCUSSION_LIGHT;
        }
        return question.votes().isEmpty() ? DISCUSSION : DISCUSSION_AGAIN;
    }

    private static Cue voting(Question question) {
        Optional<Vote> open = question.openVote();
        if (open.filter(Vote::amongTied).isPresent()) {
            return VOTING_TIED;
        }
        VotingRule rule = open.map(vote -> vote.method().rule()).orElse(question.plan().rule());
        return question.votes().size() > 1 ? VOTING_AGAIN : valueOf(Step.VOTING + "_" + rule);
    }

    private static Cue results(Workshop workshop) {
        Question question = workshop.question();
        if (question.decidingVote().isEmpty()) {
            return RESULTS_FEW;
        }
        if (!Seen.isEveryPlace(question)) {
            return question.revealed() == 0 ? RESULTS_FIRST : RESULTS_ON;
        }
        return workshop.hasNextQuestion() ? RESULTS_MORE : RESULTS_SHOWN;
    }

    private static boolean hasFigures(Question question) {
        return question.lastVote().filter(Vote::hasFigures).isPresent();
    }
}
