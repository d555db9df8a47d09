package org.evensay.workshop;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the workshop is asked, and all that came of it. {@code version} rises when the wording changes.
 * {@code salt} makes the author keys and is forgotten when the workshop closes. {@code revealed} counts the places
 * of the result that the room has been shown, from the last to the first. {@code forPairs} is what people may ask each
 * other when they tell stories before they write, or empty. {@code translations} are of the wording as it is now.
 */
public record Question(QuestionId id, int place, int version, String wording, Translations translations,
                       Stage stage, String forPairs, Optional<Salt> salt, Ideas ideas, int lettersGiven,
                       Sharing sharing, Optional<IdeaId> spotlight, Keyed<ProposalId, Proposal> proposals,
                       VotingPlan plan, Votes held, int revealed) {

    public static Question asked(int place, ToAsk question, VotingPlan plan, Moment at) {
        Question empty = new Question(new QuestionId(at.newKey()), place, 1, PlainText.of(question.wording()),
                Translations.NONE, question.stage(), PlainText.of(question.forPairs()),
                Optional.of(new Salt(at.newKey())), Ideas.NONE, 0, Sharing.NOT_YET, Optional.empty(), Keyed.none(),
                plan, Votes.NONE, 0);
        return question.list().stream().map(PlainText::of).filter(line -> !line.isEmpty()).reduce(empty,
                (longer, line) -> longer.listing(Idea.unauthored(new IdeaId(at.newKey()), line)),
                (one, other) -> other);
    }

    /** The room's list: shared ideas that stand for themselves, by letter. */
    public List<Idea> listed() {
        return ideas.values().stream().filter(Idea::isListed)
                .sorted(Comparator.comparing(idea -> idea.letter().orElseThrow())).toList();
    }

    /** What one author has written and not yet shared, in the order of writing. */
    public List<Idea> ownListOf(AuthorKey author) {
        return writtenBy(author).filter(Idea::isPrivate).sorted(Comparator.comparingInt(Idea::place)).toList();
    }

    public Stream<Idea> writtenBy(AuthorKey author) {
        return ideas.writtenBy(author);
    }

    /** The ideas that were joined into this one, by letter. */
    public List<Idea> partsOf(IdeaId whole) {
        return ideas.values().stream().filter(idea -> idea.joinedInto().equals(Optional.of(whole)))
                .sorted(Comparator.comparing(idea -> idea.letter().orElseThrow())).toList();
    }

    /** An idea, or for a joined one all the ideas under it, as they were first offered. */
    public List<Idea> originsOf(Idea idea) {
        List<Idea> parts = partsOf(idea.id());
        return parts.isEmpty() ? List.of(idea) : parts.stream().flatMap(part -> originsOf(part).stream()).toList();
    }

    /** Whose yes a proposal needs. */
    public Set<AuthorKey> authorsAskedBy(Proposal proposal) {
        Set<AuthorKey> asked = new HashSet<>();
        originsTouchedBy(proposal).forEach(idea -> idea.author().ifPresent(asked::add));
        return asked;
    }

    /** Whether a proposal touches an idea that was said aloud: its author's yes is heard, not tapped. */
    public boolean asksAloud(Proposal proposal) {
        return originsTouchedBy(proposal).anyMatch(idea -> idea.author().isEmpty());
    }

    /** Whether one of its authors has left the room for good: nobody can ask them any more. */
    public boolean isByALeaver(Proposal proposal) {
        return originsTouchedBy(proposal).anyMatch(Idea::authorLeft);
    }

    public boolean hasEveryYes(Proposal proposal) {
        return proposal.yes().containsAll(authorsAskedBy(proposal)) && (proposal.spokenYes() || !asksAloud(proposal));
    }

    private Stream<Idea> originsTouchedBy(Proposal proposal) {
        return proposal.ideas().stream().flatMap(id -> ideas.get(id).stream())
                .flatMap(idea -> originsOf(idea).stream());
    }

    public List<Vote> votes() {
        return held.all();
    }

    public Optional<Vote> lastVote() {
        return held.last();
    }

    public Optional<Vote> openVote() {
        return lastVote().filter(Vote::isOpen);
    }

    /** The open one, if it is this. */
    public Optional<Vote> openVote(VoteId vote) {
        return openVote().filter(open -> open.id().equals(vote));
    }

    /** The vote that counts: the last one over the whole list that has figures. */
    public Optional<Vote> decidingVote() {
        return held.overTheWholeList().filter(Vote::hasFigures).reduce((first, later) -> later);
    }

    /** The last vote over the whole list, with figures or without. */
    public Optional<Vote> lastWholeVote() {
        return held.overTheWholeList().reduce((first, later) -> later);
    }

    public List<Vote> votesAmongTied() {
        return votes().stream().filter(Vote::amongTied).toList();
    }

    /** The vote that counts takes over the order that the last vote gave to ideas which share a place in it. */
    public Question settled() {
        Vote among = lastVote().orElseThrow();
        Vote counting = decidingVote().orElseThrow();
        return with(held.each(vote -> vote == counting ? counting.settledBy(among) : vote));
    }

    public Question with(Idea idea) {
        return withIdeas(ideas.with(idea));
    }

    public Question without(IdeaId idea) {
        return droppingProposalsOn(idea).withIdeas(ideas.without(idea))
                .spotlighting(spotlight.filter(lit -> !lit.equals(idea)));
    }

    /** Typed in for somebody, so that it belongs to no phone: only whoever leads can take it back for its speaker. */
    public boolean isSaidAloud(Idea idea) {
        return idea.author().isEmpty() && partsOf(idea.id()).isEmpty();
    }

    /** What was withdrawn is gone from the list; a vote already held keeps its letter and points, not its words. */
    public Question withdrawing(IdeaId idea) {
        return without(idea).with(held.each(vote -> vote.withoutTheWordsOf(idea)));
    }

    public List<Idea> hidden() {
        return ideas.values().stream().filter(Idea::isHidden)
                .sorted(Comparator.comparing(idea -> idea.letter().orElseThrow())).toList();
    }

    /** Off the list, out of the light and out of what is proposed; its letter stays its own. */
    public Question hiding(Idea idea) {
        return droppingProposalsOn(idea.id()).with(idea.standing(Idea.Standing.HIDDEN))
                .spotlighting(spotlight.filter(lit -> !lit.equals(idea.id())));
    }

    /** Puts an idea on the room's list under the next letter. */
    public Question listing(Idea idea) {
        return with(idea.listedAs(new Letter(lettersGiven + 1))).withLettersGiven(lettersGiven + 1);
    }

    /** Those about this idea, and about one that it was joined into: they asked others than would be asked now. */
    public Question droppingProposalsOn(IdeaId idea) {
        Keyed<ProposalId, Proposal> kept = proposals;
        for (Proposal proposal : proposals.values()) {
            boolean on = proposal.touches(idea) || originsTouchedBy(proposal).anyMatch(part -> part.id().equals(idea));
            kept = on ? kept.without(proposal.id()) : kept;
        }
        return withProposals(kept);
    }

    public Question with(Proposal proposal) {
        return withProposals(proposals.with(proposal.id(), proposal));
    }

    public Question withLast(Vote vote) {
        return with(held.withLast(vote));
    }

    public Question opening(Vote vote) {
        return with(held.opening(vote));
    }

    public Question withoutLastVote() {
        return with(held.withoutLast());
    }

    /** After the workshop: no unshared or hidden idea, no author, no proposal and no salt is left. */
    public Question forgettingPeople() {
        Ideas kept = ideas.each(idea -> idea.isPrivate() || isHidden(idea) ? Stream.empty()
                : Stream.of(idea.forgettingItsAuthor()));
        return new Question(id, place, version, wording, translations, stage, forPairs, Optional.empty(), kept,
                lettersGiven, Sharing.NOT_YET, Optional.empty(), Keyed.none(), plan, held, everyPlace());
    }

    /** Hidden itself, or under a joined idea that is. */
    private boolean isHidden(Idea idea) {
        return idea.isHidden() || idea.joinedInto().flatMap(ideas::get).filter(this::isHidden).isPresent();
    }

    /** What the room was not shown on the way, it can see in the end. */
    private int everyPlace() {
        return Math.max(revealed, votes().stream().mapToInt(vote -> vote.list().size()).max().orElse(0));
    }

    public Question reworded(String words) {
        return new Question(id, place, version + 1, words, Translations.NONE, stage, forPairs, salt, ideas,
                lettersGiven, sharing, spotlight, proposals, plan, held, revealed);
    }

    public Question translated(Translations typed) {
        return new Question(id, place, version, wording, typed, stage, forPairs, salt, ideas, lettersGiven, sharing,
                spotlight, proposals, plan, held, revealed);
    }

    public Question withIdeas(Ideas next) {
        return new Question(id, place, version, wording, translations, stage, forPairs, salt, next, lettersGiven,
                sharing, spotlight, proposals, plan, held, revealed);
    }

    private Question withLettersGiven(int given) {
        return new Question(id, place, version, wording, translations, stage, forPairs, salt, ideas, given, sharing,
                spotlight, proposals, plan, held, revealed);
    }

    public Question with(Sharing next) {
        return new Question(id, place, version, wording, translations, stage, forPairs, salt, ideas, lettersGiven, next,
                spotlight, proposals, plan, held, revealed);
    }

    public Question spotlighting(Optional<IdeaId> idea) {
        return new Question(id, place, version, wording, translations, stage, forPairs, salt, ideas, lettersGiven,
                sharing, idea, proposals, plan, held, revealed);
    }

    public Question withProposals(Keyed<ProposalId, Proposal> next) {
        return new Question(id, place, version, wording, translations, stage, forPairs, salt, ideas, lettersGiven,
                sharing, spotlight, next, plan, held, revealed);
    }

    public Question with(VotingPlan next) {
        return new Question(id, place, version, wording, translations, stage, forPairs, salt, ideas, lettersGiven,
                sharing, spotlight, proposals, next, held, revealed);
    }

    private Question with(Votes next) {
        return new Question(id, place, version, wording, translations, stage, forPairs, salt, ideas, lettersGiven,
                sharing, spotlight, proposals, plan, next, revealed);
    }

    public Question revealing(int places) {
        return new Question(id, place, version, wording, translations, stage, forPairs, salt, ideas, lettersGiven,
                sharing, spotlight, proposals, plan, held, places);
    }
}
