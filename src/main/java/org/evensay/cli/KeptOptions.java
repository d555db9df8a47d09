package org.evensay.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.evensay.Kept;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where everything is kept. A password comes from a file: what is typed can be read by others on the machine. */
final class KeptOptions {
    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data",
            description = "The folder that keeps everything (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(names = "--database", paramLabel = "URL",
            description = "A PostgreSQL database that keeps everything instead, such as "
                    + "jdbc:postgresql://localhost/evensay.")
    private String database;

    @Option(names = "--database-user", paramLabel = "NAME", description = "Who signs in to that database.")
    private String user;

    @Option(names = "--database-password-file", paramLabel = "FILE",
            description = "A file with one line: the password for that database.")
    private Path passwordFile;

    boolean areOnAServer() {
        return database != null;
    }

    Kept kept(CommandSpec spec) {
        if (database == null && (user != null || passwordFile != null)) {
            throw WrongOption.of(spec, "--database-user and --database-password-file need --database.");
        }
        Optional<String> password = SecretFile.read(passwordFile, "password", "--database-password-file", spec);
        return new Kept(data, Optional.ofNullable(database)
                .map(address -> new Kept.OnServer(address, Optional.ofNullable(user), password)));
    }
}
