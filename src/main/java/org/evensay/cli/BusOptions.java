package org.evensay.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.Config;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How this node hears of what others that use the same database have kept. */
final class BusOptions {
    private static final Pattern FORM =
            Pattern.compile("rediss?://[A-Za-z0-9.-]+(:(?<port>\\d{1,5}))?(/\\d{1,3})?");

    @Option(names = "--bus", paramLabel = "URL",
            description = "With several nodes: a Redis or Valkey server by which they tell each other that something "
                    + "is new, such as redis://localhost:6379.")
    private String address;

    @Option(names = "--bus-password-file", paramLabel = "FILE",
            description = "A file with one line: the password for that server.")
    private Path passwordFile;

    Optional<Config.OverBus> bus(KeptOptions kept, CommandSpec spec) {
        if (address == null) {
            if (passwordFile != null) {
                throw WrongOption.of(spec, "--bus-password-file needs --bus.");
            }
            return Optional.empty();
        }
        if (!kept.areOnAServer()) {
            throw WrongOption.of(spec, "--bus is for several nodes over one database: it needs --database.");
        }
        if (!isOne(address)) {
            throw WrongOption.of(spec, "--bus is redis:// or rediss:// with a name and a port, such as "
                    + "redis://localhost:6379"
                    + (address.contains("@") ? "" : "; it was \"" + address + "\"")
                    + ". A password goes into a file: --bus-password-file.");
        }
        return Optional.of(new Config.OverBus(address,
                SecretFile.read(passwordFile, "password", "--bus-password-file", spec)));
    }

    private static boolean isOne(String address) {
        Matcher parts = FORM.matcher(address);
        return parts.matches()
                && (parts.group("port") == null || Integer.parseInt(parts.group("port")) <= ServeCommand.HIGHEST_PORT);
    }
}
