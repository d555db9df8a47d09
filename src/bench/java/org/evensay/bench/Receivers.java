package org.evensay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The load process of one server, from the side of whoever measures. */
public final class Receivers implements AutoCloseable {
    private final String name;
    private final Process process;
    private final BufferedReader told;
    private final Path folder;

    /** What one change took, in milliseconds, and how long its message was. */
    public record Changed(double toAcknowledgement, double toLastSeat, int bytes) {
    }

    public Receivers(String name, String dialect, Path folder) {
        this.name = name;
        this.folder = folder;
        try {
            this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms64m", "-Xmx512m", "-cp",
                    System.getProperty("java.class.path"), "org.evensay.bench.load.Load", dialect)
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        this.told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Opens these lines beside those that are there, and waits until they are; the very first is whoever leads. */
    public double connect(List<String> seats, int atOnce) {
        try {
            Path file = Files.write(Files.createTempFile(folder, "seats", ".txt"), seats);
            return Long.parseLong(ask("connect " + file + " " + atOnce)[2]) / 1e6;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Changed change(int seats, String text) {
        String[] words = ask("change " + seats + " " + text);
        return new Changed(Long.parseLong(words[1]) / 1e6, Long.parseLong(words[2]) / 1e6,
                Integer.parseInt(words[3]));
    }

    public void beat() {
        ask("beat");
    }

    public String[] ask(String line) {
        begin(line);
        return answer();
    }

    /** For what goes on while something else is done; its {@link #answer} comes later. */
    public void begin(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String[] answer() {
        try {
            String answer = told.readLine();
            if (answer == null) {
                throw new IllegalStateException("the load of " + name + " has ended");
            }
            return answer.split(" ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
