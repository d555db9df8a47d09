package org.evensay.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the meeting went, as a report needs it: lengths of time and counts, no moment and no person. Of a workshop that
 * began before this was {@code kept}, or that was held on paper, it holds nothing: that is not nought.
 */
public record Course(Kept kept, List<Stay> stays, Keyed<Done, Integer> done) {
    public static final Course NOT_KEPT = new Course(Kept.NOT_THEN, List.of(), Keyed.of(Map.of()));
    static final Course ON_PAPER = new Course(Kept.ON_PAPER, List.of(), Keyed.of(Map.of()));
    static final Course BEGUN = new Course(Kept.YES, List.of(), Keyed.none());

    /** Whether there is anything to tell, and if not, why. */
    public enum Kept { YES, NOT_THEN, ON_PAPER }

    /**
     * A step from its beginning to its end, without pauses, and how many people were there when it ended. {@code
     * length} is empty for a welcome of which nobody said when it began: a room may stand open for days before.
     */
    public record Stay(int question, Step step, Optional<Duration> length, int people) {
    }

    /** {@code question} by its place among those of the workshop. */
    public record Done(int question, Intervention what) {
    }

    public Course {
        stays = List.copyOf(stays);
    }

    /** In whole seconds. */
    Course movedOn(int question, Step left, Optional<Duration> length, int people) {
        Stay stay = new Stay(question, left, length.map(whole -> Duration.ofSeconds(whole.toSeconds())), people);
        return isKept() ? new Course(Kept.YES, Stream.concat(stays.stream(), Stream.of(stay)).toList(), done) : this;
    }

    Course noting(int question, Intervention what) {
        Done it = new Done(question, what);
        return isKept() ? new Course(Kept.YES, stays, done.with(it, done.get(it).orElse(0) + 1)) : this;
    }

    public boolean isKept() {
        return kept == Kept.YES;
    }

    /** How often the room went back to an earlier step. */
    public int stepsTakenBack() {
        int back = 0;
        for (int at = 1; at < stays.size(); at++) {
            back += stays.get(at - 1).step().back().contains(stays.get(at).step()) ? 1 : 0;
        }
        return back;
    }
}
