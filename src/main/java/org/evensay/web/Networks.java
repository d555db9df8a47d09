package org.evensay.web;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;

/** What an address tells: whether it is of the local network, and whose it is. Names are never looked up. */
final class Networks {
    private static final int BYTES_OF_A_NETWORK = 8;
    private static final int UNIQUE_LOCAL = 0xFC;

    private Networks() {
    }

    /**
     * This machine, a network that cannot be reached from outside (RFC 1918, RFC 4193, link-local), or a network that
     * one of this machine's adapters is in.
     */
    static boolean isLocal(String address) {
        return parsed(address).filter(found -> found.isLoopbackAddress() || found.isSiteLocalAddress()
                || found.isLinkLocalAddress() || isUniqueLocal(found) || isBesideUs(found)).isPresent();
    }

    private static boolean isBesideUs(InetAddress address) {
        try {
            return NetworkInterface.networkInterfaces().flatMap(adapter -> adapter.getInterfaceAddresses().stream())
                    .anyMatch(ours -> shareBits(ours.getAddress(), address, ours.getNetworkPrefixLength()));
        } catch (SocketException noAdapters) {
            return false;
        }
    }

    /** A prefix of no bits is no network but everything. */
    static boolean shareBits(InetAddress one, InetAddress other, int bits) {
        byte[] left = one.getAddress();
        byte[] right = other.getAddress();
        if (left.length != right.length || bits < 1) {
            return false;
        }
        BigInteger different = new BigInteger(1, left).xor(new BigInteger(1, right));
        return different.shiftRight(left.length * Byte.SIZE - bits).signum() == 0;
    }

    static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == UNIQUE_LOCAL;
    }

    static String of(String address) {
        return parsed(address).filter(Inet6Address.class::isInstance)
                .map(six -> HexFormat.of().formatHex(six.getAddress(), 0, BYTES_OF_A_NETWORK)).orElse(address);
    }

    /** An address of IPv6 in its brackets. One that stands for an IPv4 address is none. */
    static Optional<InetAddress> six(String bracketed) {
        return bracketed.matches("\\[[0-9a-fA-F:.]+\\]")
                ? parsed(bracketed.substring(1, bracketed.length() - 1)).filter(Inet6Address.class::isInstance)
                : Optional.empty();
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
