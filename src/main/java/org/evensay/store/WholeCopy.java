package org.evensay.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The newest copy of everything that lies in the data folder or in the one above, and is whole. */
final class WholeCopy {
    private static final String NAMES = "evensay-copy-*.zip";

    private WholeCopy() {
    }

    static Optional<Path> near(Path folder) {
        return Stream.of(folder, folder.resolve("..").normalize()).flatMap(WholeCopy::copiesIn)
                .sorted(Comparator.comparing(WholeCopy::lastWritten).reversed()).filter(WholeCopy::isWhole)
                .findFirst();
    }

    private static Stream<Path> copiesIn(Path folder) {
        List<Path> copies = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, NAMES)) {
            found.forEach(copies::add);
            return copies.stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static FileTime lastWritten(Path copy) {
        try {
            return Files.getLastModifiedTime(copy);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static boolean isWhole(Path copy) {
        try {
            Optional<CopyReader> reader = CopyReader.open(copy).reader();
            if (reader.isPresent()) {
                reader.get().close();
            }
            return reader.isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
