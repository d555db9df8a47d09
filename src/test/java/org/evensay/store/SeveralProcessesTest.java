package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Theming;
import org.evensay.network.NetworkStore;
import org.evensay.room.Clockwork;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.support.NeedsPostgres;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.WriteIdea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Both write at once: what is kept is what one of them decided on what the other had kept. */
@Timeout(120)
@NeedsPostgres
class SeveralProcessesTest extends TwoProcesses {
    private static final int IDEAS_EACH = 15;
    private static final int ROUNDS = 12;

    /** Each decides on what it has read; whoever comes second is refused, reads again and decides anew. */
    @Test
    void theWorkshopsRowIsTheLock() throws Exception {
        Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
        WorkshopId id = meeting.workshop().id();
        one.save(List.of(Keeping.opening(meeting.workshop())));
        List<CompletableFuture<Integer>> writing = List.of(
                CompletableFuture.supplyAsync(() -> writes(one, id, "anna", meeting)),
                CompletableFuture.supplyAsync(() -> writes(other, id, "ben", meeting)));
        int overtaken = writing.stream().mapToInt(CompletableFuture::join).sum();
        Store.Stored kept = one.load(id).orElseThrow();
        assertThat(kept.version()).isEqualTo(1 + 2 * IDEAS_EACH);
        assertThat(kept.workshop().question().ideas().values().stream().map(Idea::text))
                .hasSize(2 * IDEAS_EACH).doesNotHaveDuplicates();
        assertThat(kept.answered()).hasSize(2 * IDEAS_EACH);
        System.err.println("rig processes: overtaken " + overtaken + " times");
    }

    private static int writes(Store store, WorkshopId id, String name, Meeting meeting) {
        int overtaken = 0;
        for (int number = 0; number < IDEAS_EACH; ) {
            try {
                Store.Stored before = store.load(id).orElseThrow();
                store.save(List.of(Keeping.step(before.workshop(), with(before.workshop(), meeting.actor(name),
                        name + " " + number), before.version() + 1, Keeping.newId())));
                number++;
            } catch (StoreFailed second) {
                overtaken++;
            }
        }
        return overtaken;
    }

    private static Workshop with(Workshop before, Actor by, String text) {
        return ((Decision.Accepted) before.ask(new WriteIdea(text), by, Clockwork.real().moment())).after();
    }

    /** As two nodes do to which a form to start a workshop comes in the same moment. */
    @Test
    void whatBothBeginInOneMomentIsBegunOnceAndTheSecondIsToldThatItCameLater() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Store.Change opening = Keeping.opening(aWorkshop().byChance(round).inWelcome().workshop());
            assertThat(oneOf(() -> one.save(List.of(opening)), () -> beginsUnlessOvertaken(opening))).isEqualTo(1);
            assertThat(one.load(opening.after().id()).orElseThrow().version()).isEqualTo(1);
        }
    }

    private void beginsUnlessOvertaken(Store.Change opening) throws StoreFailed {
        try {
            other.save(List.of(opening));
        } catch (StoreFailed second) {
            assertThat(second.wasOvertaken()).isTrue();
            throw second;
        }
    }

    @Test
    void themesThatBothBeginInOneMomentAreBegunOnceAndNobodyFails() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<NetworkStore.Change<?>> themes =
                    List.of(NetworkStore.Change.beginning(Theming.notBegun(new InquiryId("i" + round))));
            AtomicInteger kept = new AtomicInteger();
            assertThat(oneOf(() -> kept.addAndGet(one.network().save(themes) ? 1 : 0),
                    () -> kept.addAndGet(other.network().save(themes) ? 1 : 0))).isEqualTo(2);
            assertThat(kept).hasValue(1);
        }
    }

    /** A batch of one goes through the rooms in one order, that of the other in another: neither waits for ever. */
    @Test
    void twoWhoWriteTheSameWorkshopsTogetherDoNotWaitForEachOther() throws Exception {
        List<Workshop> all = IntStream.range(0, 4).mapToObj(seed ->
                aWorkshop().byChance(seed).with("anna").inSilent().workshop()).toList();
        one.save(all.stream().map(workshop -> Keeping.opening(workshop)).toList());
        for (int version = 2; version < 2 + ROUNDS; version++) {
            List<Store.Change> changes = new ArrayList<>();
            for (Workshop workshop : all) {
                changes.add(Keeping.step(workshop, workshop, version));
            }
            List<Store.Change> backwards = new ArrayList<>(changes);
            Collections.reverse(backwards);
            assertThat(oneOf(() -> one.save(changes), () -> other.save(backwards))).isEqualTo(1);
        }
        assertThat(one.load(all.get(0).id()).orElseThrow().version()).isEqualTo(1 + ROUNDS);
        close();
        assertThat(EveryCell.strings(address.url(), "select deadlocks from pg_stat_database "
                + "where datname = current_database()")).containsExactly("0");
    }

    /** Whichever comes first: of an erased workshop no row is left in any table. */
    @Test
    void whatOneErasesWhileTheOtherWritesLeavesNothing() throws Exception {
        List<String> erased = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Meeting meeting = aWorkshop().byChance(round).with("anna").inSilent();
            Workshop before = meeting.workshop();
            one.save(List.of(Keeping.opening(before)));
            meeting.person("anna").writes("tea", "chess", "songs");
            Workshop after = meeting.workshop();
            oneOf(() -> one.save(List.of(Keeping.step(before, after, 2, Keeping.newId()))),
                    () -> other.erase(before.id()));
            erased.add("=" + before.id().value());
        }
        assertThat(EveryCell.in(address)).noneMatch(cell -> erased.stream().anyMatch(cell::endsWith));
    }

    private interface Work {
        void does() throws StoreFailed;
    }

    /** Both at once; the answer is how many were not refused. */
    private static int oneOf(Work first, Work second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture<Boolean> there = CompletableFuture.supplyAsync(() -> done(second, start));
        boolean here = done(first, start);
        return (here ? 1 : 0) + (there.get(20, TimeUnit.SECONDS) ? 1 : 0);
    }

    private static boolean done(Work work, CyclicBarrier start) {
        try {
            start.await();
            work.does();
            return true;
        } catch (StoreFailed refused) {
            return false;
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
