package org.evensay.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the guide for developers shows is done: to a copy of the house, where it is compiled and its tests are run.
 * Beside them run, in the long form, tests of the house which ask of every way of voting, table and sentence.
 */
class GuideExamplesTest {
    private static final Path HOME = Path.of(System.getProperty("evensay.basedir", ".")).toAbsolutePath().normalize();
    private static final Path GUIDE = HOME.resolve("src/docs/guide/developers.md");

    @TempDir
    private static Path folder;
    private static List<Block> blocks;
    private static OtherHouse house;
    private static String complaints;

    @BeforeAll
    static void buildTheOtherHouse() throws IOException {
        blocks = Block.in(Files.readString(GUIDE));
        house = new OtherHouse(folder);
        house.write("web/i18n/messages_de.properties",
                Files.readString(HOME.resolve("web/i18n/messages_en.properties")));
        for (Block block : blocks) {
            house.build(block);
        }
        complaints = house.compile();
    }

    @Test
    void everyExampleFitsTheCodeAndCompilesWithoutAWord() {
        assertThat(complaints).isEmpty();
        assertThat(blocks.stream().flatMap(Block::edits)).hasSizeGreaterThan(20);
    }

    @Test
    void theTestsOfTheExamplesPass() throws Exception {
        List<String> tests = blocks.stream().flatMap(Block::newFile).filter(name -> name.endsWith("Test.java"))
                .map(name -> name.replace("src/test/java/", "").replace(".java", "").replace('/', '.')).toList();
        assertThat(tests).hasSize(4);
        assertThat(run(tests)).endsWith("6 passed, 0 failed");
    }

    @Test
    @Tag("long")
    void testsOfTheHouseThatAskOfEveryWayTableAndSentencePassThereToo() throws Exception {
        String store = "org.evensay.store.H2StoreTest#";
        assertThat(run(List.of("org.evensay.architecture.WordsTest", "org.evensay.architecture.TidyTest",
                store + "everyStateOfAWholeWorkshopIsReadBackAsItWasKept",
                store + "everyWayOfVotingIsReadBackAsItWasKept(org.evensay.voting.VotingRule)")))
                .endsWith(" 0 failed").doesNotContain("\n0 passed");
    }

    @Test
    void anExampleThatDoesNotFitAnyMoreIsToldWithItsLines() {
        Edit edit = new Edit("Way.java", List.of(" a line that stays", "-one that goes", "+one that comes"));
        assertThat(edit.in("x\na line that stays\none that goes\ny\n"))
                .isEqualTo("x\na line that stays\none that comes\ny\n");
        assertThatThrownBy(() -> edit.in("a line that stays\nanother\n"))
                .hasMessageContaining("Way.java does not hold these lines").hasMessageContaining("one that goes");
    }

    private String run(List<String> tests) throws Exception {
        Path said = folder.resolve("said");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = Stream.concat(Stream.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Devensay.basedir=" + folder, "-cp", house.classPath(), RunsTests.class.getName()), tests.stream())
                .toList();
        int exit = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start()
                .waitFor();
        String text = Files.readString(said);
        assertThat(exit).as(text).isZero();
        return text.strip();
    }
}
