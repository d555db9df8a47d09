package org.evensay.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around this server. {@code hostNames}: names that people use for it besides its own addresses, links
 * show the first. {@code publicAddress}: scheme and name by which it is reached from everywhere, without a slash at
 * the end. {@code proxies}: the addresses whose forwarded headers are believed, and {@code userHeader} the one in
 * which such a proxy says who has signed in. {@code hostKey}: what somebody must type to start a workshop.
 */
public record Surroundings(List<String> hostNames, Optional<String> publicAddress, Set<String> proxies,
                           Optional<String> userHeader, Optional<String> hostKey) {

    /** A laptop in a local network: whoever is in that network may start workshops. */
    public static Surroundings atHome(List<String> hostNames) {
        return new Surroundings(hostNames, Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
    }

    /** Strangers can reach it, so codes are longer. */
    public boolean arePublic() {
        return publicAddress.isPresent() || userHeader.isPresent() || hostKey.isPresent();
    }
}
