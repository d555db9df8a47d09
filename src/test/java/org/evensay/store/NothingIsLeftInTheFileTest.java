package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.room.Clockwork;
import org.evensay.room.Committer;
import org.evensay.room.Housekeeping;
import org.evensay.room.Rooms;
import org.evensay.support.Meeting;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Salt;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of all files in the folder, as a thief of the computer would read them. */
class NothingIsLeftInTheFileTest {
    @TempDir
    Path folder;
    private final Set<String> traces = new LinkedHashSet<>();
    private SqlStore store;
    private Meeting meeting;

    @BeforeEach
    void aWorkshopIsHeld() throws CannotOpen {
        store = SqlStore.open(ReadyFile.in(folder));
        meeting = Keeping.unread(store, FullWorkshop.planned().inWelcome())
                .watchedBy((before, after) -> traces.addAll(tracesIn(after)));
        FullWorkshop full = new FullWorkshop(meeting);
        full.firstQuestion();
        full.secondQuestion();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void closedAndTidiedUpItHoldsNoKeySaltSeatAuthorOrUnsharedIdea() throws Exception {
        assertThat(traces).hasSizeGreaterThan(30);
        assertThat(traces.stream().filter(this::isInTheFiles).count()).as("before").isGreaterThan(20);
        meeting.facilitator().movesTo(Step.CLOSED);
        store.letGoOfTraces();
        assertThat(traces.stream().filter(this::isInTheFiles)).isEmpty();
        assertThat(isInTheFiles("kept back")).isFalse();
        assertThat(isInTheFiles("a garden")).as("a shared idea stays").isTrue();
        assertThat(isInTheFiles(meeting.facilitator().actor().secret().value())).isFalse();
    }

    @Test
    void theHousekeepingDoesIt() throws Exception {
        meeting.facilitator().movesTo(Step.CLOSED);
        Committer committer = new Committer(store);
        Rooms rooms = new Rooms(Runnable::run, committer, store, Clockwork.real(), JoinCode.LENGTH_AT_HOME);
        try (Housekeeping housekeeping = new Housekeeping(rooms, store)) {
            housekeeping.tidyUp();
        }
        committer.close();
        assertThat(traces.stream().filter(this::isInTheFiles)).isEmpty();
    }

    /** As a kill leaves it: the closing is on disk and nothing was tidied up. */
    @Test
    void afterAKillTheNextRunTidiesUp(@TempDir Path found) throws Exception {
        meeting.facilitator().movesTo(Step.CLOSED);
        Files.copy(folder.resolve("evensay.mv.db"), found.resolve("evensay.mv.db"));
        assertThat(traces.stream().filter(trace -> isInTheFilesOf(found, trace)).count()).isGreaterThan(20);
        try (SqlStore next = SqlStore.open(found)) {
            next.letGoOfTraces();
            assertThat(traces.stream().filter(trace -> isInTheFilesOf(found, trace))).isEmpty();
            assertThat(isInTheFilesOf(found, "a garden")).isTrue();
        }
    }

    @Test
    void erasedAndTidiedUpItHoldsNothingOfTheWorkshopAtAll() throws Exception {
        meeting.facilitator().movesTo(Step.CLOSED);
        String group = meeting.workshop().group();
        assertThat(isInTheFiles(group)).isTrue();
        store.erase(meeting.workshop().id());
        store.letGoOfTraces();
        assertThat(EveryCell.in(folder)).noneMatch(cell -> cell.contains(meeting.workshop().id().value()));
        assertThat(Stream.of(group, "a garden", meeting.workshop().id().value(),
                meeting.question().wording()).filter(this::isInTheFiles)).isEmpty();
    }

    @Test
    void theOrderInWhichIdeasWereWrittenIsNotInTheTableAnyMore() throws Exception {
        assertThat(EveryCell.ofIdeasByRow(folder)).isNotEqualTo(idsInOrder());
        meeting.facilitator().movesTo(Step.CLOSED);
        assertThat(EveryCell.ofIdeasByRow(folder)).hasSizeGreaterThan(5).isEqualTo(idsInOrder());
    }

    @Test
    void aWorkshopThatIsOpenIsNotDisturbedByTidyingUp() throws Exception {
        store.letGoOfTraces();
        assertThat(store.load(meeting.workshop().id()).orElseThrow().workshop()).isEqualTo(meeting.workshop());
    }

    /** By question, and then by the random ids. */
    private List<String> idsInOrder() {
        return meeting.workshop().questions().stream().sorted(Comparator.comparing(question -> question.id().value()))
                .flatMap(question -> question.ideas().byId().keys().stream().map(IdeaId::value).sorted()).toList();
    }

    private static List<String> tracesIn(Workshop workshop) {
        List<String> found = new ArrayList<>();
        Stream.concat(workshop.seats().values().stream(), workshop.door().waiting().values().stream()).forEach(seat -> {
            found.add(seat.id().value());
            found.add(seat.secret().value());
            if (!seat.name().isEmpty()) {
                found.add(seat.name());
            }
        });
        workshop.questions().forEach(question -> {
            question.salt().map(Salt::value).ifPresent(found::add);
            question.ideas().values().stream().map(Idea::author).flatMap(author -> author.stream())
                    .map(AuthorKey::value).forEach(found::add);
            question.votes().forEach(vote -> {
                vote.salt().map(Salt::value).ifPresent(found::add);
                vote.ballots().keys().forEach(key -> found.add(key.value()));
            });
        });
        return found;
    }

    private boolean isInTheFiles(String trace) {
        return isInTheFilesOf(folder, trace);
    }

    private static boolean isInTheFilesOf(Path folder, String trace) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, trace));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean holds(Path file, String trace) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                    .map(form -> new String(trace.getBytes(form), StandardCharsets.ISO_8859_1))
                    .anyMatch(bytes::contains);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
