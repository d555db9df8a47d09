package org.evensay.web;

import io.javalin.http.Context;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.workshop.Secret;

/**
 * The seat that somebody had on their own device before others used it too. Its secret stays what it was, or their
 * words and their ballot would be nobody's; between two turns the browser holds it under a key made of their sign and
 * code. That is worth no more than the secret of the device: whoever reads the cookies of a browser has to try codes
 * in either case.
 */
record OwnersSeat(SharedDevice device) implements Doorway {
    private static final Pattern KEPT = Pattern.compile("([0-9a-f]{32})([0-9a-f]{32})");
    private static final int HEX = 16;

    @Override
    public String path() {
        return device.path();
    }

    @Override
    public String cookieName() {
        return "evensay-owner";
    }

    void keep(Secret seat, Secret salt, SignAndCode typed, Context response) {
        Cookies.keep(this, salt.value() + under(salt, typed, seat.value()), response);
    }

    /** With another sign or code, a secret that is nobody's; empty when the device was never one person's. */
    Optional<Secret> opened(SignAndCode typed, Context request) {
        return Cookies.at(this, request).map(KEPT::matcher).filter(Matcher::matches)
                .map(kept -> new Secret(under(new Secret(kept.group(1)), typed, kept.group(2))));
    }

    /** Done twice it gives back what it was. */
    private String under(Secret salt, SignAndCode typed, String hex) {
        Secret key = device.secretOf(new Secret("owner:" + salt.value()), typed);
        return String.format("%032x", new BigInteger(hex, HEX).xor(new BigInteger(key.value(), HEX)));
    }
}
