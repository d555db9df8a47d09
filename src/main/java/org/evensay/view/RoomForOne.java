package org.evensay.view;

import java.util.List;
import org.evensay.workshop.Step;

/**
 * As much of the room as the private parts of a person's page stand on. They are given nothing else of it, so while
 * this is the same a person's own parts are the same too, unless something of their own has changed. {@code ideas}:
 * those for which they can propose other words, while the room talks.
 */
public record RoomForOne(Step step, boolean paused, boolean atOnce, int question, List<Pick> ideas,
                         List<HelpLine> helpLines) {

    public record Pick(String id, String letter, String text, List<Translated> translated) {
    }

    public static RoomForOne of(RoomView room) {
        return new RoomForOne(room.step(), room.paused(), room.sharing().atOnce(), room.question().place(),
                room.step() == Step.DISCUSSION ? picks(room) : List.of(), room.helpLines());
    }

    /** The room's list, to choose from. */
    public static List<Pick> picks(RoomView room) {
        return room.ideas().stream()
                .map(idea -> new Pick(idea.id(), idea.letter(), idea.text(), idea.translated())).toList();
    }
}
