package org.evensay.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.room.Bus;
import org.evensay.room.Clockwork;
import org.evensay.room.Room;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.web.InsideDoor;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/**
 * Everything that one seed draws: people at phones, a network, the real rooms over a store, and what goes wrong between
 * them. It runs on one thread, and the same seed always tells the same story. After all that happens it is looked at.
 */
final class World {
    private static final int HAPPENINGS_A_COMMAND = 30;

    private final Random chance;
    private final Scale scale;
    private final Sabotage sabotage;
    private final Story story;
    private final Happenings happenings;
    private final JumpingClock clock = new JumpingClock(Given.NOON);
    private final Clockwork clockwork;
    private final Counts counts = new Counts();
    private final Eyes eyes = new Eyes(counts);
    private final Ledger ledger;
    private final Answers answers;
    private final Store disk;
    private final UnreliableStore store;
    private final Network network;
    private final People people;
    private final Trouble trouble;
    private final Look look;
    private final WorkshopId id;
    private final Nodes nodes;
    private Workshop known;
    private boolean touched;
    private boolean ended;

    World(long seed, Scale scale, Sabotage sabotage, Story story) {
        this.chance = new Random(seed * 7_919);
        this.scale = scale;
        this.sabotage = sabotage;
        this.story = story;
        this.happenings = new Happenings(chance);
        this.clockwork = new Clockwork(clock, new Random(~seed));
        Meeting meeting = Beginnings.drawn(seed, scale.mostPeople(), chance);
        this.people = new People(meeting, chance, eyes);
        this.known = meeting.workshop();
        this.id = known.id();
        this.ledger = new Ledger(known, eyes, counts);
        this.answers = new Answers(ledger, counts);
        this.disk = scale.disk().get();
        this.store = new UnreliableStore(disk, ledger, chance, counts, story, scale.nodes() > 1);
        this.nodes = new Nodes(this, chance, this::started);
        this.network = new Network(this, chance);
        this.trouble = new Trouble(this, chance);
        this.look = new Look(this, sabotage.pages().apply(scale.pages().get()),
                sabotage.pages().apply(scale.pages().get()));
    }

    Counts play() throws StoreFailed {
        disk.save(List.of(new Store.Change(Optional.empty(), known, 1, List.of())));
        nodes.start(scale.nodes());
        people.phones().forEach(this::opens);
        for (int command = 0; command < scale.commands(); command++) {
            room().ifPresent(room -> known = room.snapshot().workshop());
            people.ask(known).forEach(this::isPutIn);
            for (int time = chance.nextInt(HAPPENINGS_A_COMMAND); time >= 0; time--) {
                somethingHappens();
            }
        }
        allEndsWell();
        return counts;
    }

    private void isPutIn(Letter letter) {
        eyes.mayNeverBeSeen(letter.id().value());
        ledger.asked(letter.id(), new Asked(letter.from().secret(), letter.command()));
        letter.from().puts(letter);
        letter.from().go(network::send);
    }

    private void somethingHappens() throws StoreFailed {
        clock.move(Duration.ofMillis(chance.nextInt(1_500)));
        switch (chance.nextInt(30)) {
            case 0 -> trouble.comes();
            case 1, 2 -> goesOn(people.some());
            default -> happenings.one();
        }
        isLookedAt();
    }

    void goesOn(Phone phone) {
        phone.losesPatience();
        phone.go(network::send);
    }

    void isLookedAt() throws StoreFailed {
        answers.check();
        if (touched) {
            touched = false;
            look.atEverything();
        }
    }

    /** The store and the network are well again, everybody comes back, and what waits is sent until it is answered. */
    private void allEndsWell() throws StoreFailed {
        store.failing(0);
        network.failing(0);
        nodes.hearEverything();
        if (chance.nextBoolean()) {
            nodes.crash();
        }
        room().ifPresent(room -> known = room.snapshot().workshop());
        people.goOn(known).forEach(this::isPutIn);
        new Settling(this, nodes).untilAllIsAnswered();
        ended = true;
        look.atEverything();
    }

    /** All is well, everything has happened, and every house has looked around after it. */
    boolean hasEnded() {
        return ended;
    }

    private static Optional<Actor> comes(Phone phone, Room room) {
        return InsideDoor.comes(room, phone.page(), phone.secret());
    }

    private House started(int node, Bus bus) {
        story.tell(() -> "house " + node + " starts");
        return new House(sabotage.store().apply(store), clockwork, happenings, answers, bus, this::touched);
    }

    void opens(Phone phone) {
        if (phone.line().isEmpty()) {
            House house = nodes.some();
            room(house).ifPresent(room -> comes(phone, room).ifPresent(actor -> {
                story.tell(() -> phone + " opens its page");
                new Line(this, phone, house, room, actor).opens();
                phone.go(network::send);
            }));
        }
    }

    /** As a browser does that is reloaded by hand, and has no socket. */
    void asksWithoutASocket(Phone phone) {
        room().ifPresent(room -> comes(phone, room).ifPresent(actor -> room.presence().asked(actor)));
        touched();
    }

    void cut(Phone phone) {
        phone.line().ifPresent(line -> {
            story.tell(() -> phone + " is cut off");
            counts.count(Fault.LINE_CUT);
            line.breaks();
        });
    }

    /** At some house. */
    Optional<Room> room() {
        return room(nodes.some());
    }

    Optional<Room> room(House house) {
        return house.room(id);
    }

    Phone somePhone() {
        return people.some();
    }

    List<Phone> phones() {
        return people.phones();
    }

    void touched() {
        touched = true;
    }

    Nodes nodes() {
        return nodes;
    }

    Store disk() {
        return disk;
    }

    UnreliableStore store() {
        return store;
    }

    Network network() {
        return network;
    }

    JumpingClock clock() {
        return clock;
    }

    Happenings happenings() {
        return happenings;
    }

    Ledger ledger() {
        return ledger;
    }

    Eyes eyes() {
        return eyes;
    }

    Look look() {
        return look;
    }

    Counts counts() {
        return counts;
    }

    Story story() {
        return story;
    }

    Sabotage sabotage() {
        return sabotage;
    }
}
