package org.evensay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.workshop.Terms;

/**
 * How one start of the program was asked for. Other bounds are no settings: they stand in
 * {@code workshop.Limit}. {@code metricsFor}: the addresses beside this computer's own that may read what is counted;
 * empty when nothing is.
 */
public record Config(Kept kept, String host, int port, boolean demo, boolean styleguide, Terms terms, Around around,
                     Optional<OverBus> bus, Optional<Set<String>> metricsFor) {

    /** By which nodes of one house tell each other what is new. A password in it is not shown. */
    public record OverBus(String address, Optional<String> password) {
        @Override
        public String toString() {
            return address;
        }
    }

    /** Alone, and nothing is counted. */
    public Config(Kept kept, String host, int port, boolean demo, boolean styleguide, Terms terms, Around around) {
        this(kept, host, port, demo, styleguide, terms, around, Optional.empty(), Optional.empty());
    }

    /** Everything is kept in a folder. */
    public Config(Path data, String host, int port, boolean demo, boolean styleguide, Terms terms, Around around) {
        this(Kept.in(data), host, port, demo, styleguide, terms, around);
    }

    /**
     * What {@code web.Surroundings} is made from, which explains it; and {@code address}, the one of this machine's
     * own that links show when it answers.
     */
    public record Around(List<String> hostNames, Optional<String> publicAddress, Set<String> proxies,
                         Optional<String> userHeader, Optional<String> hostKey, Optional<String> address) {

        /** A laptop in a local network. */
        public static Around atHome(List<String> hostNames) {
            return new Around(hostNames, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(),
                    Optional.empty());
        }
    }
}
