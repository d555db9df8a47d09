package org.evensay.export;

import java.util.Optional;
import org.evensay.i18n.Words;
import org.evensay.view.Beside;
import org.evensay.view.ChangeView;
import org.evensay.view.RecountView;
import org.evensay.voting.TieRule;
import org.evensay.voting.VotingRule;
import org.evensay.voting.Way;

/** The sentences that stand under a result, as on the pages. */
final class Said {
    private Said() {
    }

    static String howChosen(Way way, Words words) {
        String chosen = words.say("result.rule." + way.rule(), way.choices());
        if (way.rule() != VotingRule.DOTS) {
            return chosen;
        }
        return chosen + " " + (way.stackable() ? words.say("result.stacked") : words.say("result.one-dot"));
    }

    static String howCounted(Way way, TieRule ties, Words words) {
        String formula = words.say("result.formula." + way.rule(), way.choices());
        return way.rule().isRanking() ? formula + " " + words.say("result.ties." + ties) : formula;
    }

    /** How like the orders are and how many ballots changed, or why nothing can be said; empty with one vote. */
    static Optional<String> sinceTheFirstVote(Beside beside, Words words) {
        return beside.choseInTwoWays() ? Optional.of(words.say("change.two-ways"))
                : beside.change().map(change -> changed(change, words));
    }

    private static String changed(ChangeView change, Words words) {
        return words.say("change.order." + change.likeness()) + " " + (change.isNoBallotAsBefore()
                ? words.say("change.all", change.ballots())
                : words.say("change.ballots", change.newOrChanged(), change.ballots()));
    }

    static String otherWays(RecountView recount, Words words) {
        if (recount.isTheSame()) {
            return words.say("recount.same", recount.ways());
        }
        return recount.others().isEmpty() ? words.say("recount.fewer", recount.ways(), recount.same())
                : words.say("recount.others", recount.ways(), recount.same());
    }
}
