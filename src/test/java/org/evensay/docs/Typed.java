package org.evensay.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page tells somebody to type: a block of commands, or one command in a sentence. */
record Typed(String page, String commands) {
    private static final Set<String> SHELLS = Set.of("sh", "bash", "shell", "console");
    private static final Pattern FENCED =
            Pattern.compile("^( *)```(\\w*)\\n(.*?)^ *```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern INDENTED = Pattern.compile("(?:^ {4,}\\S.*\\n)+", Pattern.MULTILINE);
    private static final Pattern IN_A_SENTENCE =
            Pattern.compile("`((?:scripts/[^`\\s]+ |mvn |java |docker |npm )[^`]+)`");

    @Override
    public String toString() {
        return page + ": " + commands.lines().findFirst().orElse("");
    }

    /** Each once: the same on another page is the same. */
    static List<Typed> in(List<Page> pages) {
        Map<String, Typed> found = new LinkedHashMap<>();
        pages.stream().flatMap(Typed::in).forEach(one -> found.putIfAbsent(one.commands(), one));
        return List.copyOf(found.values());
    }

    static Stream<Typed> in(Page page) {
        List<String> typed = new ArrayList<>();
        Matcher fenced = FENCED.matcher(page.text());
        while (fenced.find()) {
            if (SHELLS.contains(fenced.group(2))) {
                typed.add(fenced.group(3));
            }
        }
        INDENTED.matcher(page.prose()).results().map(block -> block.group()).filter(Typed::isToType)
                .forEach(typed::add);
        IN_A_SENTENCE.matcher(page.prose()).results().map(one -> one.group(1).replaceAll("\\s+", " "))
                .forEach(typed::add);
        return typed.stream().map(one -> new Typed(page.name(), evened(one)));
    }

    /** A block without a language is one of commands when it begins with one that we know. */
    private static boolean isToType(String block) {
        String first = block.strip().split("\\s", 2)[0];
        return first.startsWith("scripts/") || first.equals("umask") || StandIns.WHY.containsKey(first);
    }

    private static String evened(String block) {
        return Arrays.stream(block.split("\n")).map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
