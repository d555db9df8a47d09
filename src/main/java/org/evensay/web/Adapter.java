package org.evensay.web;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A network adapter as the machine tells of it: its short name, what its maker calls it, and its addresses. */
record Adapter(String name, String label, boolean up, boolean loopback, boolean virtual,
               List<InetAddress> addresses) {

    static List<Adapter> ofThisMachine() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream().map(Adapter::of)
                    .flatMap(Optional::stream).toList();
        } catch (SocketException none) {
            return List.of();
        }
    }

    /** Empty for one that was pulled out while it was asked. */
    private static Optional<Adapter> of(NetworkInterface found) {
        try {
            return Optional.of(new Adapter(found.getName(),
                    Optional.ofNullable(found.getDisplayName()).orElse(found.getName()), found.isUp(),
                    found.isLoopback(), found.isVirtual(), Collections.list(found.getInetAddresses())));
        } catch (SocketException gone) {
            return Optional.empty();
        }
    }
}
