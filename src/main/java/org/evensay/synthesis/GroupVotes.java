package org.evensay.synthesis;

import java.util.Optional;

/**
 * What one group voted on the question, by choosing and ordering. A vote by numbers, dots or answers has no points that
 * could be added to others', so it does not come here.
 *
 * @param last  the vote that counts: the final one, or the only one
 * @param first the one before it, if there were two
 */
public record GroupVotes<I, T>(CodedVote<I, T> last, Optional<CodedVote<I, T>> first) {

    public static <I, T> GroupVotes<I, T> of(CodedVote<I, T> only) {
        return new GroupVotes<>(only, Optional.empty());
    }

    public static <I, T> GroupVotes<I, T> of(CodedVote<I, T> first, CodedVote<I, T> last) {
        return new GroupVotes<>(last, Optional.of(first));
    }

    /** Somebody cast a ballot in each of the two. */
    boolean heldBoth() {
        return !last.ballots().isEmpty() && first.filter(vote -> !vote.ballots().isEmpty()).isPresent();
    }
}
