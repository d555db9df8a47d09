package org.evensay.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.evensay.room.Clockwork;
import org.evensay.room.Connection;
import org.evensay.room.Room;
import org.evensay.room.Rooms;
import org.evensay.room.StoreFailed;
import org.evensay.view.Touched;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.TakeSeat;

/** An example workshop with its facilitator, its screen and its people, set up through the room's own commands. */
final class DemoRoom {
    private final Room room;
    private final Asked asked;

    private final Clockwork clockwork;
    private final Secret facilitator;
    private final Secret screen;
    private final List<DemoPerson> people = new ArrayList<>();

    private DemoRoom(Room room, Clockwork clockwork, Secret facilitator) {
        this.room = room;
        this.clockwork = clockwork;
        this.facilitator = facilitator;
        this.screen = new Secret(newKey());
        this.asked = new Asked(room, this::newKey);
        asked.ask(lead(), new IssuePass(screen.hash(), Role.SCREEN));
    }

    static DemoRoom start(Rooms rooms, Clockwork clockwork, DemoStory story) throws StoreFailed {
        Secret facilitator = new Secret(clockwork.moment().newKey());
        Decision decision = rooms.start(new WorkshopId(clockwork.moment().newKey()), story.plan(),
                Actor.facilitator(facilitator));
        Workshop started = ((Decision.Accepted) decision).after();
        DemoRoom demo = new DemoRoom(rooms.with(started.id()).orElseThrow(), clockwork, facilitator);
        story.people().forEach(demo::seat);
        return demo;
    }

    private void seat(DemoStory.Person person) {
        Secret secret = new Secret(newKey());
        asked.ask(Actor.newcomer(secret), new TakeSeat(person.name()));
        room.snapshot().workshop().seatHolding(secret.hash()).map(seat -> Actor.participant(seat.id(), secret))
                .ifPresent(actor -> {
                    people.add(new DemoPerson(asked, actor, person));
                    room.presence().came(new Phone(actor));
                });
    }

    /** A simulated phone: it counts as being there, and nobody looks at it. */
    private record Phone(Actor actor) implements Connection {
        @Override
        public void roomChanged(Touched change) {
        }

        @Override
        public Duration silentFor() {
            return Duration.ZERO;
        }
    }

    /** One simulated person, drawn by chance, does the next thing. */
    void somebodyActs() {
        people.get(clockwork.chance().nextInt(people.size())).act(clockwork.moment());
    }

    void everybodyActs() {
        people.forEach(person -> person.act(clockwork.moment()));
    }

    void leads(Command command) {
        asked.ask(lead(), command);
    }

    void movesTo(Step to) {
        leads(new MoveOn(step(), to));
    }

    Workshop workshop() {
        return room.snapshot().workshop();
    }

    Step step() {
        return workshop().step();
    }

    private Actor lead() {
        return Actor.facilitator(facilitator);
    }

    Secret facilitatorSecret() {
        return facilitator;
    }

    Secret screenSecret() {
        return screen;
    }

    WorkshopId id() {
        return workshop().id();
    }

    private String newKey() {
        return clockwork.moment().newKey();
    }
}
