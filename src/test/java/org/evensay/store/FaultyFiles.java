package org.evensay.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2's files, real ones, with a {@link Disk} between them and H2 that can fail. One disk at a time. Public, as H2 asks,
 * which makes one of these for every path.
 */
public final class FaultyFiles extends FilePathWrapper {
    private static final String SCHEME = "faulty";
    private static final AtomicReference<Disk> DISK = new AtomicReference<>(new Disk());

    /** From here on H2 uses this disk: for the stores that are opened by {@link #store}. */
    static Disk newDisk() {
        FilePath.register(new FaultyFiles());
        DISK.get().cutPower();
        Disk disk = new Disk();
        DISK.set(disk);
        return disk;
    }

    static SqlStore store(Path folder) throws CannotOpen {
        return store(folder, Long.MAX_VALUE);
    }

    static SqlStore store(Path folder, long wideBytes) throws CannotOpen {
        return SqlStore.open(folder, new DatabaseFile(folder, wideBytes, SCHEME + ":"));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Disk disk = DISK.get();
        disk.mayOpen(mode);
        Path path = Path.of(getBase().toString());
        return disk.opened(new FaultyChannel(getBase().open(mode), path, disk), path);
    }

    @Override
    public boolean createFile() {
        return DISK.get().changes(() -> super.createFile());
    }

    @Override
    public void delete() {
        DISK.get().changes(() -> {
            super.delete();
            DISK.get().forget(Path.of(getBase().toString()));
            return true;
        });
    }

    @Override
    public void moveTo(FilePath to, boolean atomicReplace) {
        DISK.get().changes(() -> {
            super.moveTo(to, atomicReplace);
            DISK.get().moved(Path.of(getBase().toString()), Path.of(unwrap(to.toString()).toString()));
            return true;
        });
    }
}
