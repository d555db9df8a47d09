package org.evensay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.workshop.Action;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;

/**
 * What reads the words of strangers, under a coverage-guided fuzzer: 4,000 inputs each, or as many as
 * {@code -Devensay.fuzz=1000000} says. What Jazzer says is in {@code target/fuzz}.
 */
class FuzzTest {
    private static final long RUNS = Long.getLong("evensay.fuzz", 2_000);
    private static final List<String> FIELDS = List.of("do", "id", "idea", "seat", "text", "wording", "choice", "vote",
            "rev", "yes", "from", "to", "minutes", "places", "most", "name", "proposal", "rule", "in", "finished");

    @Test
    void everyMessageIsReadOrRefusedAndWhatItAsksIsDoneOrRefused() throws IOException, InterruptedException {
        Stream<String> words = Stream.of(FIELDS.stream(), Stream.of(Action.values()).map(Action::word),
                Stream.of(Step.values()).map(Step::name), Stream.of("\":\"", "\",\"", "{\"", "\"}", "[\"", "\"]"))
                .flatMap(some -> some);
        finds(FuzzedCommand.class, List.of("{\"id\":\"1\",\"do\":\"write-idea\",\"text\":\"tea\"}",
                "{\"do\":\"move-on\",\"from\":\"SILENT\",\"to\":\"SHARING\"}",
                "{\"do\":\"cast-ballot\",\"vote\":\"v\",\"choice\":[\"a\",\"b\"],\"rev\":\"1\"}",
                "{\"do\":\"start-timer\",\"minutes\":\"8\"}", "{\"do\":\"agree-rules\",\"yes\":true}"), words.toList());
    }

    @Test
    void everyFileOfPaperBallotsIsReadOrRefusedWithALineOfIt() throws IOException, InterruptedException {
        finds(FuzzedPaper.class, List.of("\3ballot,place,idea\n1,1,tea\n1,2,walks\n2,,\n",
                "\5group,ballot,place,idea\r\nA,1,1,\"tea, \"\"hot\"\"\"\r\nB,1,1,walks\r\n",
                "\3\uFEFFballot,place,idea\n", "Cgroup,ballot,place,idea,theme\nA,1,1,tea,home\nB,1,,,\n"),
                List.of("ballot", "place", "idea", "group", "theme", ",", "\n", "\r\n", "\"", "\"\"", "1", "2",
                        "\uFEFF"));
    }

    @Test
    void everyCodeIsOneOrNoneInAnyCaseAndSpacing() throws IOException, InterruptedException {
        finds(FuzzedCode.class, List.of("K7M 2PX", "k7m2-px9q", "K7M2 PX9Q ABCD EFGH", "O0I1L"),
                Stream.concat("23456789ABCDEFGHJKMNPQRSTUVWXYZ".chars().mapToObj(Character::toString),
                        Stream.of(" ", "-", ".", "_", "\u00a0", "\u2014", "\u0131", "\u017f")).toList());
    }

    /** A fuzzer that finds nothing anywhere would pass the others too. */
    @Test
    void aPlantedBugIsFound() throws IOException, InterruptedException {
        Fuzzing done = Fuzzing.of(Planted.class, 2_000_000, List.of("tea"), List.of("x"));
        assertThat(done.exitCode()).as(done.log()).isEqualTo(77);
        assertThat(done.log()).contains("not so: the planted bug");
    }

    private static void finds(Class<?> target, List<String> seeds, List<String> words)
            throws IOException, InterruptedException {
        Fuzzing done = Fuzzing.of(target, RUNS, seeds, words);
        String[] lines = done.log().split("\n");
        assertThat(done.hasDone(RUNS)).as(String.join("\n", Arrays.asList(lines).subList(
                Math.max(0, lines.length - 40), lines.length))).isTrue();
    }
}
