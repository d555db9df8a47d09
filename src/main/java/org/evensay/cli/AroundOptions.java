package org.evensay.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.Config;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How people reach the server, and who may start workshops on it. What cannot be right is refused with a sentence. */
final class AroundOptions {
    private static final int SHORTEST_KEY = 12;

    @Option(names = "--host-name", paramLabel = "NAME", split = ",",
            description = "A name people use for this server, such as say.example.org. May be given again.")
    private List<String> hostNames = List.of();

    @Option(names = "--public-address", paramLabel = "URL",
            description = "How the server is reached from everywhere, such as https://say.example.org.")
    private String publicAddress;

    @Option(names = "--address", paramLabel = "IP",
            description = "The address of this computer that other devices open, when it has several. Not together "
                    + "with --host-name or --public-address.")
    private String ownAddress;

    @Option(names = "--proxy", paramLabel = "ADDRESS", split = ",",
            description = "The IP address of a reverse proxy whose X-Forwarded headers are believed. May come again.")
    private List<String> proxies = List.of();

    @Option(names = "--user-header", paramLabel = "NAME",
            description = "The header in which such a proxy names whoever has signed in: they may start workshops.")
    private String userHeader;

    @Option(names = "--host-key-file", paramLabel = "FILE",
            description = "A file with one line: the key that somebody must type to start a workshop.")
    private Path hostKeyFile;

    Config.Around around(CommandSpec spec) {
        if (userHeader != null && proxies.isEmpty()) {
            throw WrongOption.of(spec, "--user-header needs --proxy: without it anybody could send that header.");
        }
        if (ownAddress != null && (publicAddress != null || !hostNames.isEmpty())) {
            throw WrongOption.of(spec, "--address says what links show, and so does --host-name or --public-address: "
                    + "give one of them.");
        }
        return new Config.Around(hostNames, address(spec), numeric(spec, "--proxy", proxies),
                Optional.ofNullable(userHeader), key(spec),
                Optional.ofNullable(ownAddress).map(given -> numeric(spec, "--address", given)));
    }

    private Optional<String> address(CommandSpec spec) {
        if (publicAddress != null && !publicAddress.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/?")) {
            throw WrongOption.of(spec, "--public-address is http:// or https:// and a name; it was \"" + publicAddress
                    + "\".");
        }
        return Optional.ofNullable(publicAddress).map(url -> url.replaceAll("/$", ""));
    }

    static Set<String> numeric(CommandSpec spec, String option, List<String> typed) {
        return typed.stream().map(address -> numeric(spec, option, address)).collect(Collectors.toSet());
    }

    /** In the form in which Java tells an address; a name is not looked up, because it could change. */
    static String numeric(CommandSpec spec, String option, String typed) {
        try {
            if (typed.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
                return InetAddress.getByName(typed).getHostAddress();
            }
        } catch (UnknownHostException unreadable) {
            throw WrongOption.of(spec, option + " is an IP address; it was \"" + typed + "\".");
        }
        throw WrongOption.of(spec, option + " is an IP address; it was \"" + typed + "\".");
    }

    private Optional<String> key(CommandSpec spec) {
        Optional<String> key = SecretFile.read(hostKeyFile, "host key", "--host-key-file", spec).map(String::strip);
        if (key.isPresent() && key.get().length() < SHORTEST_KEY) {
            throw WrongOption.of(spec, "The host key in " + hostKeyFile + " (--host-key-file) must have " + SHORTEST_KEY
                    + " characters or more.");
        }
        return key;
    }
}
