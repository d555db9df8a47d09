package org.evensay.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Clockwork;
import org.evensay.view.Example;
import org.evensay.view.TourStop;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Opening;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.Reveal;
import org.evensay.workshop.command.Spotlight;
import org.evensay.workshop.command.StartRounds;
import org.evensay.workshop.command.TakeSeat;

/**
 * Plays a workshop from its beginning to its result by the commands that people send, on the pure core: nothing is
 * stored and no room is opened. Clock and chance are fixed, so the tour is the same each time. Used by one thread.
 */
public final class ExampleWorkshop implements Stage {
    private static final Instant A_TUESDAY = Instant.parse("2026-05-05T18:00:00Z");
    private static final long SEED = 1;
    private static final JoinCode CODE = new JoinCode("TEA234");
    /** When the round of ideas, and the vote, are shown half-way. */
    private static final int IDEAS_HALF_WAY = 4;
    private static final int BALLOTS_HALF_WAY = 4;

    private final DemoStory story = DemoStory.named("tour");
    private final Moment at = Clockwork.standing(A_TUESDAY, SEED).moment();
    private final Actor lead = Actor.facilitator(new Secret(at.newKey()));
    private final Actor screen = Actor.screen(new Secret(at.newKey()));
    private final List<Actor> seats = new ArrayList<>();
    private final List<DemoPerson> people = new ArrayList<>();
    private final Map<TourStop, Workshop> scenes = new EnumMap<>(TourStop.class);
    private Workshop workshop;

    private ExampleWorkshop() {
        workshop = accepted(Opening.of(story.plan(), lead, CODE, at));
        ask(lead, new IssuePass(screen.secret().hash(), Role.SCREEN));
    }

    public static Example played() {
        ExampleWorkshop example = new ExampleWorkshop();
        example.comeIn();
        example.write();
        example.share();
        example.talk();
        example.vote();
        return new Example(Map.copyOf(example.scenes), example.lead, example.screen, example.seats.get(0));
    }

    private void comeIn() {
        keep(TourStop.BEFORE);
        story.people().forEach(this::seat);
        people.subList(2, people.size()).forEach(person -> person.act(at));
        keep(TourStop.WELCOME);
    }

    private void seat(DemoStory.Person person) {
        Secret secret = new Secret(at.newKey());
        ask(Actor.newcomer(secret), new TakeSeat(person.name()));
        seats.add(Actor.participant(workshop.seatHolding(secret.hash()).orElseThrow().id(), secret));
        people.add(new DemoPerson(this, seats.get(seats.size() - 1), person));
    }

    /** Whoever has one thought less has finished when it is shown. */
    private void write() {
        movesTo(Step.SILENT);
        everybodyActs();
        everybodyActs();
        keep(TourStop.SILENT);
        everybodyActs();
    }

    /** It is shown when it is the turn of the one whose phone is shown. */
    private void share() {
        movesTo(Step.SHARING);
        ask(lead, new StartRounds());
        while (workshop.question().listed().size() < IDEAS_HALF_WAY || !isTurnOf(0)) {
            takeTurn();
        }
        keep(TourStop.SHARING);
        while (workshop.question().sharing().isRunningInRounds()) {
            takeTurn();
        }
    }

    private boolean isTurnOf(int person) {
        return workshop.question().sharing().rounds().isTurnOf(seats.get(person).seat().orElseThrow());
    }

    private void takeTurn() {
        int next = 0;
        while (!isTurnOf(next)) {
            next++;
        }
        people.get(next).act(at);
    }

    private void talk() {
        movesTo(Step.DISCUSSION);
        ask(lead, new Spotlight(Optional.of(workshop.question().listed().get(1).id())));
        keep(TourStop.DISCUSSION);
    }

    private void vote() {
        movesTo(Step.VOTING);
        people.subList(people.size() - BALLOTS_HALF_WAY, people.size()).forEach(person -> person.act(at));
        keep(TourStop.VOTING);
        everybodyActs();
        movesTo(Step.REVIEW);
        keep(TourStop.REVIEW);
        movesTo(Step.RESULTS);
        ask(lead, new Reveal(workshop.question().listed().size()));
        keep(TourStop.RESULTS);
    }

    private void everybodyActs() {
        people.forEach(person -> person.act(at));
    }

    private void movesTo(Step to) {
        ask(lead, new MoveOn(workshop.step(), to));
    }

    private void keep(TourStop stop) {
        scenes.put(stop, workshop);
    }

    @Override
    public Workshop workshop() {
        return workshop;
    }

    @Override
    public void ask(Actor by, Command command) {
        workshop = accepted(workshop.ask(command, by, at));
    }

    /** The story is ours, so a refusal in it is a bug. */
    private static Workshop accepted(Decision decision) {
        if (decision instanceof Decision.Refused no) {
            throw new IllegalStateException("the example workshop was refused: " + no.why());
        }
        return ((Decision.Accepted) decision).after();
    }
}
