package org.evensay.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;

/**
 * A disk that a test can make fail. What was written is on it at once, as it is after a kill; {@link Synced} knows
 * what would be there if the power went. Thread-safe.
 */
final class Disk {

    enum Mood {
        WELL,
        /** Nothing can be added; what is there can be written over. */
        FULL,
        READ_ONLY,
        /** Half of the bytes of each write are taken, and it says so, as a disk may. */
        TAKES_HALF,
        /** Half of the bytes are written, and then it fails. */
        BREAKS_IN_THE_MIDDLE,
        /** It fails to sync, and what it was to sync it forgets when the power goes, as Linux does. */
        CANNOT_SYNC
    }

    private final List<FaultyChannel> open = new ArrayList<>();
    private final Synced synced = new Synced();
    private Mood mood = Mood.WELL;
    private boolean gone;
    private Look beforeEachCall = (path, bytes, at) -> { };

    synchronized void is(Mood now) {
        mood = now;
    }

    /** Looks at the files before a call that changes something, while nothing else can: what it is about to write. */
    interface Look {
        void before(Path path, byte[] bytes, long at);
    }

    synchronized void beforeEachCall(Look look) {
        beforeEachCall = look;
    }

    /** The machine is gone: nothing is written any more, and its locks are free. What it has written is there. */
    synchronized void isKilled() {
        gone = true;
        open.forEach(Disk::close);
        open.clear();
    }

    /** And what was not synced is lost. */
    synchronized void cutPower() {
        isKilled();
        synced.loseTheRest();
    }

    Synced synced() {
        return synced;
    }

    private static void close(FaultyChannel file) {
        try {
            file.close();
        } catch (IOException closedAlready) {
            throw new IllegalStateException(closedAlready);
        }
    }

    synchronized FaultyChannel opened(FaultyChannel file, Path path) throws IOException {
        synced.isOpen(path);
        open.add(file);
        return file;
    }

    synchronized void mayOpen(String mode) throws IOException {
        if (gone || mood == Mood.READ_ONLY && !mode.equals("r")) {
            throw new IOException("Read-only file system");
        }
    }

    /** Files that come, go and are renamed. */
    synchronized boolean changes(Supplier<Boolean> change) {
        call(Path.of(""), new byte[0], 0);
        if (gone || mood == Mood.READ_ONLY) {
            throw DbException.get(ErrorCode.FILE_DELETE_FAILED_1, "a file, as the disk is read-only");
        }
        return change.get();
    }

    synchronized int write(FileChannel file, Path path, ByteBuffer bytes, long at) throws IOException {
        byte[] all = new byte[bytes.remaining()];
        bytes.duplicate().get(all);
        call(path, all, at);
        boolean grows = at + bytes.remaining() > file.size();
        if (gone || mood == Mood.READ_ONLY || mood == Mood.FULL && grows) {
            throw new IOException("No space left on device");
        }
        int many = mood == Mood.TAKES_HALF || mood == Mood.BREAKS_IN_THE_MIDDLE
                ? Math.max(1, bytes.remaining() / 2) : bytes.remaining();
        ByteBuffer some = bytes.slice().limit(many);
        synced.written(path, at, many);
        int written = file.write(some, at);
        bytes.position(bytes.position() + written);
        if (mood == Mood.BREAKS_IN_THE_MIDDLE) {
            throw new IOException("Input/output error");
        }
        return written;
    }

    synchronized void truncate(FileChannel file, Path path, long size) throws IOException {
        call(path, new byte[0], 0);
        if (gone || mood == Mood.READ_ONLY) {
            throw new IOException("Read-only file system");
        }
        file.truncate(size);
    }

    synchronized void sync(FileChannel file, Path path) throws IOException {
        call(path, new byte[0], 0);
        if (gone || mood == Mood.READ_ONLY || mood == Mood.CANNOT_SYNC) {
            synced.isForgotten(path);
            throw new IOException("Input/output error");
        }
        file.force(true);
        synced.isSynced(file, path);
    }

    synchronized void forget(Path path) {
        synced.isGone(path);
    }

    synchronized void moved(Path from, Path to) {
        synced.moved(from, to);
    }

    private void call(Path path, byte[] bytes, long at) {
        if (!gone) {
            beforeEachCall.before(path, bytes, at);
        }
    }
}
