package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.evensay.room.Answer;
import org.evensay.room.Clockwork;
import org.evensay.room.Committer;
import org.evensay.room.Room;
import org.evensay.room.Rooms;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryStore;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.wire.FormFields;
import org.evensay.workshop.Actor;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody has left, and their phone asks once more because it did not hear that this is done. */
@Timeout(30)
class SaidOnceMoreTest {
    private static final CommandId LEAVING = new CommandId("1".repeat(32));

    private final Meeting meeting = Given.aWorkshop().with("anna", "ben").inSilent();
    private final Actor anna = meeting.actor("anna");
    private final Store store = new MemoryStore();
    private final Committer committer = new Committer(store);
    private Rooms rooms;
    private Gate.Visitor visitor;

    @BeforeEach
    void open() throws StoreFailed {
        store.save(List.of(new Store.Change(Optional.empty(), meeting.workshop(), 1, List.of())));
        rooms = new Rooms(Runnable::run, committer, store, Clockwork.real(), JoinCode.LENGTH_AT_HOME);
        visitor = new Gate(rooms).admit(new Place(meeting.workshop().id(), Role.PARTICIPANT),
                Optional.of(anna.secret())).orElseThrow();
    }

    @AfterEach
    void close() {
        committer.close();
    }

    private Answer asks(CommandId id, Map<String, List<String>> fields) {
        CompletableFuture<Answer> given = new CompletableFuture<>();
        new Commands(new Pace()).handle(visitor, id, new FormFields(fields), given::complete);
        return given.join();
    }

    private Answer leaves() {
        return asks(LEAVING, Map.of("do", List.of("leave-seat")));
    }

    @Test
    void theyAreToldTheSame() {
        assertThat(leaves()).isEqualTo(new Answer.Done(LEAVING, 2)).isEqualTo(leaves());
    }

    @Test
    void butWhatIsNewIsRefused() {
        leaves();
        CommandId id = new CommandId("2".repeat(32));
        assertThat(asks(id, Map.of("do", List.of("write-idea"), "text", List.of("tea"))))
                .isEqualTo(Answer.refused(id, Rejection.SEAT_UNKNOWN));
    }

    @Test
    void whenNothingIsKeptOfTheWorkshopNobodyIsKnown() throws StoreFailed {
        leaves();
        Room room = visitor.room();
        rooms.erase(room.snapshot().workshop().id());
        assertThat(leaves()).isEqualTo(Answer.refused(LEAVING, Rejection.SEAT_UNKNOWN));
    }
}
