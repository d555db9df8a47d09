package org.evensay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What a machine that stops leaves of a folder: before each call to the disk one image after a kill, one after a power
 * cut, and one after a power cut in the middle of that call. Images that are the same are one.
 */
final class Images {
    /** {@code atLeast} changes were acknowledged, and no more than {@code atMost} can be in it. */
    record Image(String what, Map<String, byte[]> files, int atLeast, int atMost) {
        Image also(Image same) {
            return new Image(what, files, Math.max(atLeast, same.atLeast), Math.min(atMost, same.atMost));
        }

        Path in(Path folder) throws IOException {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        }
    }

    private final Map<String, Image> all = new LinkedHashMap<>();
    private final Path folder;
    private final Disk disk;
    private int calls;

    Images(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    List<Image> all() {
        return new ArrayList<>(all.values());
    }

    int calls() {
        return calls;
    }

    void take(Path path, byte[] bytes, long at, int acknowledged) {
        calls++;
        Map<String, byte[]> killed = new LinkedHashMap<>();
        Map<String, byte[]> cut = new LinkedHashMap<>();
        for (Path file : files()) {
            killed.put(file.getFileName().toString(), read(file));
            cut.put(file.getFileName().toString(), disk.synced().of(file).orElseGet(() -> read(file)));
        }
        keep("killed before call " + calls, killed, acknowledged);
        keep("power cut before call " + calls, cut, acknowledged);
        if (bytes.length > 1) {
            cut.computeIfPresent(path.getFileName().toString(), (same, was) -> torn(was, bytes, (int) at));
            keep("power cut in the middle of call " + calls, cut, acknowledged);
        }
    }

    private static byte[] torn(byte[] was, byte[] bytes, int at) {
        byte[] now = Arrays.copyOf(was, Math.max(was.length, at + bytes.length / 2));
        System.arraycopy(bytes, 0, now, at, bytes.length / 2);
        return now;
    }

    private void keep(String what, Map<String, byte[]> files, int acknowledged) {
        StringBuilder key = new StringBuilder();
        files.forEach((name, bytes) -> key.append(name).append(' ').append(bytes.length).append(' ')
                .append(sum(bytes)).append('\n'));
        Image image = new Image(what, Map.copyOf(files), acknowledged, acknowledged + 1);
        all.merge(key.toString(), image, Image::also);
    }

    /** To tell a few hundred of them apart: a sum that nobody can forge takes thirty times as long. */
    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
