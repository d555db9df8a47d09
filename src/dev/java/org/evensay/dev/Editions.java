package org.evensay.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Which edition of what they are made of pages show: another one after each change of a source, and after each start.
 * The newest stands in a file, which pages look at, and load themselves again when it is another.
 */
final class Editions {
    private static final int LOOK_MS = 250;
    private static final String SCRIPT =
            "<script type=\"module\" src=\"/static/dev/reload.js\" data-edition=\"%s\"></script>\n";

    private final long start;
    private final List<Folder> sources;
    private final Path file;
    private String written = "";

    Editions(long start, List<Folder> sources, Path file) {
        this.start = start;
        this.sources = sources;
        this.file = file;
    }

    String now() {
        return Long.toHexString(start) + "-" + Long.toHexString(sources.stream().mapToLong(Folder::edition).sum());
    }

    /** {@code edition}: the one that the page was made of. */
    static String reloading(String html, String edition) {
        int head = html.indexOf("</head>");
        return head < 0 ? html : html.substring(0, head) + String.format(SCRIPT, edition) + html.substring(head);
    }

    void watch() {
        ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "editions");
            thread.setDaemon(true);
            return thread;
        });
        beat.scheduleWithFixedDelay(this::look, 0, LOOK_MS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        String now = now();
        if (!now.equals(written)) {
            try {
                Files.writeString(file, now);
                written = now;
            } catch (IOException later) {
                System.err.println("Pages will not load themselves again: " + later);
            }
        }
    }
}
