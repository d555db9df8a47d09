package org.evensay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A file with one line. What is typed on a command line can be read by others on the machine, and this cannot. */
final class PasswordFile {
    private PasswordFile() {
    }

    /** Of no file, no password. */
    static Optional<String> read(Path file, String option, CommandSpec spec) {
        if (file == null) {
            return Optional.empty();
        }
        try {
            String password = Files.readString(file).replaceFirst("\\R$", "");
            if (password.isEmpty() || password.lines().count() > 1) {
                throw wrong(spec, "The password in " + file + " (" + option + ") must be one line.");
            }
            return Optional.of(password);
        } catch (IOException unreadable) {
            throw wrong(spec, "The file " + file + " with the password (" + option + ") cannot be read.");
        }
    }

    private static ParameterException wrong(CommandSpec spec, String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
