package org.evensay.voting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A real election, and what is known of it; see the folder {@code elections} of the test resources. */
record Election(String name, List<Preference<Integer>> ballots, JsonNode expected) {
    private static final Pattern LEVEL = Pattern.compile("\\{([0-9,]+)}|([0-9]+)");

    static Stream<Election> all() {
        JsonNode known = read("expected.json");
        List<Election> elections = new ArrayList<>();
        known.fieldNames().forEachRemaining(name ->
                elections.add(new Election(name, ballots(text(name + ".txt")), known.get(name))));
        return elections.stream();
    }

    static Election named(String name) {
        return all().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    List<Integer> ideas() {
        return IntStream.rangeClosed(1, expected.get("ideas").asInt()).boxed().toList();
    }

    /** Without the ballots that hold two level ideas, which nobody can send in a room. */
    List<Ranking<Integer>> strict() {
        return ballots.stream().filter(ballot -> ballot.levels().stream().allMatch(level -> level.size() == 1))
                .map(ballot -> Ranking.of(ballot.levels().stream().map(level -> level.iterator().next()).toList()))
                .toList();
    }

    private static List<Preference<Integer>> ballots(String lines) {
        return lines.lines().flatMap(line -> {
            int colon = line.indexOf(':');
            return Collections.nCopies(Integer.parseInt(line.substring(0, colon)), order(line.substring(colon + 1)))
                    .stream();
        }).toList();
    }

    private static Preference<Integer> order(String said) {
        return new Preference<>(LEVEL.matcher(said).results()
                .map(level -> numbers(level.group(1) == null ? level.group(2) : level.group(1))).toList());
    }

    private static Set<Integer> numbers(String list) {
        return Arrays.stream(list.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(text(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(String file) {
        try (InputStream in = Election.class.getResourceAsStream("/elections/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
