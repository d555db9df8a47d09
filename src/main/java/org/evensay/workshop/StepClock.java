package org.evensay.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long the present step has gone on, {@code since} when, and when the meeting was {@code begun}. Both are moved by
 * what does not count: pauses, and for {@code begun} steps without planned minutes and all that was before a new plan,
 * so that it is as if everything had taken its planned time. {@code more} minutes were added to what is planned for
 * this step. {@code stopped} while the room pauses.
 */
public record StepClock(Instant begun, Instant since, int more, Optional<Instant> stopped) {

    static StepClock startedAt(Instant now) {
        return new StepClock(now, now, 0, Optional.empty());
    }

    /** {@code counted}: the step that is over had planned minutes. */
    StepClock nextStepAt(Instant now, boolean counted) {
        return new StepClock(counted ? begun : begun.plus(Duration.between(since, now)), now, 0, Optional.empty());
    }

    StepClock stoppedAt(Instant now) {
        return stopped.isPresent() ? this : new StepClock(begun, since, more, Optional.of(now));
    }

    StepClock goingOnAt(Instant now) {
        Duration rested = stopped.map(from -> Duration.between(from, now)).orElse(Duration.ZERO);
        return new StepClock(begun.plus(rested), since.plus(rested), more, Optional.empty());
    }

    StepClock begunAt(Instant moved) {
        return new StepClock(moved, since, more, stopped);
    }

    StepClock withMore(int minutes) {
        return new StepClock(begun, since, minutes, stopped);
    }
}
