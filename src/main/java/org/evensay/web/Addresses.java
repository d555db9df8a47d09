package org.evensay.web;

import java.util.Optional;

/** How pages of this server are reached: from this machine, and from other devices. */
public record Addresses(String here, Optional<String> onTheNetwork) {

    /** As far as it is known without looking: by the public address or the first name that was given, if any. */
    public static Addresses of(String host, int port, Surroundings around) {
        String here = "http://" + (isEverywhere(host) ? "localhost" : host) + ":" + port;
        return new Addresses(here, around.publicAddress()
                .or(() -> around.hostNames().stream().findFirst().map(name -> "http://" + name + ":" + port)));
    }

    static boolean isEverywhere(String host) {
        return host.equals("0.0.0.0") || host.equals("::");
    }

    /** What a phone should open: the network address when there is one. */
    public String forPhones() {
        return onTheNetwork.orElse(here);
    }

    /** For reading aloud and typing: without the scheme. */
    public String spoken() {
        return forPhones().replaceFirst("^https?://", "");
    }
}
