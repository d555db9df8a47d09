package org.evensay.view.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Stage;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** Three groups of five, three choices each: 3 x 5 x (3 + 2 + 1) = 90 points in all. */
class ComparisonViewTest {
    private static final String QUESTION = "What works well in our group?";
    private static final Optional<Version> ASKED = Optional.of(new Version(
            new Planned(new PlannedId("q"), Stage.DISCOVER, List.of(QUESTION), ""), 1));
    private static final String[] PEOPLE = {"anna", "ben", "cleo", "dora", "eli"};
    private static final String[] IDEAS =
            {"anna: Tea", "ben: Room", "cleo: Walks", "dora: Songs", "anna: Cake", "ben: Talk"};

    private final List<LentWorkshop> lent = new ArrayList<>();
    private Theming theming = Theming.notBegun(new InquiryId("i"));

    @Test
    void sharesAndPeopleOverAllGroupsAreCountedFromTheBallots() {
        threeGroups();
        codes("Tea", "place", "Room", "place", "Walks", "out", "Songs", "out", "Cake", "place", "Talk", "talk");
        ComparisonView view = view();
        assertThat(view.totals()).isPresent();
        // In each group: anna and ben Tea 3 Room 2 Walks 1, cleo and dora Walks 3 Tea 2 Songs 1, eli Talk 3 Songs 2
        // Tea 1. So a group gives place 5 + 5 + 2 + 2 + 1 = 15, out 1 + 1 + 4 + 4 + 2 = 12, talk 3: 30 points.
        assertThat(row(view, "place")).isEqualTo("1: 50.00 50.00, 3 groups, 15 people");
        assertThat(row(view, "out")).isEqualTo("2: 40.00 40.00, 3 groups, 15 people");
        assertThat(row(view, "talk")).isEqualTo("3: 10.00 10.00, 3 groups, 3 people");
        assertThat(view.totals().get().ballots()).isEqualTo(15);
    }

    @Test
    void withTwoGroupsThereAreNoTotalsBecauseOneCouldTakeItselfOut() {
        lend("Tea and Talk", workshop(1), Leaves.PRIORITIES_AND_IDEAS);
        lend("Walkers", workshop(2), Leaves.PRIORITIES_AND_IDEAS);
        codes("Tea", "place", "Room", "place", "Walks", "out", "Songs", "out", "Cake", "place", "Talk", "talk");
        assertThat(view().totals()).isEmpty();
        assertThat(view().rows()).extracting(ComparisonView.Row::name).hasSize(3);
    }

    @Test
    void aGroupOfFourBallotsIsInNoTotal() {
        threeGroups();
        lend("Four", workshop(4, "anna", "ben", "cleo", "dora"), Leaves.PRIORITIES_AND_IDEAS);
        codes("Tea", "place", "Room", "place", "Walks", "out", "Songs", "out", "Cake", "place", "Talk", "talk");
        assertThat(view().totals().orElseThrow().ballots()).isEqualTo(15);
        assertThat(view().groups()).filteredOn(group -> !group.inTotals()).extracting(ComparisonView.Joined::name)
                .containsExactly("Four");
    }

    @Test
    void whatTheTeamDoesNotAgreeOnCountsForNoThemeAndIsSaid() {
        threeGroups();
        codes("Tea", "place", "Room", "place", "Walks", "out", "Songs", "out", "Cake", "place");
        assertThat(view().open()).isEqualTo(3);
        assertThat(row(view(), "place")).startsWith("1: 50.00");
        assertThat(view().rows()).hasSize(2);
    }

