package org.evensay.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * From where a request comes and who has signed in: what a trusted proxy says, otherwise the connection itself.
 * {@code relayed} is true when the request passed a proxy that nobody told us to trust, or one that does not say from
 * where: then {@code address} is that of the proxy and says nothing about the person. {@code metAtNs} is when it came,
 * by {@link System#nanoTime}.
 */
record Caller(String address, boolean https, Optional<String> user, boolean relayed, long metAtNs) {
    private static final String KNOWN = "caller";
    private static final Set<String> HERE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
    private static final List<String> RELAYS_SAY =
            List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded-Host", "Via");

    /** Found once for each request, before anything else. */
    static Caller meet(Context request, Surroundings around) {
        Caller caller = around.proxies().contains(plain(request.ip()))
                ? behindAProxy(request, around) : direct(request);
        request.attribute(KNOWN, caller);
        return caller;
    }

    static Caller of(Context request) {
        return request.attribute(KNOWN);
    }

    private static Caller direct(Context request) {
        return new Caller(plain(request.ip()), request.scheme().equals("https"), Optional.empty(),
                wasPassedOn(request), System.nanoTime());
    }

    private static boolean wasPassedOn(Context request) {
        return RELAYS_SAY.stream().anyMatch(name -> request.header(name) != null);
    }

    /** From a program on this computer itself; what any proxy has passed on is from elsewhere, trusted or not. */
    static boolean isAtTheComputer(Context request) {
        return isFrom(HERE, request);
    }

    /** From one of these addresses itself. */
    static boolean isFrom(Set<String> addresses, Context request) {
        return addresses.contains(plain(request.ip())) && !wasPassedOn(request);
    }

    private static Caller behindAProxy(Context request, Surroundings around) {
        boolean saysFromWhere = !Optional.ofNullable(request.header("X-Forwarded-For")).orElse("").isBlank();
        return new Caller(nearestStranger(request, around), "https".equals(last(request.header("X-Forwarded-Proto"))),
                around.userHeader().map(request::header).map(String::strip).filter(user -> !user.isEmpty()),
                !saysFromWhere, System.nanoTime());
    }

    /** Whatever stands left of the last address that is not ours may have been made up by the caller. */
    private static String nearestStranger(Context request, Surroundings around) {
        String[] hops = Optional.ofNullable(request.header("X-Forwarded-For")).orElse("").split(",");
        String found = plain(request.ip());
        for (int hop = hops.length - 1; hop >= 0 && around.proxies().contains(found); hop--) {
            found = hops[hop].isBlank() ? found : plain(hops[hop].strip());
        }
        return found;
    }

    private static String last(String list) {
        return list == null ? "" : Arrays.stream(list.split(",")).map(String::strip).reduce("", (a, b) -> b);
    }

    private static String plain(String address) {
        return address.replaceAll("^\\[|\\]$", "");
    }

    long millisecondsAgo() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - metAtNs);
    }

    String scheme() {
        return https ? "https" : "http";
    }

    /** What failures are counted by: an address, or the network of 64 bits that one person has in IPv6. */
    String neighbourhood() {
        return Networks.of(address);
    }
}
