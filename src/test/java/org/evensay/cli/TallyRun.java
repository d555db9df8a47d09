package org.evensay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** One run of the tally command in this process, with all that came of it. */
record TallyRun(int exitCode, String out, String err) {

    static TallyRun of(Path folder, String file, String... options) throws IOException {
        return of(folder, file.getBytes(StandardCharsets.UTF_8), options);
    }

    static TallyRun of(Path folder, byte[] file, String... options) throws IOException {
        Path ballots = Files.write(folder.resolve("ballots.csv"), file);
        List<String> arguments = new ArrayList<>(List.of(ballots.toString()));
        arguments.addAll(List.of(options));
        return with(arguments.toArray(String[]::new));
    }

    static TallyRun with(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(new TallyCommand())
                .setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
        return new TallyRun(exitCode, out.toString(), err.toString());
    }
}
