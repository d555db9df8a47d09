package org.evensay.rig.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.evensay.rig.Findings;
import org.evensay.rig.Journal;

/** What one person writes, hands in and votes for, by what their page shows; and what they know to be true of it. */
final class Voice {
    static final int CHOICES = 3;
    private static final int KEPT_AT_MOST = 5;

    /** What people do at a time in a workshop. */
    enum Part { WAITS, WRITES, HANDS_IN, VOTES }

    private final String name;
    private final Random chance;
    private final Journal ideas = new Journal();
    private volatile String handedIn = "";
    private Map<String, String> choices = Map.of();
    private volatile List<String> ballot = List.of();
    private volatile boolean hasWritten;
    private volatile int rev;
    private int written;

    Voice(String name, long seed) {
        this.name = name;
        this.chance = new Random(seed);
    }

    Optional<Wish> next(Part part, String page) {
        return switch (part) {
            case WAITS -> Optional.empty();
            case WRITES -> Reading.isWriting(page) ? writes(Reading.ownIds(page)) : Optional.empty();
            case HANDS_IN -> handsIn(Reading.toHandIn(page));
            case VOTES -> Reading.isVoting(page) ? votes(page) : Optional.empty();
        };
    }

    /** At least once, and it was acknowledged. */
    boolean hasDone(Part part) {
        return switch (part) {
            case WAITS -> true;
            case WRITES -> hasWritten;
            case HANDS_IN -> !handedIn.isEmpty();
            case VOTES -> rev > 0;
        };
    }

    private synchronized Optional<Wish> writes(Map<String, String> shown) {
        List<String> kept = ideas.texts();
        if (kept.size() < 2 || kept.size() < KEPT_AT_MOST && chance.nextBoolean()) {
            String text = newText();
            return Optional.of(Wish.of("write-idea", Map.of("text", text), () -> {
                ideas.wrote(text);
                hasWritten = true;
            }));
        }
        String old = kept.get(chance.nextInt(kept.size()));
        return Optional.ofNullable(shown.get(old)).map(idea -> changes(old, idea));
    }

    private Wish changes(String old, String idea) {
        if (chance.nextInt(3) == 0) {
            return Wish.of("remove-idea", Map.of("idea", idea), () -> ideas.removed(old));
        }
        String text = newText();
        return Wish.of("edit-idea", Map.of("idea", idea, "text", text), () -> ideas.changed(old, text));
    }

    private String newText() {
        written++;
        return name + " thought " + written + " end";
    }

    /** One each. */
    private Optional<Wish> handsIn(Map<String, String> shown) {
        if (!handedIn.isEmpty() || shown.isEmpty()) {
            return Optional.empty();
        }
        String text = shown.keySet().iterator().next();
        return Optional.of(Wish.of("hand-in", Map.of("idea", shown.get(text), "in", "yes"), () -> handedIn = text));
    }

    private Optional<Wish> votes(String page) {
        choices = Reading.choices(page);
        List<String> texts = new ArrayList<>(choices.keySet());
        Collections.shuffle(texts, chance);
        List<String> chosen = List.copyOf(texts.subList(0, Math.min(texts.size(), 1 + chance.nextInt(CHOICES))));
        int number = rev + 1;
        Map<String, Object> fields = Map.of("vote", Reading.vote(page), "rev", Integer.toString(number),
                "choice", chosen.stream().map(choices::get).toList());
        return Optional.of(Wish.of("cast-ballot", fields, () -> {
            ballot = chosen;
            rev = number;
        }));
    }

    /** What was handed in; empty when nothing was. */
    String handedIn() {
        return handedIn;
    }

    /** The last one that was acknowledged. */
    List<String> ballot() {
        return ballot;
    }

    /** A first place gives so many points, the next one less. */
    int pointsFor(String idea) {
        return IntStream.range(0, ballot.size()).filter(place -> ballot.get(place).equals(idea))
                .map(place -> CHOICES - place).sum();
    }

    /** A page that was fetched while nobody asks for anything. */
    void check(String page, Findings findings) {
        if (Reading.isWriting(page)) {
            findings.compare(ideas, Reading.own(page));
        } else if (Reading.isVoting(page)) {
            Journal known = new Journal();
            known.wrote(rev + ": " + String.join(",", ballot.stream().map(choices::get).toList()));
            findings.compare(known, List.of(Reading.ballot(page)));
        }
    }
}
