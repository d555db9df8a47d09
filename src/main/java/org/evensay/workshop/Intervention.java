package org.evensay.workshop;

import java.util.Optional;

/** What a report has to name when whoever leads or helps did it: it changed the list, or how it came to be. */
public enum Intervention {
    TYPED_FOR_SOMEBODY,
    WRITTEN_BY_THE_SCRIBE,
    TAKEN_OFF,
    HIDDEN,
    SHOWN_AFTER_ALL,
    WENT_ON_UNOPPOSED,
    WORDING_UNDONE,
    QUESTION_REWORDED,
    PAUSED;

    /** Empty for all that people do themselves, and for what leaves no trace on the list. */
    static Optional<Intervention> of(Action action, Role by, Workshop after) {
        return switch (action) {
            case SAY_ALOUD -> Optional.of(TYPED_FOR_SOMEBODY);
            case CONFIRM_SAID, HEAR_SAID -> Optional.of(WRITTEN_BY_THE_SCRIBE);
            case REMOVE_IDEA -> by == Role.PARTICIPANT ? Optional.empty() : Optional.of(TAKEN_OFF);
            case HIDE_IDEA -> Optional.of(HIDDEN);
            case SHOW_IDEA -> Optional.of(SHOWN_AFTER_ALL);
            case GO_ON -> Optional.of(WENT_ON_UNOPPOSED);
            case UNDO_WORDING -> Optional.of(WORDING_UNDONE);
            case REWORD_QUESTION -> Optional.of(QUESTION_REWORDED);
            case PAUSE_ROOM -> after.showing().paused() ? Optional.of(PAUSED) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
