package org.evensay.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database file as it lay there, kept beside it while it is opened: H2 writes to what it opens, also to what it
 * then finds damaged. Where there is no room for it, the file is opened all the same, and nothing is promised.
 */
final class AsItWas {
    private static final Logger LOG = LoggerFactory.getLogger(AsItWas.class);
    private static final String ENDING = ".before";

    private final Path file;
    private final Optional<Path> kept;

    private AsItWas(Path file, Optional<Path> kept) {
        this.file = file;
        this.kept = kept;
    }

    static AsItWas nothingKept(Path file) {
        return new AsItWas(file, Optional.empty());
    }

    static AsItWas keep(Path file) {
        return Files.exists(file) ? new AsItWas(file, copied(file)) : nothingKept(file);
    }

    /** With its time, by which the seal knows it; under a name of its own, for two may try to open one file. */
    private static Optional<Path> copied(Path file) {
        try {
            Path copy = Files.createTempFile(file.getParent(), "evensay", ENDING);
            try {
                return Optional.of(Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES));
            } catch (IOException noRoom) {
                Files.deleteIfExists(copy);
                throw noRoom;
            }
        } catch (IOException noRoom) {
            LOG.warn("no room to keep the database file beside while it is opened");
            return Optional.empty();
        }
    }

    /** When it could not be opened, and nobody else has it open. False when what H2 has left of it is all there is. */
    boolean putBack() {
        try {
            if (kept.isPresent()) {
                Files.move(kept.get(), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            return kept.isPresent();
        } catch (IOException inUse) {
            LOG.warn("the database file as it was is {}", kept.get());
            return false;
        }
    }

    void letGo() {
        kept.ifPresent(AsItWas::deleted);
    }

    /** Whoever has the file open may: no attempt of others will need what it has kept, and a killed one has left it. */
    void letGoOfAll() {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(file.getParent(), "evensay*" + ENDING)) {
            all.forEach(AsItWas::deleted);
        } catch (IOException | DirectoryIteratorException unreadable) {
            LOG.warn("the folder of the database cannot be looked through");
        }
    }

    private static void deleted(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException stays) {
            LOG.warn("{} cannot be deleted", copy);
        }
    }
}
