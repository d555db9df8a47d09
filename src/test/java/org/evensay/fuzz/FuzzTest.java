package org.evensay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.workshop.Action;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What reads the words of strangers, under a coverage-guided fuzzer. In the suite one for all of it, with 6,000 inputs;
 * in the long form one for each, with so many or as many as {@code -Devensay.fuzz=1000000} says. What Jazzer says is in
 * {@code target/fuzz}.
 */
class FuzzTest {
    private static final long RUNS = Long.getLong("evensay.fuzz", 6_000);
    private static final List<String> FIELDS = List.of("do", "id", "idea", "seat", "text", "wording", "choice", "vote",
            "rev", "yes", "from", "to", "minutes", "places", "most", "name", "proposal", "rule", "in", "finished");
    private static final List<String> MESSAGES = List.of("{\"id\":\"1\",\"do\":\"write-idea\",\"text\":\"tea\"}",
            "{\"do\":\"move-on\",\"from\":\"SILENT\",\"to\":\"SHARING\"}",
            "{\"do\":\"cast-ballot\",\"vote\":\"v\",\"choice\":[\"a\",\"b\"],\"rev\":\"1\"}",
            "{\"do\":\"start-timer\",\"minutes\":\"8\"}", "{\"do\":\"agree-rules\",\"yes\":true}");
    private static final List<String> WORDS_OF_MESSAGES = all(FIELDS.stream(),
            Stream.of(Action.values()).map(Action::word), Stream.of(Step.values()).map(Step::name),
            Stream.of("\":\"", "\",\"", "{\"", "\"}", "[\"", "\"]"));
    private static final List<String> FILES = List.of("\3ballot,place,idea\n1,1,tea\n1,2,walks\n2,,\n",
            "\5group,ballot,place,idea\r\nA,1,1,\"tea, \"\"hot\"\"\"\r\nB,1,1,walks\r\n",
            "\3\uFEFFballot,place,idea\n", "Cgroup,ballot,place,idea,theme\nA,1,1,tea,home\nB,1,,,\n");
    private static final List<String> WORDS_OF_FILES = List.of("ballot", "place", "idea", "group", "theme", ",", "\n",
            "\r\n", "\"", "\"\"", "1", "2", "\uFEFF");
    private static final List<String> CODES = List.of("K7M 2PX", "k7m2-px9q", "K7M2 PX9Q ABCD EFGH", "O0I1L");
    private static final List<String> SIGNS_OF_CODES = all(
            "23456789ABCDEFGHJKMNPQRSTUVWXYZ".chars().mapToObj(Character::toString),
            Stream.of(" ", "-", ".", "_", "\u00a0", "\u2014", "\u0131", "\u017f"));

    @Test
    void everyMessageFileAndCodeIsReadOrRefused() throws IOException, InterruptedException {
        finds(FuzzedAll.class, all(MESSAGES.stream(), FILES.stream(), CODES.stream()),
                all(WORDS_OF_MESSAGES.stream(), WORDS_OF_FILES.stream(), SIGNS_OF_CODES.stream()));
    }

    @Test
    @Tag("long")
    void everyMessageIsReadOrRefusedAndWhatItAsksIsDoneOrRefused() throws IOException, InterruptedException {
        finds(FuzzedCommand.class, MESSAGES, WORDS_OF_MESSAGES);
    }

    @Test
    @Tag("long")
    void everyFileOfPaperBallotsIsReadOrRefusedWithALineOfIt() throws IOException, InterruptedException {
        finds(FuzzedPaper.class, FILES, WORDS_OF_FILES);
    }

    @Test
    @Tag("long")
    void everyCodeIsOneOrNoneInAnyCaseAndSpacing() throws IOException, InterruptedException {
        finds(FuzzedCode.class, CODES, SIGNS_OF_CODES);
    }

    /** A fuzzer that finds nothing anywhere would pass the others too. */
    @Test
    @Tag("long")
    void aPlantedBugIsFound() throws IOException, InterruptedException {
        Fuzzing done = Fuzzing.of(Planted.class, 2_000_000, List.of("tea"), List.of("x"));
        assertThat(done.exitCode()).as(done.log()).isEqualTo(77);
        assertThat(done.log()).contains("not so: the planted bug");
    }

    @SafeVarargs
    private static List<String> all(Stream<String>... some) {
        return Stream.of(some).flatMap(one -> one).distinct().toList();
    }

    private static void finds(Class<?> target, List<String> seeds, List<String> words)
            throws IOException, InterruptedException {
        Fuzzing done = Fuzzing.of(target, RUNS, seeds, words);
        String[] lines = done.log().split("\n");
        assertThat(done.hasDone(RUNS)).as(String.join("\n", Arrays.asList(lines).subList(
                Math.max(0, lines.length - 40), lines.length))).isTrue();
    }
}
