package org.evensay.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evensay.voting.Ranking;

/** One sheet of paper as its rows come in, in any order. Used by one thread. */
final class PaperBallot {
    private final String name;
    private final TreeMap<Integer, PaperRow> places = new TreeMap<>();
    private final Map<String, PaperRow> ideas = new HashMap<>();
    private Optional<PaperRow> blank = Optional.empty();
    private boolean broken;

    PaperBallot(String name) {
        this.name = name;
    }

    /** A row that is not right on its own: nothing is said any more about gaps, it may have been meant to fill one. */
    void addBroken() {
        broken = true;
    }

    /** Takes a row that is right on its own; the answer is what is wrong with it on this ballot. */
    Optional<String> add(PaperRow row) {
        if (blank.isPresent() || row.isBlank()) {
            return addBlank(row);
        }
        PaperRow samePlace = places.putIfAbsent(row.place(), row);
        PaperRow sameIdea = ideas.putIfAbsent(row.idea(), row);
        if (sameIdea != null) {
            return twice("names " + Typed.quoted(row.idea()), sameIdea);
        }
        return samePlace == null ? Optional.empty() : twice("uses place " + row.place(), samePlace);
    }

    private Optional<String> twice(String does, PaperRow first) {
        return Optional.of(this + " " + does + " twice, first on line " + first.line());
    }

    private Optional<String> addBlank(PaperRow row) {
        Optional<String> problem = blank.isPresent() || !places.isEmpty()
                ? Optional.of(this + " has a blank row, so it can have no other row")
                : Optional.empty();
        blank = blank.or(() -> Optional.of(row));
        return problem;
    }

    /** The first line that stands after a place nobody filled. */
    Optional<Reading.Refused<PaperVote>> gap() {
        int expected = 1;
        for (Map.Entry<Integer, PaperRow> filled : places.entrySet()) {
            if (filled.getKey() != expected) {
                return broken ? Optional.empty() : Optional.of(new Reading.Refused<>(filled.getValue().line(),
                        this + " skips place " + expected + ": there is a place " + filled.getKey()));
            }
            expected++;
        }
        return Optional.empty();
    }

    Ranking<String> counted() {
        return Ranking.of(places.values().stream().map(PaperRow::idea).toList());
    }

    @Override
    public String toString() {
        return "ballot " + Typed.quoted(name);
    }
}
