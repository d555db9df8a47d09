package org.evensay.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.evensay.workshop.Secret;

/**
 * What a form carries to show that it came from our own page: made from the cookie's secret, so that a foreign site,
 * which cannot read the cookie, cannot make one.
 */
final class Token {
    private Token() {
    }

    static String of(Secret secret) {
        return new Secret("form:" + secret.value()).hash().value().substring(0, 32);
    }

    static boolean fits(String token, Secret secret) {
        return token != null && MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), of(secret).getBytes(StandardCharsets.UTF_8));
    }
}
