package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evensay.inquiry.Aggregate;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.ClosedPoll;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.Polls;
import org.evensay.inquiry.StepCounts;
import org.evensay.inquiry.ThemeId;
import org.evensay.network.NetworkStore;
import org.evensay.network.NetworkStore.Change;
import org.evensay.network.NetworkStore.Kept;
import org.evensay.network.NetworkStory;
import org.evensay.room.StoreFailed;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.synthesis.Route;
import org.evensay.synthesis.RouteLine.Figure;
import org.evensay.synthesis.RouteLine.Kind;
import org.evensay.synthesis.SideBySide;
import org.evensay.synthesis.Steadiness;
import org.evensay.synthesis.ToldLine;
import org.evensay.view.inquiry.ShownTotals;
import org.evensay.voting.Place;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every store of the network. */
abstract class NetworkStoreContract {
    @TempDir
    Path folder;
    private NetworkStore store;

    abstract NetworkStore opened(Path folder) throws Exception;

    abstract void closed();

    @BeforeEach
    void open() throws Exception {
        store = opened(folder);
    }

    @AfterEach
    void close() {
        closed();
    }

    @Test
    void everyStateOfAWholeInquiryIsReadBackAsItWasKept() throws StoreFailed {
        assertThat(NetworkStory.on(store).whole().theming().settled().size()).isEqualTo(1);
    }

    /** The story looks after each of its steps; here is what it must have come to. */
    @Test
    void pollsAreReadBackOpenAndClosedAndWhatWasTakenAwayIsNotThere() throws StoreFailed {
        Polls polls = NetworkStory.on(store).whole().group().polls();
        assertThat(polls.open().values()).extracting(poll -> poll.answers().size()).containsExactly(2);
        assertThat(polls.closed().values()).extracting(ClosedPoll::counts).containsExactly(List.of(
                new StepCounts(0, List.of(0, 0, 0, 2, 1)), new StepCounts(1, List.of()),
                new StepCounts(2, List.of())));
        assertThat(polls.measures()).hasSize(4);
    }

    @Test
    void whatWasNeverKeptIsNotThere() throws StoreFailed {
        assertThat(store.inquiry(new InquiryId("none"))).isEmpty();
        assertThat(store.group(new GroupId("none"))).isEmpty();
        assertThat(store.theming(new InquiryId("none"))).isEmpty();
        assertThat(store.brought(new InquiryId("none"))).isEmpty();
    }

    @Test
    void whatAFileBroughtIsReadBackAsItWasKeptAndErasedWhole() throws StoreFailed {
        Brought brought = new Brought(new InquiryId("i"), List.of(meeting("w1", "g1"), meeting("w2", "g2")),
                List.of(new Brought.Totals(new PlannedId("q"), 2, "mark", Set.of(new GroupId("g1"), new GroupId("g2")),
                        totals())));
        assertThat(store.save(List.of(Change.beginning(brought)))).isTrue();
        Kept<Brought> kept = store.brought(new InquiryId("i")).orElseThrow();
        assertThat(kept.whole()).isEqualTo(brought);
        Brought less = brought.without(new GroupId("g1"));
        assertThat(store.save(List.of(Change.of(kept, less)))).isTrue();
        assertThat(store.brought(new InquiryId("i")).orElseThrow().whole()).isEqualTo(less);
        store.erase(Aggregate.Kind.BROUGHT, "i");
        assertThat(store.brought(new InquiryId("i"))).isEmpty();
    }

    private static Brought.Meeting meeting(String workshop, String group) {
        return new Brought.Meeting(new WorkshopId(workshop), new GroupId(group), LocalDate.parse("2026-03-02"),
                List.of(new Brought.Answer("What helped?", "top 3, points 3 to 1", 3, 5, "POINTS",
                        workshop.equals("w1"), List.of(
                        new Brought.Idea(new IdeaId("a" + workshop), "A", "Tea", OptionalInt.of(1), OptionalInt.of(9),
                                Optional.of(new BigDecimal("30.00")), List.of("B: Hot tea", "C: More tea")),
                        new Brought.Idea(new IdeaId("b" + workshop), "D", "", OptionalInt.empty(),
                                OptionalInt.empty(), Optional.empty(), List.of())))));
    }

