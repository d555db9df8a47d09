package org.evensay.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Question;
import org.evensay.workshop.Role;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A world finds what is made wrong on purpose, within a few seeds. */
class SaboteursTest {
    private static final int SEEDS = 60;

    @BeforeAll
    static void onlyErrorsAreNews() {
        SimulationTest.onlyErrorsAreNews();
    }

    @AfterAll
    static void allIsNewsAgain() {
        SimulationTest.allIsNewsAgain();
    }

    /** By one of these words: which of them comes first, the seeds say. */
    private static void isFound(Sabotage sabotage, String... what) {
        Simulation simulation = new Simulation(Scale.USUAL, sabotage);
        Throwable found = null;
        for (long seed = 1; seed <= SEEDS && found == null; seed++) {
            long next = seed;
            found = catchThrowable(() -> simulation.play(next));
        }
        assertThat(found).hasMessageContaining("-Devensay.seed=");
        assertThat(found.getMessage()).containsAnyOf(what);
    }

    @Test
    void aStoreThatSaysYesAndKeepsNothing() {
        isFound(Sabotage.ofTheStore(store -> new StoreOver(store) {
            @Override
            public void save(List<Change> changes) {
                assertThat(changes).isNotEmpty();
            }
        }), "acknowledged and not kept");
    }

    @Test
    void aStoreThatForgetsWhichCommandsWereDone() {
        isFound(Sabotage.ofTheStore(store -> new StoreOver(store) {
            @Override
            public Optional<Stored> load(WorkshopId id) throws StoreFailed {
                return super.load(id).map(all -> new Stored(all.workshop(), all.version(), Set.of()));
            }
        }), "done", "phones wait for an answer and never get it");
    }

    @Test
    void aStoreThatIsReadAsItWasBefore() {
        isFound(Sabotage.ofTheStore(store -> new StoreOver(store) {
            private final Deque<Stored> before = new ArrayDeque<>();

            @Override
            public Optional<Stored> load(WorkshopId id) throws StoreFailed {
                super.load(id).ifPresent(before::add);
                return Optional.of(before.size() > 1 ? before.remove() : before.element());
            }
        }), "version");
    }

    @Test
    void aBallotThatIsLostWhenTheVoteCloses() {
        isFound(changing((before, after) -> openVote(before).isPresent() && openVote(after).isEmpty()
                ? without(after, openVote(before).orElseThrow()) : after), "than were in");
    }

    @Test
    void anOlderBallotThatComesBack() {
        isFound(changing((before, after) -> openVote(before).filter(old -> !old.ballots().isEmpty()).isPresent()
                && openVote(after).isPresent() ? after.with(after.question().withLast(openVote(before).orElseThrow()))
                : after), "ballot");
    }

    @Test
    void anIdeaThatIsLostOnTheWayToTheDisk() {
        isFound(changing((before, after) -> after.question().ideas().size() == before.question().ideas().size() + 1
                ? after.with(after.question().withIdeas(before.question().ideas())) : after),
                "acknowledged and not there");
    }

    @Test
    void aPageThatShowsWhatIsPrivateToSomebodyElse() {
        isFound(Sabotage.ofThePages(pages -> adding(pages, snapshot -> snapshot.workshop().question().ideas().values()
                .stream().filter(Idea::isPrivate).map(Idea::text).collect(Collectors.toSet()))),
                "which is private to somebody else");
    }

    @Test
    void aPageThatShowsASecret() {
        isFound(Sabotage.ofThePages(pages -> adding(pages, snapshot -> snapshot.workshop().question().salt())),
                "a secret is shown");
    }

    @Test
    void aLineThatIsNotToldOfAChange() {
        isFound(Sabotage.ofTheLines(line -> line.actor().role() != Role.SCREEN || line.phone().shown().isEmpty()),
                "shows another page than a fresh one");
    }

    private static Optional<Vote> openVote(Workshop workshop) {
        return workshop.question().openVote();
    }

    /** A vote with one ballot less than it had. */
    private static Workshop without(Workshop closed, Vote open) {
        Question question = closed.question();
        return question.lastVote().filter(last -> last.id().equals(open.id()) && !open.ballots().isEmpty())
                .map(last -> closed.with(question.withLast(
                        open.without(open.ballots().keys().iterator().next()).closed()))).orElse(closed);
    }

    private static Sabotage changing(BinaryOperator<Workshop> change) {
        return Sabotage.ofTheStore(store -> new StoreOver(store) {
            @Override
            public void save(List<Change> changes) throws StoreFailed {
                super.save(changes.stream().map(made -> new Change(made.before(),
                        change.apply(made.before().orElseThrow(), made.after()), made.version(), made.answered()))
                        .toList());
            }
        });
    }

    private static Pages adding(Pages pages, Function<Snapshot, Object> more) {
        return new Pages() {
            @Override
            public Map<String, ?> of(Snapshot snapshot, Here here, Actor actor) {
                Map<String, Object> all = new HashMap<>(pages.of(snapshot, here, actor));
                if (actor.role() == Role.SCREEN) {
                    all.put("more", more.apply(snapshot));
                }
                return all;
            }

            @Override
            public Map<String, ?> sharedByAll(Snapshot snapshot) {
                return pages.sharedByAll(snapshot);
            }

            @Override
            public Map<String, ?> goodbye(WorkshopId room, Role page) {
                return pages.goodbye(room, page);
            }
        };
    }
}
