package org.evensay.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One target under Jazzer in a JVM of its own: libFuzzer makes inputs, sees what code each reaches, and goes on from
 * those that reach something new. What was found and where it is kept stand in {@code log}.
 */
record Fuzzing(int exitCode, String log) {
    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final Pattern USED = Pattern.compile("/(jazzer|jackson|fastcsv)[^/]*\\.jar$");
    private static final int A_SEED_FOR_CHANCE = 1;
    private static final int LONGEST_INPUT = 4_096;

    /** {@code seeds} are inputs to start from, {@code words} pieces that inputs are made of. */
    static Fuzzing of(Class<?> target, long runs, List<String> seeds, List<String> words)
            throws IOException, InterruptedException {
        Path folder = emptied(FOLDER.resolve(target.getSimpleName()));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int number = 0; number < seeds.size(); number++) {
            Files.writeString(corpus.resolve("seed-" + number), seeds.get(number));
        }
        Path dictionary = Files.write(folder.resolve("words.dict"), words.stream().map(Fuzzing::quoted).toList());
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx1g",
                "-cp", classPath(), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(), "--instrumentation_includes=org.evensay.**",
                "--custom_hook_includes=none", "--disabled_hooks=*", "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/", "-runs=" + runs, "-seed=" + A_SEED_FOR_CHANCE,
                "-max_len=" + LONGEST_INPUT, "-dict=" + dictionary, "-rss_limit_mb=0", corpus.toString()));
        Process jazzer = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new Fuzzing(jazzer.waitFor(), Files.readString(log, StandardCharsets.ISO_8859_1));
    }

    /** Jazzer reads every class there is before it begins: with only what targets use it begins in half the time. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.endsWith(".jar") || USED.matcher(part).find())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Each run starts from the seeds alone, so that it is the same everywhere. */
    private static Path emptied(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path old : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(old);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    boolean hasDone(long runs) {
        return exitCode == 0 && log.contains("Done " + runs + " runs");
    }

    /** As libFuzzer reads a dictionary. */
    private static String quoted(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return "\"" + IntStream.range(0, bytes.length).mapToObj(at -> String.format("\\x%02x", bytes[at]))
                .collect(Collectors.joining()) + "\"";
    }
}
