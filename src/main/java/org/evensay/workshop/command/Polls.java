package org.evensay.workshop.command;

import java.util.List;
import java.util.Optional;
import org.evensay.voting.Choices;
import org.evensay.voting.TopK;
import org.evensay.workshop.Idea;
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
        TopK method = new TopK(Choices.of(question.plan().choices(), list.size()));
        Vote vote = new Vote(new VoteId(at.newKey()), question.votes().size() + 1, method, question.plan().ties(), list,
                Optional.of(new Salt(at.newKey())), Keyed.none(), Optional.empty());
        return question.withProposals(Keyed.none()).opening(vote);
    }

    /** What was joined stays under the joined idea as it is now, whatever is undone before a second vote. */
    private static Vote.Listed listed(Question question, Idea idea) {
        List<Vote.Origin> origins = question.partsOf(idea.id()).isEmpty() ? List.of()
                : question.originsOf(idea).stream().map(part -> new Vote.Origin(
                        part.id(), part.letter().orElseThrow(), part.firstWords())).toList();
        return new Vote.Listed(idea.id(), idea.letter().orElseThrow(), idea.text(), origins);
    }

    static Question closed(Question question) {
        return question.withLast(question.openVote().orElseThrow().closed());
    }
}
