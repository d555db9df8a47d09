package org.evensay.web;

import java.util.Optional;
import org.evensay.view.Touched;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.Salt;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * The keys of one person in the question and the vote that are open, made once for each: making one costs more than
 * sending a frame. They are in memory only, for as long as the line. Thread-safe.
 */
final class OwnKeys {
    private record Made(Optional<Salt> question, Optional<Salt> vote, Optional<AuthorKey> author,
                        Optional<BallotKey> voter) {

        boolean isFor(Workshop workshop) {
            return question.equals(workshop.question().salt())
                    && vote.equals(workshop.question().openVote().flatMap(Vote::salt));
        }
    }

    private final Actor actor;
    private volatile Made made;

    OwnKeys(Actor actor) {
        this.actor = actor;
    }

    /** Whether a change is of something of theirs. */
    boolean isConcernedBy(Touched change, Workshop now) {
        if (change.everybody()) {
            return true;
        }
        if (change.authors().isEmpty() && change.voters().isEmpty()) {
            return change.concerns(actor.seat(), Optional.empty(), Optional.empty());
        }
        Made keys = madeFor(now);
        return change.concerns(actor.seat(), keys.author(), keys.voter());
    }

    private Made madeFor(Workshop now) {
        Made keys = made;
        if (keys == null || !keys.isFor(now)) {
            Optional<Vote> open = now.question().openVote();
            keys = new Made(now.question().salt(), open.flatMap(Vote::salt),
                    actor.authorKey(now.question()), open.flatMap(actor::ballotKey));
            made = keys;
        }
        return keys;
    }
}
