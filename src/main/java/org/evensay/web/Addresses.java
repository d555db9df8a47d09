package org.evensay.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How pages of this server are reached: from this machine, and from other devices on the same network: by the first
 * name that was given for it, or else by the best guess from the machine's adapters, virtual ones last.
 */
public record Addresses(String here, Optional<String> onTheNetwork) {

    public static Addresses of(String host, int port, Surroundings around) {
        Addresses own = own(host, port, around.hostNames());
        return around.publicAddress().map(known -> new Addresses(own.here(), Optional.of(known))).orElse(own);
    }

    private static Addresses own(String host, int port, List<String> names) {
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        String here = "http://" + (everywhere ? "localhost" : host) + ":" + port;
        Optional<String> others = names.stream().findFirst().or(() -> everywhere ? lan() : Optional.empty());
        return new Addresses(here, others.map(name -> "http://" + name + ":" + port));
    }

    /** What a phone should open: the network address when there is one. */
    public String forPhones() {
        return onTheNetwork.orElse(here);
    }

    /** For reading aloud and typing: without the scheme. */
    public String spoken() {
        return forPhones().replaceFirst("^https?://", "");
    }

    private static Optional<String> lan() {
        return adapters().stream().sorted(Comparator.comparing(Addresses::seemsVirtual))
                .flatMap(Addresses::privateAddresses).findFirst();
    }

    private static List<NetworkInterface> adapters() {
        try {
            return Collections.list(NetworkInterface.getNetworkInterfaces()).stream().filter(Addresses::isUp).toList();
        } catch (SocketException none) {
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface adapter) {
        try {
            return adapter.isUp() && !adapter.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }

    private static boolean seemsVirtual(NetworkInterface adapter) {
        return adapter.isVirtual() || adapter.getName().matches("(docker|br-|veth|virbr|vmnet|tun|tap).*");
    }

    private static Stream<String> privateAddresses(NetworkInterface adapter) {
        return Collections.list(adapter.getInetAddresses()).stream()
                .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
                .map(InetAddress::getHostAddress);
    }
}
