package org.evensay.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a request was made to us and from our own pages. The Host must be a configured name, localhost, or the
 * address the request came in on: a foreign name that points here (DNS rebinding) is refused.
 */
final class Origins {
    private static final String THIS_MACHINE = "localhost";

    private final Set<String> names;

    Origins(Surroundings around) {
        Stream<String> ofThePublic = around.publicAddress().map(URI::create).map(URI::getHost).stream();
        this.names = Stream.concat(around.hostNames().stream(), ofThePublic)
                .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    boolean isForUs(Context request) {
        String host = hostName(request.host());
        return host.equals(THIS_MACHINE) || names.contains(host) || isTheAddress(host, localAddress(request));
    }

    /** For requests that change something: nothing the browser says may be foreign; no word at all is no browser. */
    boolean isFromUs(Context request) {
        String site = request.header("Sec-Fetch-Site");
        boolean isOurs = site == null || site.equals("same-origin") || site.equals("none");
        return isOurs && (request.header("Origin") == null || isOwnOrigin(request));
    }

    /** For sockets, which browsers open across sites: the exact own Origin, or no. */
    boolean isOwnOrigin(Context request) {
        return (Caller.of(request).scheme() + "://" + request.host()).equalsIgnoreCase(request.header("Origin"));
    }

    private static String hostName(String host) {
        if (host == null) {
            return "";
        }
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > host.lastIndexOf(']');
        return (hasPort ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }

    /** Browsers leave out zeros of IPv6, Java writes them all. Between the brackets stands no other kind of address. */
    private static boolean isTheAddress(String host, String local) {
        return host.equals(local) || Networks.six(host).filter(six -> Networks.six(local).filter(six::equals)
                .isPresent()).isPresent();
    }

    private static String localAddress(Context request) {
        String address = request.req().getLocalAddr();
        return address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
    }
}
