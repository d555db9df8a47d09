package org.evensay.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.paper.PlayedPaper.Problem;
import org.evensay.view.Figures;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Priority;
import org.evensay.view.ProcessRecord;
import org.evensay.view.ReportItem;
import org.evensay.voting.Ranking;
import org.evensay.workshop.Idea;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Terms;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

/** Votes on paper become closed workshops by the room's own rules. */
class HeldOnPaperTest {
    private static final Moment TODAY = new Moment(Instant.parse("2026-05-04T12:00:00Z"), new Random(1));
    private static final LocalDate THEN = LocalDate.parse("2026-04-20");
    /** Table T11 of Donovan et al. 2022, JMIR Form Res 6(12):e41735: 11 people, 5 choices; one of the splits. */
    private static final List<String> T11 = List.of("1 2 5 6 4", "1 3 5 7 2", "1 3 5 7 9", "1 3 5 7 9", "1 3 6 7 9",
            "1 3 6 8 10", "2 4 1 8 10", "2 4 6 8 10", "2 4 6 8 10", "2 4 7 9 11", "2 5 7 9 12");
    private static final List<Integer> T11_POINTS = List.of(33, 30, 20, 17, 16, 14, 14, 8, 7, 4, 1, 1);

    @Test
    void aPublishedVoteGivesItsPublishedTotals() {
        List<Ranking<String>> ballots = T11.stream().map(line -> Ranking.of(List.of(line.split(" ")).stream()
                .map(number -> "Item " + number).toList())).toList();
        List<Priority> told = told(closed(ballots, 5));
        assertThat(told).hasSize(12).allSatisfy(line -> assertThat(points(line)).isEqualTo(
                T11_POINTS.get(Integer.parseInt(line.text().substring(5)) - 1)));
        assertThat(told.stream().mapToInt(HeldOnPaperTest::points).sum()).isEqualTo(165);
    }

    @Test
    void blankBallotsCountAsCastAndIdeasNobodyChoseAreOnTheList() {
        PaperMeeting paper = paper(List.of(ballot("Tea", "Walks"), ballot("Walks"), ballot()), 2, "Songs", " ", "Tea");
        GroupPriorities.OfQuestion question = GroupPriorities.of(closed(paper)).questions().get(0);
        assertThat(question.cast()).isEqualTo(3);
        assertThat(question.priorities()).extracting(Priority::text).containsExactly("Walks", "Tea", "Songs");
    }

    @Test
    void itHasItsOwnDayAndIsKeptAsLongAsOneThatWasHeldToday() {
        Workshop workshop = closed(List.of(ballot("Tea", "Walks"), ballot("Songs"), ballot("Tea")), 2);
        assertThat(workshop.day()).isEqualTo(THEN);
        assertThat(workshop.keptUntil()).isEqualTo(TODAY.day().plusDays(Terms.USUAL.daysKept()));
    }

    /** Where the sun rises earlier they meet on a day that the clock of the house has not come to. */
    @Test
    void aVoteHeldTodayEastOfGreenwichIsNotStillToCome() {
        LocalDate tomorrow = TODAY.day().plusDays(1);
        Workshop workshop = closed(new PaperMeeting("Tea", "", "What?", 2, tomorrow,
                List.of(ballot("Tea", "Walks"), ballot("Songs"), ballot("Tea")), List.of()));
        assertThat(workshop.day()).isEqualTo(tomorrow);
        assertThat(workshop.keptUntil()).isEqualTo(TODAY.day().plusDays(Terms.USUAL.daysKept()));
    }

    /** Playing it once more took no time, and nobody led. */
    @Test
    void itsRecordTellsNothingThatOnlyThePlayingDid() {
        Workshop workshop = closed(List.of(ballot("Tea", "Walks"), ballot("Songs"), ballot("Tea")), 2);
        ProcessRecord record = ProcessRecord.of(workshop);
        assertThat(Stream.of(ReportItem.FACILITATOR, ReportItem.PRESENT, ReportItem.TIMES, ReportItem.CHANGES)
                .map(item -> record.to(item).stream().map(line -> line.says().key()).toList()))
                .hasSize(4).allMatch(List.of("process.paper-unknown")::equals);
        assertThat(GroupPriorities.of(workshop).led()).isEmpty();
    }

    /** The first ballot must not be readable from the letters, nor anybody from keys that were left. */
    @Test
    void nothingLeadsFromTheListToABallotOrASeat() {
        Workshop workshop = closed(List.of(ballot("Walks", "Tea"), ballot("Songs"), ballot("Art")), 2);
        assertThat(workshop.question().listed()).extracting(Idea::text)
                .containsExactly("Art", "Songs", "Tea", "Walks");
        assertThat(workshop.seats().isEmpty()).isTrue();
        assertThat(workshop.question().salt()).isEmpty();
        assertThat(workshop.question().votes().get(0).ballots().isEmpty()).isTrue();
    }

