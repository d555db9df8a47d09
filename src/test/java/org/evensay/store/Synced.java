package org.evensay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of each file would be there after a power cut: what it was when it was last synced. A rename is taken to be on
 * the disk at once, also before what it renames: the worst case. Its disk's lock guards it.
 */
final class Synced {
    private static final class Kept {
        private final List<long[]> waiting = new ArrayList<>();
        private byte[] bytes;

        Kept(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    private final Map<Path, Kept> files = new HashMap<>();

    /** What was there before the disk was put between is on it. */
    void isOpen(Path path) throws IOException {
        if (!files.containsKey(path)) {
            files.put(path, new Kept(Files.readAllBytes(path)));
        }
    }

    void written(Path path, long at, long many) {
        files.get(path).waiting.add(new long[] {at, many});
    }

    void isSynced(FileChannel file, Path path) throws IOException {
        Kept kept = files.get(path);
        kept.bytes = Arrays.copyOf(kept.bytes, (int) file.size());
        for (long[] range : kept.waiting) {
            long many = Math.min(range[1], file.size() - range[0]);
            if (many > 0) {
                read(file, ByteBuffer.wrap(kept.bytes, (int) range[0], (int) many), range[0]);
            }
        }
        kept.waiting.clear();
    }

    private static void read(FileChannel file, ByteBuffer into, long from) throws IOException {
        long at = from;
        for (int many = 0; into.hasRemaining() && many >= 0; at += many) {
            many = file.read(into, at);
        }
    }

    /** As Linux does after a failed sync: a later one does not bring to the disk what this one should have. */
    void isForgotten(Path path) {
        files.get(path).waiting.clear();
    }

    void isGone(Path path) {
        files.remove(path);
    }

    void moved(Path from, Path to) {
        Kept kept = files.remove(from);
        if (kept != null) {
            files.put(to, kept);
        }
    }

    /** Empty for a file that is none of H2's. */
    Optional<byte[]> of(Path path) {
        return Optional.ofNullable(files.get(path)).map(kept -> kept.bytes);
    }

    void loseTheRest() {
        files.forEach((path, kept) -> {
            try {
                if (Files.exists(path)) {
                    Files.write(path, kept.bytes);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        files.clear();
    }
}
