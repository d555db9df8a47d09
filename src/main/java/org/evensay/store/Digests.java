package org.evensay.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What shows that bytes are still the same: SHA-256, as text. */
final class Digests {
    private Digests() {
    }

    static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String ended(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        MessageDigest digest = begun();
        digest.update(bytes);
        return ended(digest);
    }

    static String of(InputStream bytes) throws IOException {
        DigestInputStream read = new DigestInputStream(bytes, begun());
        read.transferTo(OutputStream.nullOutputStream());
        return ended(read.getMessageDigest());
    }
}