    @Test
    void fewerThanThreeBallotsKeepNoFigures() {
        GroupPriorities.OfQuestion question = GroupPriorities.of(closed(List.of(ballot("Tea", "Walks"),
                ballot("Songs")), 2)).questions().get(0);
        assertThat(question.priorities()).isEmpty();
        assertThat(question.unvoted()).hasSize(3);
        assertThat(question.cast()).isEqualTo(2);
    }

    @Test
    void whatAPaperCannotBeIsRefused() {
        List<Ranking<String>> good = List.of(ballot("Tea", "Walks"), ballot("Songs"));
        assertThat(problem(paper(good, 3))).isEqualTo(Problem.TOO_FEW_IDEAS);
        assertThat(problem(new PaperMeeting("Tea", "", "What?", 2, TODAY.day().plusDays(2), good, List.of())))
                .isEqualTo(Problem.DAY_TO_COME);
        assertThat(problem(new PaperMeeting("Tea", "", "What?", 2, LocalDate.parse("1926-05-04"), good, List.of())))
                .isEqualTo(Problem.DAY_TOO_LONG_AGO);
        assertThat(problem(paper(List.of(ballot("Tea  time", "Tea time")), 1, "Walks", "Songs")))
                .isEqualTo(Problem.SAME_IDEA_TWICE);
        assertThat(problem(paper(good, 2, IntStream.range(0, 300).mapToObj(String::valueOf).toArray(String[]::new))))
                .isEqualTo(Problem.TOO_MANY_IDEAS);
    }

    @Test
    void whatARoomRefusesIsRefused() {
        assertThat(refused(paper(List.of(ballot("Tea", "a".repeat(501)), ballot("Songs")), 2)))
                .isEqualTo(Rejection.TEXT_TOO_LONG);
        assertThat(refused(new PaperMeeting("Tea", "", " ", 2, THEN, List.of(ballot("Tea", "Walks", "Art")),
                List.of()))).isEqualTo(Rejection.NO_QUESTION);
        List<Ranking<String>> crowd = new ArrayList<>();
        IntStream.rangeClosed(0, Limit.SEATS_A_ROOM.most()).forEach(person -> crowd.add(ballot("Tea", "Art")));
        assertThat(refused(paper(crowd, 2, "Walks"))).isEqualTo(Rejection.ROOM_FULL);
    }

    @Test
    void ideasThatReadAlmostAlikeAndBallotsWithGapsAreToBeLookedAtTwice() {
        LookTwice look = LookTwice.at(paper(List.of(ballot("Tea after the meeting", "Walks"),
                ballot("tea after meeting"), ballot("Walk!"), ballot()), 2, "walks", "Songs", "Song books"));
        assertThat(look.blank()).isEqualTo(1);
        assertThat(look.shortOnes()).isEqualTo(2);
        assertThat(look.alike()).containsExactlyInAnyOrder(
                new LookTwice.Pair("Tea after the meeting", "tea after meeting"), new LookTwice.Pair("Walks", "walks"));
    }

    private static Ranking<String> ballot(String... ideas) {
        return Ranking.of(List.of(ideas));
    }

    private static PaperMeeting paper(List<Ranking<String>> ballots, int choices, String... unchosen) {
        return new PaperMeeting("Tea and Talk", "", "What works well in our group?", choices, THEN, ballots,
                List.of(unchosen));
    }

    private static PlayedPaper played(PaperMeeting paper) {
        return HeldOnPaper.played(paper, Terms.USUAL, new WorkshopId(TODAY.newKey()), new JoinCode("TEA234"),
                new Secret(TODAY.newKey()), TODAY);
    }

    private static Workshop closed(List<Ranking<String>> ballots, int choices) {
        return closed(paper(ballots, choices));
    }

    private static Workshop closed(PaperMeeting paper) {
        return ((PlayedPaper.Closed) played(paper)).workshop();
    }

    private static Problem problem(PaperMeeting paper) {
        return ((PlayedPaper.Wrong) played(paper)).problem();
    }

    private static Rejection refused(PaperMeeting paper) {
        return ((PlayedPaper.Refused) played(paper)).why();
    }

    private static List<Priority> told(Workshop workshop) {
        return GroupPriorities.of(workshop).questions().get(0).priorities();
    }

    private static int points(Priority line) {
        return ((Figures.Points) line.figures()).points();
    }
}
