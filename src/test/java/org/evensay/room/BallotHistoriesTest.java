package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.evensay.store.MemoryStore;
import org.evensay.store.SqlStore;
import org.evensay.support.Meeting;
import org.evensay.support.Postgres;
import org.evensay.support.ReadyFile;
import org.evensay.voting.Ballot;
import org.evensay.voting.Ranking;
import org.evensay.workshop.Actor;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Outcome;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.MoveOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ballots against closings, from several threads at once: whatever their order, the result is exactly the last ballot
 * of each person that was acknowledged, and the vote is closed once. The long form: {@code -Devensay.histories=10000}.
 */
class BallotHistoriesTest {
    private static final int PEOPLE = 12;
    private static final int BALLOTS = 50;
    private static final int CLOSINGS = 50;
    private static final int HISTORIES = Integer.getInteger("evensay.histories", 150);
    private static final int HISTORIES_ON_DISK = HISTORIES > 1_000 ? 60 : 10;

    @TempDir
    Path folder;
    private final Meeting meeting = aWorkshop().with(
            IntStream.range(0, PEOPLE).mapToObj(number -> "person " + number).toArray(String[]::new))
            .sharing("person 0: tea", "person 1: walks", "person 2: songs", "person 3: cake").inVoting();
    private final Random chance = new Random(20_261_123);
    private final ExecutorService threads = Executors.newFixedThreadPool(3);
    private int closedWithBallots;
    private int lateBallots;
    private int ids;

    @AfterEach
    void close() {
        threads.shutdown();
    }

    @Test
    void everyResultIsExactlyTheBallotsAcknowledgedBeforeIt() throws Exception {
        for (int history = 0; history < HISTORIES; history++) {
            play(new MemoryStore(), history);
        }
        assertThat(closedWithBallots).isEqualTo(HISTORIES);
        assertThat(lateBallots).as("ballots that came too late").isGreaterThan(HISTORIES);
    }

    @Test
    void onDiskToo() throws Exception {
        playOn(SqlStore.open(ReadyFile.in(folder)));
    }

    @Test
    void onAServerToo() throws Exception {
        playOn(Postgres.opened(folder));
    }

    private void playOn(SqlStore opened) throws Exception {
        try (SqlStore store = opened) {
            for (int history = 0; history < HISTORIES_ON_DISK; history++) {
                play(store, history);
            }
        }
        assertThat(closedWithBallots).isEqualTo(HISTORIES_ON_DISK);
    }

    /** One command and what became of it. */
    private record Told(Actor by, Optional<CastBallot> ballot, boolean done) {
    }

    private void play(Store store, int history) throws Exception {
        Workshop workshop = renamed(history);
        store.save(List.of(new Store.Change(Optional.empty(), workshop, 1, List.of())));
        try (Committer committer = new Committer(store)) {
            Room room = new Room(new Store.Stored(workshop, 1, Set.of()),
                    new House(threads, committer, store, Clockwork.real(), Others.NONE, Counts.NONE));
            check(room, store, told(room, commands()));
        }
    }

    private Workshop renamed(int history) {
        Workshop base = meeting.workshop();
        return new Workshop(new WorkshopId(String.format("%032x", history)), base.code(), base.day(), base.keptUntil(),
                base.group(), base.purpose(), base.passes(), base.door(), base.rules(), base.seats(), base.seatsTaken(),
                base.questions(), base.current(), base.step(), base.timer(),
                base.care(), base.showing(), base.leading(), base.agenda(), base.course(), base.sinceLastTime());
    }

    /** Ballots in the order of each person's own revisions, and closings that start somewhere in the second half. */
    private List<Request> commands() {
        List<Request> ballots = new ArrayList<>();
        for (int number = 0; number < BALLOTS + chance.nextInt(20); number++) {
            ballots.add(asked(meeting.actor("person " + chance.nextInt(PEOPLE)), Optional.of(ballot(number))));
        }
        List<Request> mixed = new ArrayList<>(ballots.subList(0, BALLOTS / 2));
        List<Request> rest = new ArrayList<>(ballots.subList(BALLOTS / 2, ballots.size()));
        for (int closing = 0; closing < CLOSINGS; closing++) {
            rest.add(asked(meeting.facilitator().actor(), Optional.empty()));
        }
        Collections.shuffle(rest, chance);
        mixed.addAll(rest);
        return mixed;
    }

    private CastBallot ballot(int rev) {
        Vote vote = meeting.vote();
        List<IdeaId> ideas = new ArrayList<>(vote.ideas());
        Collections.shuffle(ideas, chance);
        return new CastBallot(vote.id(), ideas.subList(0, chance.nextInt(vote.method().choices() + 1)), rev);
    }

    private Request asked(Actor by, Optional<CastBallot> ballot) {
        return new Request(new CommandId("command " + ids++), by,
                ballot.isPresent() ? ballot.get() : new MoveOn(Step.VOTING, Step.REVIEW), null);
    }

    private Queue<Told> told(Room room, List<Request> commands) throws InterruptedException {
        Queue<Told> told = new ConcurrentLinkedQueue<>();
        CountDownLatch answered = new CountDownLatch(commands.size());
        Thread second = new Thread(() -> submit(room, commands, 1, told, answered));
        second.start();
        submit(room, commands, 0, told, answered);
        second.join();
        assertThat(answered.await(20, TimeUnit.SECONDS)).as("every command is answered").isTrue();
        return told;
    }

    private static void submit(Room room, List<Request> commands, int first, Queue<Told> told,
                               CountDownLatch answered) {
        for (int at = first; at < commands.size(); at += 2) {
            Request command = commands.get(at);
            Optional<CastBallot> ballot = command.command() instanceof CastBallot cast
                    ? Optional.of(cast) : Optional.empty();
            room.submit(new Request(command.id(), command.by(), command.command(), answer -> {
                told.add(new Told(command.by(), ballot, answer instanceof Answer.Done));
                answered.countDown();
            }));
        }
    }

    private void check(Room room, Store store, Queue<Told> told) throws StoreFailed {
        Vote vote = room.snapshot().workshop().question().votes().get(0);
        assertThat(told.stream().filter(one -> one.ballot().isEmpty() && one.done())).as("closed once").hasSize(1);
        assertThat(vote.salt()).isEmpty();
        assertThat(vote.ballots().isEmpty()).isTrue();
        assertThat(vote.outcome()).contains(new Outcome(acknowledged(told).size(), kept(acknowledged(told)), 0));
        assertThat(store.load(room.snapshot().workshop().id()).orElseThrow().workshop())
                .isEqualTo(room.snapshot().workshop());
        closedWithBallots += vote.outcome().orElseThrow().cast() > 0 ? 1 : 0;
        lateBallots += (int) told.stream().filter(one -> one.ballot().isPresent() && !one.done()).count();
    }

    /** Of each person the ballot with the highest revision that was acknowledged. */
    private static List<Ranking<IdeaId>> acknowledged(Queue<Told> told) {
        Map<Actor, CastBallot> last = new HashMap<>();
        told.stream().filter(one -> one.done() && one.ballot().isPresent()).forEach(one -> last.merge(one.by(),
                one.ballot().get(), (old, now) -> now.rev() > old.rev() ? now : old));
        return last.values().stream().map(cast -> Ranking.of(cast.choices())).toList();
    }

    private static List<Ballot<IdeaId>> kept(List<Ranking<IdeaId>> counted) {
        return counted.size() < 3 ? List.of() : Outcome.sorted(counted);
    }
}
