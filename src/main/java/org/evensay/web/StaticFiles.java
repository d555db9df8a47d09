package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Styles, scripts and fonts. What is kept in many small files comes in one answer: a weak phone should not ask for each
 * of them. Jetty can serve files as well, but opens the one jar as a file system for it, and all 25,000 names in it:
 * half a second of a start, and 30 MB. Thread-safe.
 */
final class StaticFiles {
    static final String ROUTE = "/static/<file>";

    /** Nothing is tried twice: for that a long path would need more stack than a thread has. */
    private static final Pattern NAME =
            Pattern.compile("/static/(?:[a-z]++/){0,3}+[a-z0-9-]++(?:\\.([a-z0-9]++)){1,2}+");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "woff2", "font/woff2");
    /** And empty lines: a twentieth of what a weak link carries. No text goes over several lines (ScriptTest). */
    private static final Pattern INDENT = Pattern.compile("(?m)^\\s+");
    private static final Map<String, Supplier<String>> JOINED = Map.of(
            StyleSheet.PATH, () -> StyleSheet.joined(StyleSheet.PATH),
            StyleSheet.WALL, () -> StyleSheet.joined(StyleSheet.WALL),
            Script.PATH, Script::joined);

    private final Templates templates;
    private volatile Edition latest = new Edition("none yet");

    /** Those that somebody asked for, of one edition. There are never more than the program has. */
    private record Edition(Object of, Map<String, StaticFile> files) {
        private Edition(Object of) {
            this(of, new ConcurrentHashMap<>());
        }
    }

    StaticFiles(Templates templates) {
        this.templates = templates;
    }

    void answer(Context request) {
        file(request.path()).orElseThrow(NotFoundResponse::new).answer(request);
    }

    private Optional<StaticFile> file(String path) {
        Edition there = latest;
        Object edition = templates.edition();
        if (!there.of().equals(edition)) {
            there = new Edition(edition);
            latest = there;
        }
        return Optional.ofNullable(there.files().computeIfAbsent(path, name -> read(name).orElse(null)));
    }

    private static byte[] joined(String path) {
        return INDENT.matcher(JOINED.get(path).get()).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<StaticFile> read(String path) {
        Matcher name = NAME.matcher(path);
        if (!name.matches() || !TYPES.containsKey(name.group(1))) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = JOINED.containsKey(path) ? Optional.of(joined(path)) : ProgramFile.bytes(path);
        return bytes.map(found -> StaticFile.of(TYPES.get(name.group(1)), found));
    }
}
