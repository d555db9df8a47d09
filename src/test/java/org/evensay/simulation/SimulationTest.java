package org.evensay.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evensay.store.SqlStore;
import org.evensay.support.Postgres;
import org.evensay.support.ReadyFile;
import org.evensay.workshop.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Any number of simulated people, with a store that fails, a network that drops, doubles, delays and reorders, clocks
 * that jump and a house that crashes. The long form: {@code -Devensay.seeds=1000000}; one seed with its story:
 * {@code -Devensay.seed=N}, with {@code -Devensay.nodes=2} if it has several houses; larger worlds:
 * {@code -Devensay.people=50 -Devensay.commands=500}.
 */
class SimulationTest {
    private static final long SEEDS = Long.getLong("evensay.seeds", 500);
    private static final long SEEDS_OF_HOUSES = SEEDS / 20;
    private static final long FIRST = Long.getLong("evensay.first", 1);
    private static final Long ONE = Long.getLong("evensay.seed");
    private static final long PROGRESS = 5_000;
    private static final int SEEDS_AS_HTML = Integer.getInteger("evensay.seeds.html", 4);
    private static final int SEEDS_ON_DISK = Integer.getInteger("evensay.seeds.disk", 3);
    private static final Path ONCE_FAILED = Path.of(System.getProperty("evensay.basedir"),
            "src/test/resources/simulation/seeds.txt");
    private static final Set<Fault> OF_ONE_HOUSE = EnumSet.complementOf(EnumSet.of(Fault.HINT_LOST, Fault.OVERTAKEN));
    private static final Logger ROOMS = (Logger) LoggerFactory.getLogger("org.evensay.room");

    /** That the store is out is told a thousand times a minute here, and is no news. */
    @BeforeAll
    static void onlyErrorsAreNews() {
        ROOMS.setLevel(Level.ERROR);
    }

    @AfterAll
    static void allIsNewsAgain() {
        ROOMS.setLevel(null);
    }

    @Test
    void nothingIsLostOrDoubledAndEveryPageIsRight() {
        Simulation simulation = new Simulation(Scale.USUAL, Sabotage.NONE);
        if (ONE != null) {
            simulation.story(ONE).lines().forEach(System.out::println);
            simulation.play(ONE);
            return;
        }
        long start = System.nanoTime();
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            simulation.play(seed);
            if (seed % PROGRESS == 0) {
                System.out.println(seed + " seeds, " + (System.nanoTime() - start) / 1_000_000_000 + " s: "
                        + simulation.counts());
            }
        }
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms: " + simulation.counts());
        assertThat(simulation.counts().faults()).containsExactlyInAnyOrderElementsOf(OF_ONE_HOUSE);
        assertThat(simulation.counts().checks()).containsExactly(Checked.values());
        assertThat(simulation.counts().roles()).containsExactlyInAnyOrder(Role.WAITING, Role.PARTICIPANT,
                Role.FACILITATOR, Role.CO_FACILITATOR, Role.SCRIBE, Role.SUPPORT, Role.SCREEN);
    }

    /** On the bus between them hints are late, and some are lost. */
    @Test
    void norIsItWhereSeveralHousesHaveOneStore() {
        for (int nodes = 2; nodes <= 3; nodes++) {
            Simulation simulation = new Simulation(Scale.USUAL.over(nodes), Sabotage.NONE);
            for (long seed = FIRST; seed < FIRST + SEEDS_OF_HOUSES; seed++) {
                simulation.play(seed);
            }
            System.out.println(nodes + " houses: " + simulation.counts());
            assertThat(simulation.counts().faults()).containsExactly(Fault.values());
            assertThat(simulation.counts().checks()).containsExactly(Checked.values());
        }
    }

    @Test
    void seedsThatOnceWentWrongGoWell() throws IOException {
        List<String> lines = Files.readAllLines(ONCE_FAILED).stream().filter(line -> !line.startsWith("#")).toList();
        lines.forEach(line -> new Simulation(Scale.USUAL, Sabotage.NONE)
                .play(Long.parseLong(line.substring(0, line.indexOf(' ')))));
    }

    @Test
    void thePagesAsHtmlAreRightToo() {
        Simulation simulation = new Simulation(Scale.USUAL.asHtml(), Sabotage.NONE);
        for (long seed = FIRST; seed < FIRST + SEEDS_AS_HTML; seed++) {
            simulation.play(seed);
        }
        assertThat(simulation.counts().checks()).contains(Checked.PAGES, Checked.MARKS_SEEN);
    }

    @Test
    void onDiskToo(@TempDir Path folder) throws Exception {
        playedOn(SqlStore.open(ReadyFile.in(folder)));
    }

    @Test
    void onAServerToo(@TempDir Path folder) throws Exception {
        playedOn(Postgres.opened(folder));
    }

    private static void playedOn(SqlStore opened) {
        try (SqlStore store = opened) {
            Simulation simulation = new Simulation(Scale.USUAL.on(() -> store), Sabotage.NONE);
            for (long seed = FIRST; seed < FIRST + SEEDS_ON_DISK; seed++) {
                simulation.play(seed);
            }
            assertThat(simulation.counts().checks()).contains(Checked.MEMORY_AND_STORE);
        }
    }

    @Test
    void aSeedTellsTheSameStoryEachTime() {
        Simulation simulation = new Simulation(Scale.USUAL, Sabotage.NONE);
        assertThat(simulation.story(3).lines()).isEqualTo(simulation.story(3).lines()).hasSizeGreaterThan(100);
    }
}