    /** A theme of unchosen ideas is on the lists of the groups, and has no figure: that is not nought. */
    @Test
    void aThemeThatNobodyChoseHasNoFigureAndOneThatWasNotRaisedIsNotThere() {
        threeGroups();
        codes("Tea", "place", "Room", "place", "Walks", "out", "Songs", "out", "Cake", "cake", "Talk", "talk");
        ComparisonView.Row cake = view().rows().stream().filter(row -> row.theme().value().equals("cake")).findFirst()
                .orElseThrow();
        assertThat(cake.total()).isEmpty();
        assertThat(cake.cells()).allSatisfy(cell -> assertThat(cell.orElseThrow().best()).isEmpty());
        lent.set(0, new LentWorkshop(lent.get(0).group(), "Tea and Talk", lent.get(0).workshop(),
                Leaves.PRIORITIES));
        assertThat(view().rows().stream().filter(row -> row.theme().value().equals("cake")).findFirst()
                .orElseThrow().cells().stream().filter(Optional::isEmpty)).hasSize(1);
    }

    /** Cells add up what left the group: nobody learns more from them than from its list. */
    @Test
    void theFiguresUnderAGroupAreThoseOfTheListThatLeftIt() {
        threeGroups();
        codes("Tea", "place", "Room", "place", "Walks", "out", "Songs", "out", "Cake", "place", "Talk", "talk");
        GroupAnswers answers = view().groups().get(0).themes().answers();
        int told = answers.ideas().stream().filter(idea -> Set.of("Tea", "Room").contains(idea.text()))
                .mapToInt(idea -> idea.points().orElse(0)).sum();
        OptionalInt cell = view().groups().get(0).themes().of(new ThemeId("place")).orElseThrow().points();
        assertThat(cell.orElse(0)).isEqualTo(told);
    }

    @Test
    void groupsThatTellPlacesOnlyAreCounted() {
        threeGroups();
        codes("Tea", "place");
        assertThat(Pictured.hasShares(view())).isFalse();
        assertThat(Pictured.placesOnly(view())).isEqualTo(3);
    }

    @Test
    void aGroupThatAnsweredTwiceIsThereWithTheLastTime() {
        threeGroups();
        Workshop again = workshop(9);
        lent.add(new LentWorkshop(new GroupId("Tea and Talk"), "Tea and Talk", again, Leaves.PRIORITIES));
        assertThat(view().groups()).hasSize(3);
    }

    @Test
    void aQuestionAskedTwiceInOneWorkshopCountsTheVoteWhoseIdeasAreSorted() {
        lend("Tea and Talk", askedTwice(1), Leaves.PRIORITIES_AND_IDEAS);
        lend("Walkers", workshop(2), Leaves.PRIORITIES_AND_IDEAS);
        lend("Singers", workshop(3), Leaves.PRIORITIES_AND_IDEAS);
        codes("Tea", "place", "Room", "place", "Walks", "out", "Songs", "out", "Cake", "place", "Talk", "talk");
        assertThat(row(view(), "place")).isEqualTo("1: 50.00 50.00, 3 groups, 15 people");
        assertThat(row(view(), "out")).isEqualTo("2: 40.00 40.00, 3 groups, 15 people");
        assertThat(row(view(), "talk")).isEqualTo("3: 10.00 10.00, 3 groups, 3 people");
    }

    @Test
    void aLaterListWithoutAVoteDoesNotTakeTheEarlierVotesPlace() {
        threeGroups();
        Workshop listed = Onwards.toTheEnd(shared(8, PEOPLE).inDiscussion()).workshop();
        lend("Tea and Talk", listed, Leaves.PRIORITIES_AND_IDEAS);
        assertThat(answersOf("Tea and Talk").workshop()).isEqualTo(lent.get(0).workshop().id());
        assertThat(view().totals().orElseThrow().ballots()).isEqualTo(15);
        lend("Listeners", listed, Leaves.PRIORITIES_AND_IDEAS);
        Workshop later = Onwards.toTheEnd(shared(9, PEOPLE).inDiscussion()).workshop();
        lend("Listeners", later, Leaves.PRIORITIES_AND_IDEAS);
        assertThat(answersOf("Listeners").workshop()).as("of lists alone, the last").isEqualTo(later.id());
    }

