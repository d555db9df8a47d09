package org.evensay.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of sources. It is small enough to be looked through whenever somebody asks for a page. */
record Folder(Path path) {

    /** Another number after anything in it was written, added or taken away. */
    long edition() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.mapToLong(file -> 31 * file.hashCode() + file.toFile().lastModified()).sum();
        } catch (IOException | UncheckedIOException changing) {
            return 0;
        }
    }
}
