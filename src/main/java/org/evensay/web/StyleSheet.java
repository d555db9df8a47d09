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

    static String joined(String path) {
        String whole = IMPORT.matcher(ProgramFile.text(path)).replaceAll(file ->
                Matcher.quoteReplacement(ProgramFile.text("/static/css/" + file.group(1))));
        return COMMENT.matcher(whole).replaceAll("");
    }
}
