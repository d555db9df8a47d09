package org.evensay.workshop.command;

import java.util.List;
import java.util.OptionalInt;
import org.evensay.voting.Way;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Salt;
import org.evensay.workshop.Vote;
import org.evensay.workshop.VoteId;

/** Opens and closes votes on a question. */
final class Polls {
    private Polls() {
    }

    /** Freezes the list as it reads now; proposals that were not agreed are put aside. */
    static Question opened(Question question, Moment at) {
        List<Vote.Listed> list = question.listed().stream().map(idea -> listed(question, idea)).toList();
        return question.withProposals(Keyed.none())
                .opening(vote(question, question.plan().over(list.size()), list, at));
    }

    /** In the way of the vote that counts, on some of its ideas; how many may be chosen follows the shorter list. */
    static Question openedAmong(Question question, List<IdeaId> tied, Moment at) {
        Vote counting = question.decidingVote().orElseThrow();
        List<Vote.Listed> list = counting.list().stream().filter(idea -> tied.contains(idea.id())).toList();
        Way way = Way.of(counting.method().rule(), OptionalInt.empty(), counting.method().stackable(), list.size());
        return question.opening(vote(question, way, list, at).amongTheTied());
    }

    private static Vote vote(Question question, Way way, List<Vote.Listed> list, Moment at) {
        return Vote.open(new VoteId(at.newKey()), question.votes().size() + 1, way, question.plan().ties(), list,
                new Salt(at.newKey()));
    }

    /** What was joined stays under the joined idea as it is now, whatever is undone before a second vote. */
    private static Vote.Listed listed(Question question, Idea idea) {
        List<Vote.Origin> origins = question.partsOf(idea.id()).isEmpty() ? List.of()
                : question.originsOf(idea).stream().map(part -> new Vote.Origin(
                        part.id(), part.letter().orElseThrow(), part.firstWords())).toList();
        return new Vote.Listed(idea.id(), idea.letter().orElseThrow(), idea.text(), origins);
    }

    /** A vote on shared places that nobody wanted leaves nothing behind. */
    static Question closed(Question question) {
        Vote open = question.openVote().orElseThrow();
        if (!open.amongTied()) {
            return question.withLast(open.closed());
        }
        return open.ballotsIn() == 0 ? question.withoutLastVote() : question.withLast(open.closed()).settled();
    }
}
