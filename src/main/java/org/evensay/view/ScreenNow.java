package org.evensay.view;

import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/** What the screen says that the room does and what comes next: the same step can lead to different ones. */
public enum ScreenNow {
    WELCOME, WELCOME_LIST, PAIRS, SILENT, SHARING, SHARING_AT_ONCE, DISCUSSION, DISCUSSION_AGAIN, VOTING, VOTING_AGAIN,
    VOTING_TIED, REVIEW, REVIEW_OR_AGAIN, RESULTS, RESULTS_MORE, CLOSED;

    static ScreenNow of(Workshop workshop) {
        Question question = workshop.question();
        if (workshop.showing().inPairs()) {
            return PAIRS;
        }
        return switch (workshop.step()) {
            case WELCOME -> question.listed().isEmpty() ? WELCOME : WELCOME_LIST;
            case SILENT -> SILENT;
            case SHARING -> question.sharing().isAtOnce() ? SHARING_AT_ONCE : SHARING;
            case DISCUSSION -> question.votes().isEmpty() ? DISCUSSION : DISCUSSION_AGAIN;
            case VOTING -> voting(question);
            case REVIEW -> question.plan().secondVote() ? REVIEW_OR_AGAIN : REVIEW;
            case RESULTS -> workshop.hasNextQuestion() ? RESULTS_MORE : RESULTS;
            case CLOSED -> CLOSED;
        };
    }

    private static ScreenNow voting(Question question) {
        if (question.openVote().filter(Vote::amongTied).isPresent()) {
            return VOTING_TIED;
        }
        return question.votes().size() > 1 ? VOTING_AGAIN : VOTING;
    }
}