    private GroupAnswers answersOf(String group) {
        return view().groups().stream().filter(joined -> joined.name().equals(group)).findFirst().orElseThrow()
                .themes().answers();
    }

    private void threeGroups() {
        lend("Tea and Talk", workshop(1), Leaves.PRIORITIES_AND_IDEAS);
        lend("Walkers", workshop(2), Leaves.PRIORITIES_AND_IDEAS);
        lend("Singers", workshop(3), Leaves.PRIORITIES_AND_IDEAS);
    }

    private void lend(String name, Workshop workshop, Leaves leaves) {
        lent.add(new LentWorkshop(new GroupId(name), name, workshop, leaves));
    }

    private static Workshop workshop(long seed) {
        return workshop(seed, PEOPLE);
    }

    private static Workshop workshop(long seed, String... people) {
        return voted(shared(seed, people).inVoting(), people);
    }

    private static Given shared(long seed, String... people) {
        return aWorkshop().byChance(seed).with(people).asking(QUESTION).choosing(3).sharing(IDEAS);
    }

    /** The first time about other ideas than the second. */
    private static Workshop askedTwice(long seed) {
        Meeting meeting = aWorkshop().byChance(seed).with(PEOPLE).asking(QUESTION, QUESTION).choosing(3)
                .sharing("anna: Harp", "ben: Flute", "cleo: Drum", "dora: Bell").inResults();
        Onwards.toDiscussion(Onwards.toSharing(Onwards.toSilent(meeting), List.of(IDEAS)));
        return voted(Onwards.toVoting(meeting), PEOPLE);
    }

    private static Workshop voted(Meeting meeting, String... people) {
        for (String person : people) {
            meeting.person(person).votes(switch (person) {
                case "anna", "ben" -> new String[] {"Tea", "Room", "Walks"};
                case "eli" -> new String[] {"Talk", "Songs", "Tea"};
                default -> new String[] {"Walks", "Tea", "Songs"};
            });
        }
        meeting.facilitator().movesTo(Step.REVIEW);
        return Onwards.toTheEnd(Onwards.toResults(meeting)).workshop();
    }

    /** Idea, theme, idea, theme, ...: given to the idea of these words in every group, and settled. */
    private void codes(String... pairs) {
        Set<IdeaRef> all = new HashSet<>();
        for (int at = 0; at < pairs.length; at += 2) {
            ThemeId theme = new ThemeId(pairs[at + 1]);
            if (theming.codebook().theme(theme).isEmpty()) {
                theming = theming.with(theming.codebook().adding(theme, pairs[at + 1], ""));
            }
            for (LentWorkshop each : lent) {
                IdeaRef ref = ref(each.workshop(), pairs[at]);
                all.add(ref);
                for (String coder : List.of("one", "other")) {
                    theming = theming.giving(ref, new MemberId(coder), new Code(Optional.of(theme), Set.of(), 1));
                }
            }
        }
        theming = theming.comparing(all);
    }

    private static IdeaRef ref(Workshop workshop, String text) {
        Idea found = workshop.questions().get(workshop.questions().size() - 1).listed().stream()
                .filter(idea -> idea.text().equals(text)).findFirst().orElseThrow();
        return new IdeaRef(workshop.id(), found.id());
    }

    private ComparisonView view() {
        return ComparisonView.of(ASKED, GroupAnswers.to(ASKED.orElseThrow(), GroupAnswers.all(List.copyOf(lent))),
                List.copyOf(lent), theming);
    }

    private static String row(ComparisonView view, String theme) {
        var place = view.rows().stream().filter(row -> row.theme().value().equals(theme)).findFirst().orElseThrow()
                .total().orElseThrow();
        var line = place.line().line();
        return place.rank() + ": " + line.pooled().percent(2) + " " + line.groupEqual().percent(2) + ", "
                + line.groups() + " groups, " + line.people() + " people";
    }
}
