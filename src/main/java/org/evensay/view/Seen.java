package org.evensay.view;

import java.util.Optional;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/**
 * What the room has seen of the votes on a question; files run no further. The first vote lies open in REVIEW. A second
 * one is read out place by place, and until its last place was shown the room has seen the first one alone.
 */
final class Seen {
    private Seen() {
    }

    static boolean isEveryPlace(Question question) {
        return question.revealed() >= ResultsView.placesToReveal(question);
    }

    /** The last vote with figures that the room has seen as a whole. */
    static Optional<Vote> vote(Question question) {
        return isEveryPlace(question) ? question.decidingVote()
                : question.votes().stream().findFirst().filter(Vote::hasFigures);
    }

    /** The vote that counts, as far as {@link #vote} goes: none while its places are being shown. */
    static Optional<Vote> decidingVote(Question question) {
        return question.decidingVote().filter(vote -> vote(question).equals(Optional.of(vote)));
    }
}
