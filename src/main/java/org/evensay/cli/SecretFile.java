package org.evensay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** A file with one line. What is typed on a command line can be read by others on the machine, and this cannot. */
final class SecretFile {
    private SecretFile() {
    }

    /** Of no file, nothing. {@code what} it holds, in a word, is for whoever has to set it right. */
    static Optional<String> read(Path file, String what, String option, CommandSpec spec) {
        if (file == null) {
            return Optional.empty();
        }
        try {
            String secret = Files.readString(file).replaceFirst("\\R$", "");
            if (secret.isEmpty() || secret.lines().count() > 1) {
                throw WrongOption.of(spec, "The " + what + " in " + file + " (" + option + ") must be one line.");
            }
            return Optional.of(secret);
        } catch (IOException unreadable) {
            throw WrongOption.of(spec, "The file " + file + " with the " + what + " (" + option + ") cannot be read.");
        }
    }
}
