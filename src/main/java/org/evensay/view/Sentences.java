package org.evensay.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.voting.TieRule;
import org.evensay.voting.VotingRule;
import org.evensay.voting.Way;

/** Which sentences stand under a result: chosen here once, for the pages and for the group's own record. */
public final class Sentences {
    private Sentences() {
    }

    public static List<Sentence> howChosen(Way way) {
        Sentence chosen = Sentence.of("result.rule." + way.rule(), way.choices());
        return way.rule() == VotingRule.DOTS
                ? List.of(chosen, Sentence.of(way.stackable() ? "result.stacked" : "result.one-dot"))
                : List.of(chosen);
    }

    public static Sentence formula(Way way) {
        return Sentence.of("result.formula." + way.rule(), way.choices());
    }

    /** Where the group chose what happens to ideas that are level; in the other ways the formula says it. */
    public static Optional<Sentence> ties(Way way, TieRule ties) {
        return way.rule().isRanking() ? Optional.of(Sentence.of("result.ties." + ties)) : Optional.empty();
    }

    /** How like the orders are and how many ballots changed, or why neither can be said; none after one vote. */
    public static List<Sentence> sinceTheFirstVote(Optional<ChangeView> change, boolean choseInTwoWays) {
        return choseInTwoWays ? List.of(Sentence.of("change.two-ways"))
                : change.map(Sentences::changed).orElse(List.of());
    }

    private static List<Sentence> changed(ChangeView change) {
        List<Sentence> said = new ArrayList<>();
        change.likeness().ifPresent(likeness -> said.add(Sentence.of("change.order." + likeness)));
        said.add(change.isNoBallotAsBefore() ? Sentence.of("change.all", change.ballots())
                : Sentence.of("change.ballots", change.newOrChanged(), change.ballots()));
        return said;
    }

    /** The number behind the plain words, for whoever wants to check. */
    public static Optional<Sentence> correlation(ChangeView change) {
        return change.correlation().map(rho -> Sentence.of("change.number", rho, change.compared()));
    }

    public static Sentence otherWays(RecountView recount) {
        if (recount.isTheSame()) {
            return Sentence.of("recount.same", recount.ways());
        }
        return Sentence.of(recount.others().isEmpty() ? "recount.fewer" : "recount.others",
                recount.ways(), recount.same());
    }
}
