package org.evensay.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A block of code in a page: the language that stands behind its fence, and its lines. */
record Block(String language, List<String> lines) {
    private static final Pattern FENCED =
            Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    /** A file's name alone in a comment of Java, SQL, a template or a list of sentences. */
    private static final Pattern NAMED = Pattern.compile("(?://|--|<%--|#) ((?:src|web)/[\\w./-]+)(?: --%>)?");

    static List<Block> in(String page) {
        return FENCED.matcher(page).results().map(Block::of).toList();
    }

    private static Block of(MatchResult found) {
        return new Block(found.group(1), found.group(2).lines().toList());
    }

    /** What it changes in files that are there. */
    Stream<Edit> edits() {
        if (!language.equals("diff")) {
            return Stream.empty();
        }
        List<List<String>> places = new ArrayList<>(List.of(new ArrayList<>()));
        lines.stream().skip(1).forEach(line -> {
            if (line.equals("...")) {
                places.add(new ArrayList<>());
            } else {
                places.get(places.size() - 1).add(line);
            }
        });
        return places.stream().map(place -> new Edit(lines.get(0).substring("--- ".length()), place));
    }

    /** The name of the new file that it is; none when it is something else. */
    Stream<String> newFile() {
        Matcher named = NAMED.matcher(lines.get(0));
        return named.matches() ? Stream.of(named.group(1)) : Stream.empty();
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
