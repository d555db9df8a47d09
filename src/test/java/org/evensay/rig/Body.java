package org.evensay.rig;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.live.Browser;

/** What a process takes at a moment, as Linux and Java tell it: living objects, threads and open files. */
record Body(long heapKiB, int threads, int descriptors) {
    private static final Pattern THREADS = Pattern.compile("Threads:\\s+(\\d+)");
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    static Body of(long pid) throws IOException, InterruptedException {
        Path self = Path.of("/proc", Long.toString(pid));
        try (Stream<Path> open = Files.list(self.resolve("fd"))) {
            return new Body(living(pid) / 1024,
                    Integer.parseInt(Browser.first(THREADS, Files.readString(self.resolve("status")))),
                    (int) open.count());
        }
    }

    /** Java counts them after it has thrown away what nobody holds any more. */
    private static long living(long pid) throws IOException, InterruptedException {
        Process asks = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(pid), "GC.class_histogram").start();
        String told = new String(asks.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asks.waitFor();
        Matcher total = TOTAL.matcher(told);
        if (!total.find()) {
            throw new IOException("jcmd told no total");
        }
        return Long.parseLong(total.group(1));
    }
}
