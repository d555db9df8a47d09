package org.evensay.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evensay.LogForm;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How whoever runs the server watches it: the form of its log, and what it counts. */
final class WatchOptions {
    @Option(names = "--log", paramLabel = "FORM", defaultValue = "plain",
            description = "How the log is written: plain, or json, one object a line (default: ${DEFAULT-VALUE}).")
    private String log;

    @Option(names = "--metrics",
            description = "Count what the server does, for Prometheus: /metrics, on this computer only.")
    private boolean metrics;

    @Option(names = "--metrics-from", paramLabel = "ADDRESS", split = ",",
            description = "The IP address of another computer that may read /metrics. May be given again.")
    private List<String> readers = List.of();

    LogForm log(CommandSpec spec) {
        if (!log.equals("plain") && !log.equals("json")) {
            throw wrong(spec, "--log is plain or json; it was \"" + log + "\".");
        }
        return LogForm.valueOf(log.toUpperCase(Locale.ROOT));
    }

    /** Who may read what is counted, besides this computer; empty where nothing is. */
    Optional<Set<String>> metrics(CommandSpec spec) {
        if (!metrics && !readers.isEmpty()) {
            throw wrong(spec, "--metrics-from needs --metrics: without it nothing is counted.");
        }
        Set<String> plain = new HashSet<>();
        for (String reader : readers) {
            plain.add(AroundOptions.numeric(spec, "--metrics-from", reader));
        }
        return metrics ? Optional.of(plain) : Optional.empty();
    }

    private static ParameterException wrong(CommandSpec spec, String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
