package org.evensay.bench.writes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The floor of acknowledged writes: so many records are appended to a bare file, then synced; again and again. */
final class AppendAndSync {
    private static final int RECORD_BYTES = 256;
    private static final long NS = 1_000_000_000;

    private AppendAndSync() {
    }

    /** Records a second that are on disk, when so many go together. */
    static double perSecond(Path folder, int together) {
        try (FileChannel file = FileChannel.open(folder.resolve("floor"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer group = ByteBuffer.allocateDirect(RECORD_BYTES * together);
            long began = System.nanoTime();
            long written = 0;
            while (System.nanoTime() - began < NS) {
                file.write(group.clear());
                file.force(false);
                written += together;
            }
            return written * (double) NS / (System.nanoTime() - began);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
