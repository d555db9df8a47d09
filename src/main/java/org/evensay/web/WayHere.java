package org.evensay.web;

import java.util.List;
import java.util.Optional;

/**
 * How other devices reach this server at the moment. {@code shown} stands on the wall; {@code tried} are all of the
 * machine's addresses, the best guess first; {@code lost} was on the wall and does not answer any more. Without
 * {@code looks} the address was given from outside, and {@code shown} and the rest are empty. {@code fromAnywhere}:
 * by the internet, so that it does not matter which network a phone is in.
 */
public record WayHere(Addresses given, int port, boolean looks, boolean fromAnywhere, Optional<OwnAddress> shown,
                      List<Tried> tried, Optional<OwnAddress> lost) {

    public record Tried(OwnAddress own, Optional<NoAnswer> no) {
        public boolean answers() {
            return no.isEmpty();
        }
    }

    static WayHere given(Addresses addresses, boolean fromAnywhere) {
        return new WayHere(addresses, 0, false, fromAnywhere, Optional.empty(), List.of(), Optional.empty());
    }

    /** Nothing is known yet, but what was asked for, which nobody has tried. */
    static WayHere unknown(String here, int port, Optional<String> wanted) {
        return new WayHere(new Addresses(here, Optional.empty()), port, true, false,
                wanted.map(ip -> new OwnAddress(ip, "", AdapterKind.DEVICE)), List.of(), Optional.empty());
    }

    public Addresses addresses() {
        return looks ? new Addresses(given.here(), shown.map(own -> own.url(port))) : given;
    }

    /**
     * After all addresses were tried. What stands on the wall stays there as long as it answers, however good another
     * one looks: people have read it. But what was {@code wanted} comes first whenever it is there, and a real adapter
     * takes the place of a virtual one, by which hardly anybody came in. When nothing answers, the wall keeps what it
     * has: a Wi-Fi may be away for a moment only.
     */
    WayHere found(List<Tried> now, Optional<String> wanted) {
        List<OwnAddress> open = now.stream().filter(Tried::answers).map(Tried::own).toList();
        AdapterKind best = open.isEmpty() ? AdapterKind.DEVICE : open.get(0).kind();
        Optional<OwnAddress> next = at(wanted, open)
                .or(() -> at(shown.map(OwnAddress::ip), open).filter(own -> own.kind() == best))
                .or(() -> open.stream().findFirst()).or(() -> shown);
        Optional<OwnAddress> gone = shown.filter(own -> at(Optional.of(own.ip()), open).isEmpty())
                .or(() -> lost.filter(own -> at(Optional.of(own.ip()), open).isEmpty()));
        return new WayHere(given, port, looks, fromAnywhere, next, now, gone);
    }

    /** Somebody has chosen; what was lost before need not be told of any more. Empty when it does not answer. */
    Optional<WayHere> chosen(String ip) {
        return tried.stream().filter(Tried::answers).map(Tried::own).filter(own -> own.ip().equals(ip)).findFirst()
                .map(own -> new WayHere(given, port, looks, fromAnywhere, Optional.of(own), tried, Optional.empty()));
    }

    private static Optional<OwnAddress> at(Optional<String> ip, List<OwnAddress> open) {
        return open.stream().filter(own -> ip.filter(own.ip()::equals).isPresent()).findFirst();
    }

    public boolean isShown(Tried one) {
        return shown.filter(one.own()::equals).isPresent();
    }

    public String spoken(OwnAddress own) {
        return own.url(port).replaceFirst("^http://", "");
    }

    public boolean nobodyComesIn() {
        return looks && tried.stream().noneMatch(Tried::answers);
    }
}
