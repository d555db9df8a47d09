package org.evensay.demo;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.evensay.room.Clockwork;
import org.evensay.room.Helpers;
import org.evensay.room.Rooms;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.Reveal;
import org.evensay.workshop.command.StartRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An example group: one workshop that has been held, and one that is going on, with simulated people and a simulated
 * facilitator who moves on when everybody is done. All of it goes through the rooms' own commands.
 */
public final class Demo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final int TURNS_TO_HOLD_ONE = 500;

    private final ScheduledExecutorService beat =
            Executors.newSingleThreadScheduledExecutor(Helpers.named("demo"));
    private final DemoRoom held;
    private final DemoRoom running;
    private int quietBeats;

    /** What a newcomer is shown, with the secret that opens it. */
    public record Doors(String heldRoom, String heldKey, String runningRoom, String screenKey, String facilitatorKey,
                        String code) {
    }

    private Demo(DemoRoom held, DemoRoom running) {
        this.held = held;
        this.running = running;
    }

    public static Demo begin(Rooms rooms, Clockwork clockwork, Duration pace) throws StoreFailed {
        Demo demo = new Demo(DemoRoom.start(rooms, clockwork, DemoStory.named("held")),
                DemoRoom.start(rooms, clockwork, DemoStory.named("running")));
        demo.hold(demo.held);
        demo.beat.scheduleAtFixedRate(demo::goOn, pace.toMillis(), pace.toMillis(), TimeUnit.MILLISECONDS);
        return demo;
    }

    public Doors doors() {
        return new Doors(held.id().value(), held.facilitatorSecret().value(), running.id().value(),
                running.screenSecret().value(), running.facilitatorSecret().value(),
                running.workshop().code().spoken());
    }

    /** Plays a whole workshop at once, up to its closing. */
    private void hold(DemoRoom room) {
        for (int turn = 0; turn < TURNS_TO_HOLD_ONE && room.step() != Step.CLOSED; turn++) {
            room.everybodyActs();
            if (isDone(room)) {
                lead(room);
            }
        }
    }

    /** One beat: somebody does something; when all are done for a while, the room moves on. */
    private void goOn() {
        try {
            if (running.step() == Step.CLOSED) {
                return;
            }
            running.somebodyActs();
            quietBeats = isDone(running) ? quietBeats + 1 : 0;
            if (quietBeats > beatsToWait(running.step())) {
                quietBeats = 0;
                lead(running);
            }
        } catch (RuntimeException bug) {
            LOG.error("the demo stumbled", bug);
        }
    }

    private static int beatsToWait(Step step) {
        return switch (step) {
            case DISCUSSION, REVIEW -> 15;
            case RESULTS -> 4;
            default -> 6;
        };
    }

    private static boolean isDone(DemoRoom room) {
        return switch (room.step()) {
            case WELCOME -> room.workshop().seats().values().stream().allMatch(seat -> seat.agreed());
            case SILENT -> room.workshop().seats().values().stream().allMatch(seat -> seat.finished());
            case SHARING -> !room.workshop().question().sharing().isRunningInRounds();
            case VOTING -> room.workshop().question().openVote().orElseThrow().ballots().size()
                    >= room.workshop().seats().size();
            default -> true;
        };
    }

    /** What a facilitator does next. The running workshop stays open at its result, for people to look at. */
    private void lead(DemoRoom room) {
        switch (room.step()) {
            case SHARING -> startOrLeaveTheRounds(room);
            case RESULTS -> revealOrClose(room);
            default -> room.movesTo(room.step().next().get(0));
        }
    }

    private static void startOrLeaveTheRounds(DemoRoom room) {
        if (room.workshop().question().sharing().rounds().round() == 0) {
            room.leads(new StartRounds());
        } else {
            room.movesTo(Step.DISCUSSION);
        }
    }

    private void revealOrClose(DemoRoom room) {
        int shown = room.workshop().question().revealed();
        if (shown < room.workshop().question().listed().size()) {
            room.leads(new Reveal(shown + 1));
        } else if (room == held) {
            room.movesTo(Step.CLOSED);
        }
    }

    List<Step> steps() {
        return List.of(held.step(), running.step());
    }

    @Override
    public void close() {
        beat.shutdownNow();
    }
}
