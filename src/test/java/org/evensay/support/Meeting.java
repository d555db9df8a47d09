package org.evensay.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Question;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.AcceptInvitation;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.TakeSeat;
import org.evensay.workshop.command.UseLobby;

/**
 * A workshop on the stage of a test: people speak by name, chance is seeded and the clock stands still until it is
 * moved. Ideas are named by their words. What somebody does must be accepted, unless the test says why it is refused.
 */
public final class Meeting {
    private final Random chance;
    private final Secret facilitatorsSecret;
    private final Map<String, Actor> people = new LinkedHashMap<>();
    private final List<BiConsumer<Workshop, Workshop>> watchers = new ArrayList<>();
    private final List<BiConsumer<Actor, Command>> ears = new ArrayList<>();
    private Instant now;
    private Workshop workshop;

    Meeting(Workshop workshop, Secret facilitatorsSecret, Instant now, Random chance) {
        this.workshop = workshop;
        this.facilitatorsSecret = facilitatorsSecret;
        this.now = now;
        this.chance = chance;
    }

    public Workshop workshop() {
        return workshop;
    }

    public Question question() {
        return workshop.question();
    }

    public Vote vote() {
        return question().lastVote().orElseThrow();
    }

    /** Every accepted command is shown to the watcher: the workshop before and after it. */
    public Meeting watchedBy(BiConsumer<Workshop, Workshop> watcher) {
        watchers.add(watcher);
        return this;
    }

    /** Whatever is asked for is told too, before it is answered. */
    public Meeting heardBy(BiConsumer<Actor, Command> ear) {
        ears.add(ear);
        return this;
    }

    /** The meeting goes on elsewhere, and this is how it stands there. */
    public void goesOnFrom(Workshop elsewhere) {
        workshop = elsewhere;
    }

    /** Of those who sat down by name. */
    public List<Secret> secrets() {
        return people.values().stream().map(Actor::secret).toList();
    }

    public Facilitator facilitator() {
        return new Facilitator(this, Actor.facilitator(facilitatorsSecret), Optional.empty());
    }

    public Participant person(String name) {
        return new Participant(this, actor(name), Optional.empty());
    }

    /** Somebody at the door with a secret of their own, not seated yet. */
    public Newcomer newcomer() {
        return new Newcomer(this, Actor.newcomer(newSecret()), Optional.empty());
    }

    public Participant joins(String name) {
        return newcomer().sitsDown(name);
    }

    public Actor actor(String name) {
        return Optional.ofNullable(people.get(name)).orElseThrow(() -> new AssertionError("nobody is called " + name));
    }

    /** Somebody who has asked to come in while the room had a lobby. */
    public Actor waiting() {
        Secret secret = newSecret();
        facilitator().does(new UseLobby(true));
        asks(Actor.newcomer(secret), new TakeSeat(""));
        workshop = workshop.with(workshop.door().withLobby(false));
        return Actor.waiting(workshop.waitingHolding(secret.hash()).orElseThrow().id(), secret);
    }

    /** Another screen, with a link that the facilitator has given out. */
    public Actor screen() {
        Actor screen = Actor.screen(newSecret());
        facilitator().does(new IssuePass(screen.secret().hash(), Role.SCREEN));
        return screen;
    }

    /** Somebody who has accepted an invitation to help to lead, to write down or to look after people. */
    public Actor helper(Role role) {
        Secret invitation = newSecret();
        Secret own = newSecret();
        facilitator().does(new IssuePass(invitation.hash(), role));
        asks(Actor.newcomer(invitation), new AcceptInvitation(own.hash()));
        return Actor.by(workshop.passes().get(own.hash()).orElseThrow(), own);
    }

    public Idea idea(String text) {
        return question().ideas().values().stream().filter(idea -> idea.text().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("nobody wrote \"" + text + "\": " + question().ideas().values()));
    }

    /** The room's list as it reads on the screen: "A tea". */
    public List<String> list() {
        return question().listed().stream().map(idea -> idea.letter().orElseThrow() + " " + idea.text()).toList();
    }

    /** The name of the person whose turn it is, or "nobody". */
    public String turn() {
        return question().sharing().rounds().whoseTurn().map(this::nameOf).orElse("nobody");
    }

    public String nameOf(SeatId seat) {
        return people.entrySet().stream().filter(entry -> entry.getValue().seat().equals(Optional.of(seat)))
                .map(Map.Entry::getKey).findFirst().orElse("a stranger");
    }

    public List<String> order() {
        return question().sharing().rounds().order().stream().map(this::nameOf).toList();
    }

    public Meeting later(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Instant now() {
        return now;
    }

    public Moment moment() {
        return new Moment(now, chance);
    }

    public Secret newSecret() {
        return new Secret(moment().newKey());
    }

    /** The room's answer to a command; the meeting goes on from it. */
    public Decision asks(Actor by, Command command) {
        ears.forEach(ear -> ear.accept(by, command));
        Decision decision = Objects.requireNonNull(workshop.ask(command, by, moment()), "no answer");
        if (decision instanceof Decision.Accepted accepted) {
            Workshop before = workshop;
            workshop = accepted.after();
            watchers.forEach(watcher -> watcher.accept(before, workshop));
        }
        return decision;
    }

    Decision expect(Optional<Rejection> why, Actor by, Command command) {
        Decision decision = asks(by, command);
        if (decision instanceof Decision.Refused refused) {
            assertThat(Optional.of(refused.why())).as("the answer to %s", command).isEqualTo(why);
        } else if (why.isPresent()) {
            fail("%s was accepted and should be refused: %s", command, why.get());
        }
        return decision;
    }

    void seated(String name, Actor actor) {
        people.put(name, actor);
    }

    public Meeting at(Step step) {
        assertThat(workshop.step()).isEqualTo(step);
        return this;
    }
}
