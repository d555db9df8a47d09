package org.evensay.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheet with every sheet that it imports, in their order. Read once, when the server starts. */
final class StyleSheet {
    static final String PATH = "/static/css/evensay.css";
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\);");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\R?");

    private StyleSheet() {
    }

    static Joined joined() {
        return new Joined("text/css", COMMENT.matcher(IMPORT.matcher(Joined.read(PATH))
                .replaceAll(file -> Matcher.quoteReplacement(Joined.read("/static/css/" + file.group(1)))))
                .replaceAll(""));
    }
}
