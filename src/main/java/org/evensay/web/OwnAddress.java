package org.evensay.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An address of this machine by which other devices may reach it, and the adapter that has it. */
public record OwnAddress(String ip, String adapter, AdapterKind kind) {

    /** What people are likely to share a room with comes first. */
    private enum Sort {
        AT_HOME, PUBLIC, SIX_AT_HOME, SIX_PUBLIC, NONE;

        static Sort of(InetAddress address) {
            if (address.isLinkLocalAddress() || address.isAnyLocalAddress()) {
                return NONE;
            }
            if (address instanceof Inet4Address) {
                return address.isSiteLocalAddress() ? AT_HOME : PUBLIC;
            }
            return Networks.isUniqueLocal(address) ? SIX_AT_HOME : SIX_PUBLIC;
        }
    }

    private record Found(OwnAddress own, Sort sort) {
    }

    /**
     * The best guess first: real adapters before virtual ones, and addresses of a home network before others. Of each
     * sort one an adapter, because IPv6 may have many and people have to choose.
     */
    static List<OwnAddress> ranked(List<Adapter> adapters) {
        return adapters.stream().filter(adapter -> adapter.up() && !adapter.loopback())
                .flatMap(adapter -> of(adapter).stream())
                .sorted(Comparator.comparing((Found found) -> found.own().kind()).thenComparing(Found::sort))
                .map(Found::own).toList();
    }

    private static List<Found> of(Adapter adapter) {
        List<Found> found = new ArrayList<>();
        Set<Sort> seen = new HashSet<>(Set.of(Sort.NONE));
        for (InetAddress address : adapter.addresses()) {
            if (seen.add(Sort.of(address))) {
                found.add(new Found(new OwnAddress(written(address), adapter.label(), AdapterKind.of(adapter)),
                        Sort.of(address)));
            }
        }
        return found;
    }

    /** As people type it: without the adapter that IPv6 names behind it, and with one gap for its zeros. */
    private static String written(InetAddress address) {
        String plain = address.getHostAddress().replaceFirst("%.*", "");
        return address instanceof Inet6Address ? plain.replaceFirst("(^|:)0(:0)+(:|$)", "::") : plain;
    }

    String url(int port) {
        return "http://" + (ip.contains(":") ? "[" + ip + "]" : ip) + ":" + port;
    }
}