    private static SideBySide<ThemeId> totals() {
        ThemeId theme = new ThemeId("t");
        return ShownTotals.of(2, 2, 10, List.of(new Place<>(1, false, ShownTotals.row(theme, new Given(18, 6),
                new BigDecimal("30.00"), new BigDecimal("33.33"), 2, new Steadiness(1, 2, 2,
                        new Steadiness.Range(1, 1), false)))),
                Map.of(Route.JLA_INTERIM, List.of(new Place<>(1, false, new ToldLine<>(theme, List.of(
                        new Figure(Kind.SCORES_ADDED, new BigDecimal("2.5"))))))));
    }

    @Test
    void ofTwoWritersFromOneVersionTheSecondKeepsNothing() throws StoreFailed {
        Kept<Inquiry> before = kept();
        assertThat(store.save(List.of(Change.of(before, before.whole().asking("one"))))).isTrue();
        assertThat(store.save(List.of(Change.of(before, before.whole().asking("other"))))).isFalse();
        assertThat(kept(before.whole().id()).whole().overall()).isEqualTo("one");
        assertThat(kept(before.whole().id()).version()).isEqualTo(before.version() + 1);
    }

    @Test
    void ofChangesThatComeTogetherAllAreKeptOrNone() throws StoreFailed {
        NetworkStory story = NetworkStory.on(store).planned().withTheAnalyst().withTheGroup();
        Kept<Inquiry> inquiry = kept(story.inquiry().id());
        Kept<Group> old = new Kept<>(story.group(), 1);
        assertThat(store.save(List.of(Change.of(inquiry, inquiry.whole().without(story.group().id())),
                Change.of(old, story.group().outOfTheInquiry())))).isFalse();
        assertThat(kept(story.inquiry().id())).isEqualTo(inquiry);
    }

    @Test
    void nothingBeginsTwice() throws StoreFailed {
        Kept<Inquiry> there = kept();
        assertThat(store.save(List.of(Change.beginning(there.whole())))).isFalse();
        assertThat(kept(there.whole().id())).isEqualTo(there);
    }

    @Test
    void whatWasErasedIsGoneAndTheOthersStay() throws StoreFailed {
        NetworkStory story = NetworkStory.on(store).whole();
        store.erase(Aggregate.Kind.THEMING, story.inquiry().id().value());
        store.erase(Aggregate.Kind.GROUP, story.group().id().value());
        assertThat(store.theming(story.inquiry().id())).isEmpty();
        assertThat(store.group(story.group().id())).isEmpty();
        assertThat(store.inquiry(story.inquiry().id()).map(Kept::whole)).isEqualTo(Optional.of(story.inquiry()));
    }

    @Test
    void groupsAreFoundByTheirName() throws StoreFailed {
        NetworkStory story = NetworkStory.on(store).whole();
        assertThat(store.groupsCalled("Tea and Talk")).containsExactly(story.group().id());
        assertThat(store.groupsCalled("tea and talk")).isEmpty();
    }

    @Test
    void anErasedInquiryLeavesItsGroupsAllThatIsTheirs() throws StoreFailed {
        NetworkStory story = NetworkStory.on(store).whole();
        story.network().erase(story.inquiry());
        assertThat(store.inquiry(story.inquiry().id())).isEmpty();
        assertThat(store.theming(story.inquiry().id())).isEmpty();
        Group group = store.group(story.group().id()).orElseThrow().whole();
        assertThat(group.inquiry()).isEmpty();
        assertThat(group.workshops()).isEqualTo(story.group().workshops());
    }

    private Kept<Inquiry> kept() throws StoreFailed {
        return kept(NetworkStory.on(store).planned().inquiry().id());
    }

    private Kept<Inquiry> kept(InquiryId id) throws StoreFailed {
        return store.inquiry(id).orElseThrow();
    }
}
