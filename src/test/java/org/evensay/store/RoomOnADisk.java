package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.evensay.room.Answer;
import org.evensay.room.Clockwork;
import org.evensay.room.Committer;
import org.evensay.room.Request;
import org.evensay.room.Room;
import org.evensay.room.Rooms;
import org.evensay.room.StoreFailed;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Idea;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.WriteIdea;

/** One room as it is served, over a disk or a server that can fail, and somebody in it who writes ideas. */
final class RoomOnADisk implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int SENT_AGAIN_AFTER_MS = 50;

    private final Meeting meeting = Given.aWorkshop().with("anna").inSilent();
    private final SqlStore store;
    private final Committer committer;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Room room;
    private final Map<String, CommandId> unanswered = new LinkedHashMap<>();
    private final List<String> acknowledged = new ArrayList<>();

    RoomOnADisk(Path folder, long wideBytes) throws Exception {
        this(FaultyFiles.store(folder, wideBytes));
    }

    RoomOnADisk(SqlStore store) throws Exception {
        this.store = store;
        store.save(List.of(Keeping.opening(meeting.workshop())));
        committer = new Committer(store);
        Rooms rooms = new Rooms(threads, committer, store, Clockwork.real(), JoinCode.LENGTH_AT_HOME);
        room = rooms.with(meeting.workshop().id()).orElseThrow();
    }

    /** As a phone does it: what was not acknowledged stays in the outbox and goes again under the same id. */
    Answer writes(String idea) throws Exception {
        CompletableFuture<Answer> told = new CompletableFuture<>();
        CommandId id = unanswered.computeIfAbsent(idea, first -> Keeping.newId());
        room.submit(new Request(id, meeting.actor("anna"), new WriteIdea(idea), told::complete));
        Answer answer = told.get(30, TimeUnit.SECONDS);
        if (answer instanceof Answer.Done) {
            unanswered.remove(idea);
            acknowledged.add(idea);
        }
        return answer;
    }

    /** The store tries to open its file anew at growing distances, up to five seconds; phones send again meanwhile. */
    void emptiesTheOutboxSoon() throws Exception {
        long begun = System.nanoTime();
        while (!unanswered.isEmpty() && System.nanoTime() - begun < SOON.toNanos()) {
            for (String idea : List.copyOf(unanswered.keySet())) {
                writes(idea);
            }
            Thread.sleep(SENT_AGAIN_AFTER_MS);
        }
        System.err.println("rig disk: back after " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        assertThat(unanswered).isEmpty();
    }

    /** As somebody does who types in the code. */
    boolean isFound() {
        try {
            return store.openWith(meeting.workshop().code()).isPresent();
        } catch (StoreFailed failed) {
            return false;
        }
    }

    List<String> acknowledged() {
        return acknowledged;
    }

    List<String> shown() {
        return ideas(room.snapshot().workshop());
    }

    List<String> keptIn(Path folder) throws Exception {
        return keptIn(SqlStore.open(folder));
    }

    List<String> keptIn(SqlStore opened) throws Exception {
        try (SqlStore again = opened) {
            return ideas(again.load(meeting.workshop().id()).orElseThrow().workshop());
        }
    }

    private static List<String> ideas(Workshop workshop) {
        return workshop.question().ideas().values().stream().map(Idea::text).toList();
    }

    @Override
    public void close() {
        committer.close();
        threads.shutdown();
        store.close();
    }
}
