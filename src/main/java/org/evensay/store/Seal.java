package org.evensay.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the database file was when it was closed in good order, in a small file beside it: when it was written last, and
 * the digest of its bytes. H2 does not notice a letter that has changed inside a table, and the seal does. It is broken
 * when the bytes are others though nobody has written the file since; of a file that somebody has written or put there,
 * and of one that a kill has left, it says nothing.
 */
record Seal(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

    void set() {
        try {
            Files.writeString(beside(), now());
        } catch (IOException full) {
            beside().toFile().delete();
            LOG.warn("the database file was not sealed");
        }
    }

    boolean isBroken() {
        try {
            String told = Files.exists(beside()) ? Files.readString(beside()) : "";
            return told.startsWith(lastWritten()) && !told.equals(now());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Path beside() {
        return file.resolveSibling("evensay.seal");
    }

    private String lastWritten() throws IOException {
        return Files.getLastModifiedTime(file) + "\n";
    }

    private String now() throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return lastWritten() + Digests.of(bytes) + "\n";
        }
    }
}
