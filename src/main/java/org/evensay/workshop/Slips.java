package org.evensay.workshop;

import java.util.List;
import java.util.Map;
import org.evensay.voting.Ballot;

/**
 * The ballots of an open vote that somebody else types in. One counts only when it was read back, against the paper or
 * aloud. {@code gone} are people who left in this vote without their device being asked, so that nobody knows whether
 * their ballot is among those that came from devices.
 */
public record Slips(Keyed<Slip, Entered> entered, int gone) {
    public static final Slips NONE = new Slips(Keyed.none(), 0);

    /** What was typed in, and whether somebody has said that it is right. */
    public record Entered(Ballot<IdeaId> ballot, boolean readBack) {
    }

    public Slips with(Slip slip, Entered typed) {
        return new Slips(entered.with(slip, typed), gone);
    }

    public Slips without(Slip slip) {
        return new Slips(entered.without(slip), gone);
    }

    public Slips withOneGone() {
        return new Slips(entered, gone + 1);
    }

    public boolean isCounted(Slip slip) {
        return entered.get(slip).filter(Entered::readBack).isPresent();
    }

    /** The ballots that count. */
    public List<Ballot<IdeaId>> counted() {
        return entered.values().stream().filter(Entered::readBack)
                .<Ballot<IdeaId>>map(Entered::ballot).toList();
    }

    /** How many are typed in and not read back yet. */
    public int waiting() {
        return entered.size() - counted().size();
    }

    /** The next one that is spoken. */
    public Slip nextSpoken() {
        return Slip.spoken(entered.asMap().entrySet().stream().map(Map.Entry::getKey).filter(Slip::spoken)
                .mapToInt(Slip::number).max().orElse(0) + 1);
    }
}
