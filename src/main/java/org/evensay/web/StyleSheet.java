package org.evensay.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet with every sheet that it imports, in their order. */
final class StyleSheet {
    /** Of every page. */
    static final String PATH = "/static/css/evensay.css";
    /** Of the wall, besides. */
    static final String WALL = "/static/css/wall.css";
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\);");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\R?");

    private StyleSheet() {
    }

    static Joined joined(String path) {
        return new Joined("text/css", COMMENT.matcher(IMPORT.matcher(Joined.read(path))
                .replaceAll(file -> Matcher.quoteReplacement(Joined.read("/static/css/" + file.group(1)))))
                .replaceAll(""));
    }
}
