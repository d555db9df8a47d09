package org.evensay.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * What may be passed on of a group's workshop: for each question that was voted on, its priorities and how they came,
 * as far as {@link Leaving} lets them leave the group, and nothing more. The group's own record is
 * {@link GroupPriorities}. While the places of a second vote are being shown it has neither vote: not what the room has
 * not seen, and not the first, because results of two votes would go out one after the other.
 */
public record SharedPriorities(String group, LocalDate day, List<OfQuestion> questions) {

    /**
     * Ranks go by points alone and are shared by equal ones, whatever the room chose: how a tie was broken would tell
     * how many people wanted an idea. {@code unvoted} are the listed ideas of a question without figures.
     */
    public record OfQuestion(int place, String wording, int version, String method, int choices, int votes, int cast,
                             Leaving.Extent extent, List<Line> priorities, List<Unvoted> unvoted) {
    }

    /** {@code share} is the part of the points available, in per cent with two decimals; there when points are. */
    public record Line(IdeaId id, OptionalInt rank, String letter, String text, OptionalInt points,
                       Optional<BigDecimal> share, List<String> mergedFrom) {
    }

    public record Unvoted(IdeaId id, String letter, String text) {
    }

    /** Only votes that are closed: nothing of an open one is in it. */
    public static SharedPriorities of(Workshop workshop) {
        return new SharedPriorities(workshop.group(), workshop.day(),
                workshop.questions().stream().flatMap(question -> of(question).stream()).toList());
    }

    private static Optional<OfQuestion> of(Question question) {
        Optional<OfQuestion> voted = Seen.decidingVote(question)
                .flatMap(vote -> Disclosure.of(vote, Audience.EXPORT).map(told -> of(question, vote, told)));
        return voted.or(() -> withoutFigures(question));
    }

    private static OfQuestion of(Question question, Vote vote, Disclosure told) {
        return new OfQuestion(question.place() + 1, question.wording(), question.version(), vote.method().name(),
                vote.method().choices(), vote.number(), told.ballots(), told.extent(),
                told.lines().stream().map(line -> line(vote, line)).toList(), List.of());
    }

    private static Line line(Vote vote, Disclosure.Line told) {
        Vote.Listed idea = vote.list().get(vote.ideas().indexOf(told.idea()));
        return new Line(idea.id(), told.rank(), idea.letter().toString(), idea.text(), told.points(),
                told.share().map(share -> share.percent(2)), Priority.origins(idea));
    }

    private static Optional<OfQuestion> withoutFigures(Question question) {
        List<Unvoted> ideas = question.listed().stream().map(SharedPriorities::unvoted).toList();
        return ideas.isEmpty() ? Optional.empty() : Optional.of(new OfQuestion(question.place() + 1,
                question.wording(), question.version(), "", 0, 0, 0, Leaving.Extent.LIST, List.of(), ideas));
    }

    private static Unvoted unvoted(Idea idea) {
        return new Unvoted(idea.id(), idea.letter().orElseThrow().toString(), idea.text());
    }
}
