package org.evensay.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;

/** What an address tells: whether it is of the local network, and whose it is. Names are never looked up. */
final class Networks {
    private static final int BYTES_OF_A_NETWORK = 8;
    private static final int UNIQUE_LOCAL = 0xFC;

    private Networks() {
    }

    /** This machine, or a network that cannot be reached from outside (RFC 1918, RFC 4193, link-local). */
    static boolean isLocal(String address) {
        return parsed(address).filter(found -> found.isLoopbackAddress() || found.isSiteLocalAddress()
                || found.isLinkLocalAddress() || isUniqueLocal(found)).isPresent();
    }

    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == UNIQUE_LOCAL;
    }

    static String of(String address) {
        return parsed(address).filter(Inet6Address.class::isInstance)
                .map(six -> HexFormat.of().formatHex(six.getAddress(), 0, BYTES_OF_A_NETWORK)).orElse(address);
    }

    private static Optional<InetAddress> parsed(String address) {
        try {
            return address.matches("[0-9.]+|[0-9a-fA-F:.]+(%[a-zA-Z0-9]+)?")
                    ? Optional.of(InetAddress.getByName(address)) : Optional.empty();
        } catch (UnknownHostException unreadable) {
            return Optional.empty();
        }
    }
}
