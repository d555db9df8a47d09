package org.evensay.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was asked for on the command line: {@code --name value}, or a {@code --name} alone. */
public final class Options {
    private final Map<String, String> given = new LinkedHashMap<>();

    /** An option that is not among these ends the program, with what there is. */
    public Options(String[] words, String... known) {
        List<String> left = new ArrayList<>(List.of(words));
        while (!left.isEmpty()) {
            String name = left.remove(0);
            if (!List.of(known).contains(name)) {
                throw new IllegalArgumentException("There is no " + name + ", but " + String.join(", ", known));
            }
            given.put(name, left.isEmpty() || left.get(0).startsWith("--") ? "yes" : left.remove(0));
        }
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    public int number(String name, int usual) {
        return Integer.parseInt(given.getOrDefault(name, Integer.toString(usual)));
    }

    public List<Integer> numbers(String name, Integer... usual) {
        return has(name) ? Stream.of(given.get(name).split(",")).map(Integer::valueOf).toList() : List.of(usual);
    }

    public List<String> words(String name, String... usual) {
        return has(name) ? List.of(given.get(name).split(",")) : List.of(usual);
    }
}
