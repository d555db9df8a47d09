package org.evensay.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evensay.LogForm;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

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
            throw WrongOption.of(spec, "--log is plain or json; it was \"" + log + "\".");
        }
        return LogForm.valueOf(log.toUpperCase(Locale.ROOT));
    }

    /** Who may read what is counted, besides this computer; empty where nothing is. */
    Optional<Set<String>> metrics(CommandSpec spec) {
        if (!metrics && !readers.isEmpty()) {
            throw WrongOption.of(spec, "--metrics-from needs --metrics: without it nothing is counted.");
        }
        return metrics ? Optional.of(AroundOptions.numeric(spec, "--metrics-from", readers)) : Optional.empty();
    }
}
