package org.evensay.bench.fanout;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.evensay.bench.Program;
import org.evensay.bench.house.House;
import org.evensay.bench.house.Meeting;

/**
 * Evensay: a room that discusses. The small change is the lock of the door, as all see it at the foot; the large one is
 * the light on another idea, with which two of them are sent: as long as ideas may be, in letters of three bytes.
 */
final class Room extends Contender {
    private static final int IDEAS = 9;
    private static final int LETTERS = 490;
    private static final int SMALL = 1_000;
    private static final long MS_A_COMMAND = 505;
    private static final int COMMANDS_AT_ONCE = 20;

    private final House house;
    private final Meeting meeting;
    private final List<String> ideas;
    private long freeAtMs;
    private int locks;
    private int lights;

    Room(Path folder) {
        this(folder, IDEAS, "\u8336".repeat(LETTERS));
    }

    /** With so many ideas of a usual length. */
    Room(Path folder, int ideas) {
        this(folder, ideas, "What we would like to keep, as it does us good");
    }

    private Room(Path folder, int ideas, String idea) {
        super("evensay", "EVENSAY", folder);
        this.house = House.started(folder);
        this.meeting = Meeting.start(house, "What works well?");
        this.ideas = meeting.discuss(ideas, idea);
    }

    @Override
    Program program() {
        return house.program();
    }

    @Override
    String leader() {
        return meeting.leader();
    }

    @Override
    List<String> people(int more) {
        meeting.does("lock-door", Map.of("yes", "false"));
        locks = 0;
        return meeting.join(more);
    }

    @Override
    String asking(int bytes) {
        String what = bytes < SMALL
                ? "\"do\":\"lock-door\",\"yes\":\"" + (locks++ % 2 == 0) + "\""
                : "\"do\":\"spotlight\",\"idea\":\"" + ideas.get(lights++ % 2) + "\"";
        return "{\"id\":\"" + Meeting.newId() + "\"," + what + "}";
    }

    /** A seat may ask for twenty commands at once, then for two a second. */
    @Override
    void getReady() {
        receivers().beat();
        Program.pause(freeAtMs - System.currentTimeMillis());
        freeAtMs = System.currentTimeMillis() + COMMANDS_AT_ONCE * MS_A_COMMAND;
    }
}
