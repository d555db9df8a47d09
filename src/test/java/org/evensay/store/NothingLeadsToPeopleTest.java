package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.support.Meeting;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.Question;
import org.evensay.workshop.Salt;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise of the first screen, looked for in every cell of every table. */
class NothingLeadsToPeopleTest {
    @TempDir
    Path folder;
    private final Set<String> traces = new LinkedHashSet<>();
    private SqlStore store;
    private Meeting meeting;

    @BeforeEach
    void twoQuestionsAreAnswered() throws CannotOpen {
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
    void whileItIsOpenTheTracesAreThereToBeFound() throws Exception {
        List<String> cells = EveryCell.in(folder);
        assertThat(tracesIn(meeting.workshop())).isNotEmpty()
                .allMatch(trace -> cells.stream().anyMatch(cell -> cell.endsWith("=" + trace)));
        assertThat(cells).anyMatch(cell -> cell.endsWith("=kept back"))
                .anyMatch(cell -> cell.startsWith("SINCE_LAST_TIME.") && cell.contains("Robin"))
                .anyMatch(cell -> cell.startsWith("AGENDA_SLOT.")).anyMatch(cell -> cell.startsWith("STEP_CLOCK."));
    }

    @Test
    void onceItIsClosedNoSeatKeySaltOrProposalIsLeft() throws Exception {
        meeting.facilitator().movesTo(Step.CLOSED);
        List<String> cells = EveryCell.in(folder);
        assertThat(traces).hasSizeGreaterThan(30)
                .noneMatch(trace -> cells.stream().anyMatch(cell -> cell.contains(trace)));
        assertThat(cells).noneMatch(cell -> cell.matches("(AGENDA_SLOT|STEP_CLOCK)\\..*"));
        assertThat(cells).noneMatch(
                cell -> cell.matches("(SEAT|SPEAKING_ORDER|PROPOSAL\\w*|BALLOT|BALLOT_CHOICE)\\..*"));
        assertThat(cells).noneMatch(cell -> cell.contains("kept back") || cell.contains("a shelf")
                || cell.contains("Robin"));
    }

    @Test
    void onceItIsClosedThePrioritiesStand() throws Exception {
        meeting.facilitator().movesTo(Step.CLOSED);
        assertThat(EveryCell.in(folder)).contains("PRIORITY.TEXT=a garden", "PRIORITY.POINTS=10",
                "PRIORITY.IDEA_RANK=2", "PRIORITY.SHARE_OF_AVAILABLE=41.67", "SETTLED_PLACE.PLACE=2");
    }

    @Test
    void aClosedVoteKeepsNoKeysWhileTheWorkshopGoesOn() throws Exception {
        List<String> cells = EveryCell.in(folder);
        assertThat(cells).noneMatch(cell -> cell.startsWith("BALLOT"));
        assertThat(cells).filteredOn(cell -> cell.startsWith("VOTE.SALT")).isNotEmpty()
                .allMatch("VOTE.SALT=null"::equals);
    }

    @Test
    void tooFewBallotsLeaveOnlyTheirNumber() throws Exception {
        String vote = meeting.vote().id().value();
        assertThat(EveryCell.in(folder)).contains("VOTE.ID=" + vote, "VOTE.CAST_BALLOTS=2")
                .doesNotContain("COUNTED_BALLOT.VOTE=" + vote, "PRIORITY.VOTE=" + vote);
    }

    static List<String> tracesIn(Workshop workshop) {
        Stream<String> people = workshop.seats().values().stream().flatMap(NothingLeadsToPeopleTest::tracesOf);
        return Stream.concat(people, workshop.questions().stream().flatMap(NothingLeadsToPeopleTest::tracesIn))
                .toList();
    }

    private static Stream<String> tracesOf(Seat seat) {
        return Stream.of(seat.id().value(), seat.secret().value(), seat.name()).filter(trace -> !trace.isEmpty());
    }

    private static Stream<String> tracesIn(Question question) {
        Stream<String> authors = question.ideas().values().stream().flatMap(idea -> idea.author().stream())
                .map(AuthorKey::value);
        Stream<String> votes = question.votes().stream().flatMap(NothingLeadsToPeopleTest::tracesIn);
        Stream<String> own = Stream.concat(question.salt().stream().map(Salt::value),
                question.proposals().keys().stream().map(Object::toString));
        return Stream.of(authors, votes, own).flatMap(traces -> traces);
    }

    private static Stream<String> tracesIn(Vote vote) {
        return Stream.concat(vote.salt().stream().map(Salt::value),
                vote.ballots().keys().stream().map(BallotKey::value));
    }
}
