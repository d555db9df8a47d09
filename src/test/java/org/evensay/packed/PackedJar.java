package org.evensay.packed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The jar that the build has made, copied to where nothing lies beside it. */
final class PackedJar {
    private static final Path BUILT =
            Path.of(System.getProperty("evensay.basedir", "."), "target", "evensay.jar").toAbsolutePath();

    private final Path jar;
    private final List<String> names;

    PackedJar(Path folder) throws IOException {
        jar = Files.copy(BUILT, folder.resolve("alone.jar"));
        try (ZipFile packed = new ZipFile(jar.toFile())) {
            names = packed.stream().map(ZipEntry::getName).toList();
        }
    }

    Path path() {
        return jar;
    }

    List<String> names() {
        return names;
    }

    String text(String name) throws IOException {
        try (ZipFile packed = new ZipFile(jar.toFile());
                InputStream entry = packed.getInputStream(packed.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Process started(String... words) throws IOException {
        return startedWith(List.of(), words);
    }

    /** {@code options} are for the JVM. */
    Process startedWith(List<String> options, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    String run(String... words) throws IOException, InterruptedException {
        Process process = started(words);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** What a server says until it is ready, or to its end. */
    static List<String> greeting(Process server, String last) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = server.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith(last)) {
                break;
            }
        }
        return lines;
    }
}
