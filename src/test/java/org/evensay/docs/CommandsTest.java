package org.evensay.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.room.Store;
import org.evensay.store.SqlStore;
import org.evensay.support.Given;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Decision;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Opening;
import org.evensay.workshop.Plan;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the documents tell somebody to type is typed: by bash, in a folder that looks like a clone, with files of
 * the names that the pages use. What is not done for real stands in {@link StandIns}. A command that neither is one of
 * the program nor stands there is not found, and fails.
 */
class CommandsTest {
    private static final List<String> GROUPS = List.of("NAME", "The group's name");
    private static final Pattern NEEDS_DATA = Pattern.compile("(?:scripts/|/start )(?:copy|erase)\\b");
    private static final Pattern DATA = Pattern.compile(NEEDS_DATA + ".*?--data (\\S+)");
    private static final Pattern COPIED_TO = Pattern.compile("scripts/copy (\\S+)");
    private static final Pattern COPY = Pattern.compile("\\S+\\.zip\\b");
    private static final Pattern KEY = Pattern.compile("--host-key-file (\\S+)");
    private static final Pattern NAMED = Pattern.compile("\\bscripts/[a-z-]+(?:/[a-z-]+)?(?:\\.mjs)?");
    private static final int DEFAULTS = 20;

    @TempDir
    private static Path folder;
    private static Clone clone;
    private static Path kept;
    private static Path copy;

    static List<Typed> typed() {
        return Typed.in(Page.all());
    }

    @BeforeAll
    static void somebodyHasClonedItAndHeldWorkshops() throws Exception {
        clone = new Clone(Files.createDirectories(folder.resolve("clone")));
        kept = folder.resolve("kept");
        try (SqlStore store = SqlStore.open(kept)) {
            for (String group : GROUPS) {
                store.save(List.of(new Store.Change(Optional.empty(), of(group), 1, List.of())));
            }
        }
        String made = clone.types("mkdir stick; scripts/copy stick --data " + kept);
        try (Stream<Path> files = Files.list(clone.folder().resolve("stick"))) {
            copy = files.findFirst().orElseThrow(() -> new AssertionError(made));
        }
    }

    @AfterAll
    static void done() {
        clone.close();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void whatThePagesTellSomebodyToTypeWorks(Typed typed) throws Exception {
        String commands = clone.moved(typed.commands());
        given(commands);
        assertThat(clone.types(commands)).as(typed.page() + "\n" + typed.commands()).endsWith("exit 0");
    }

    @Test
    void thereIsMuchToType() {
        assertThat(typed()).hasSizeGreaterThan(DEFAULTS);
        assertThat(typed().stream().map(Typed::page)).contains("README.md", "CONTRIBUTING.md",
                "src/docs/operations.md", "src/docs/guide/hosts.md", "src/docs/guide/developers.md");
    }

    @Test
    void aCommandThatNoRuleCoversAndAnOptionThatIsNotThereFail() throws Exception {
        for (String wrong : List.of("scripts/no-such", "apt-get install something", "scripts/run --no-such-option",
                "scripts/bench/start --no-such-option", "mvn test -Dtest=NoSuchTest", "mvn test -Devensay.n" + "one=1",
                "scripts/tally none.csv --choices 3", "scripts/run --database jdbc:postgresql://x/y --none")) {
            assertThat(clone.types(wrong)).as(wrong).doesNotEndWith("exit 0");
        }
    }

    @Test
    void everyScriptThatAPageNamesIsThereAndCanBeRun() {
        Set<String> named = Page.all().stream().flatMap(page -> NAMED.matcher(page.text()).results())
                .map(found -> found.group()).collect(Collectors.toSet());
        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(Page.HOME.resolve(name)).as(name).exists());
    }

    @Test
    void everyStandInIsForSomethingThatAPageTellsToType() {
        String all = typed().stream().map(Typed::commands).collect(Collectors.joining());
        String pages = Page.all().stream().map(Page::text).collect(Collectors.joining());
        assertThat(StandIns.WHY).allSatisfy((command, why) -> assertThat(command.contains("/") ? pages : all)
                .as(command + ": " + why).contains(command));
    }

    /** The files and folders that somebody has when they type this, each under its name on the page. */
    private static void given(String commands) throws IOException {
        String ballots = "ballot,place,idea\nb1,1,Tea\nb1,2,Songs\nb2,1,Tea\n";
        Files.writeString(at("VOTES.csv"), ballots);
        Files.writeString(at("GROUPS.csv"), "group,ballot,place,idea,theme\nA,b1,1,Tea,Welcome\nB,b1,1,Cake,Welcome\n");
        Files.createDirectories(at("FOLDER"));
        Files.copy(copy, at("FILE"), StandardCopyOption.REPLACE_EXISTING);
        all(COPIED_TO, commands).forEach(CommandsTest::folder);
        all(COPY, commands).forEach(file -> copied(copy, at(file)));
        if (!commands.contains("> ")) {
            all(KEY, commands).forEach(file -> written(at(file)));
        }
        if (NEEDS_DATA.matcher(commands).find()) {
            Stream.concat(Stream.of("data"), all(DATA, commands)).forEach(CommandsTest::somethingIsKeptIn);
        }
    }

    private static Stream<String> all(Pattern pattern, String commands) {
        return pattern.matcher(commands).results().map(found -> found.group(found.groupCount()));
    }

    private static Path at(String name) {
        return clone.folder().resolve(name);
    }

    private static void somethingIsKeptIn(String data) {
        folder(data);
        try (Stream<Path> files = Files.list(kept)) {
            files.forEach(file -> copied(file, at(data).resolve(file.getFileName())));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void folder(String name) {
        try {
            Files.createDirectories(at(name));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void written(Path key) {
        try {
            Files.writeString(key, "a key of many signs\n");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void copied(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Workshop of(String group) {
        Plan usual = aWorkshop().plan();
        Moment at = new Moment(Given.NOON, new Random(group.hashCode()));
        Plan plan = new Plan(group, usual.purpose(), usual.questions(), usual.groundRules(), usual.voting(),
                usual.terms(), usual.agenda());
        return ((Decision.Accepted) Opening.of(plan, Actor.facilitator(new Secret(at.newKey())),
                JoinCode.drawn(at, JoinCode.LENGTH_AT_HOME), at)).after();
    }
}
