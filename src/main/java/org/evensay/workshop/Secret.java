package org.evensay.workshop;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser proves itself with: 128 bits that nobody can guess, as hex, kept in an HttpOnly cookie. It
 * lives in memory for as long as a request or a connection and is never stored; printing one shows nothing.
 */
public record Secret(String value) {

    /** What the server keeps instead of the secret. */
    public SecretHash hash() {
        return new SecretHash(hex(sha256().digest(bytes(value))));
    }

    /** The key of this secret under a salt; nobody has it without the secret. */
    String keyUnder(Salt salt) {
        return keyFor(salt.value());
    }

    /** Always the same for the same words, and as hard to guess as the secret: HMAC-SHA256, cut to 128 bits. */
    public String keyFor(String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(value), "HmacSHA256"));
            return hex(mac.doFinal(bytes(words))).substring(0, 32);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Secret[kept]";
    }
}
