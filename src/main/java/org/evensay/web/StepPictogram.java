package org.evensay.web;

import org.evensay.view.RoomView;
import org.evensay.workshop.Step;

/** The picture at the left of what to do now, for people who read easy words. */
public final class StepPictogram {
    private StepPictogram() {
    }

    public static Icon of(RoomView room) {
        return room.paused() ? Icon.PAUSE : room.inPairs() ? Icon.TALK : of(room.step());
    }

    private static Icon of(Step step) {
        return switch (step) {
            case WELCOME -> Icon.LISTEN;
            case SILENT -> Icon.WRITE;
            case SHARING -> Icon.SAY;
            case DISCUSSION -> Icon.TALK;
            case VOTING -> Icon.CHOOSE;
            case REVIEW -> Icon.LOOK;
            case RESULTS -> Icon.IN_ORDER;
            case CLOSED -> Icon.DOOR;
        };
    }
}
