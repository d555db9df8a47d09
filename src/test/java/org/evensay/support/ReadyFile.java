package org.evensay.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.evensay.store.CannotOpen;
import org.evensay.store.SqlStore;

/**
 * The database file of a first start, with all its tables and nothing in them, made once for each JVM. For tests that
 * are not about how a file comes to be: to make the tables takes longer than to copy them.
 */
public final class ReadyFile {
    private static final String NAME = "evensay.mv.db";
    private static byte[] ready;

    private ReadyFile() {
    }

    /** The same folder, which has such a file now, if there was none. */
    public static Path in(Path folder) {
        try {
            Path file = folder.resolve(NAME);
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.write(file, ready());
            }
            return folder;
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
    }

    private static synchronized byte[] ready() throws IOException {
        if (ready == null) {
            Path folder = Files.createTempDirectory("evensay-ready");
            try {
                SqlStore.open(folder).close();
                ready = Files.readAllBytes(folder.resolve(NAME));
            } catch (CannotOpen why) {
                throw new IllegalStateException(why);
            } finally {
                empty(folder);
            }
        }
        return ready;
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(folder);
    }
}
