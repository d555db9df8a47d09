package org.evensay.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;

/** An open file: what changes it goes by way of the disk, which may say no. */
final class FaultyChannel extends FileBaseDefault {
    private final FileChannel file;
    private final Path path;
    private final Disk disk;

    FaultyChannel(FileChannel file, Path path, Disk disk) {
        this.file = file;
        this.path = path;
        this.disk = disk;
    }

    @Override
    public int read(ByteBuffer into, long from) throws IOException {
        return file.read(into, from);
    }

    @Override
    public int write(ByteBuffer bytes, long at) throws IOException {
        return disk.write(file, path, bytes, at);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        disk.truncate(file, path, size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.sync(file, path);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
