package org.evensay.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.evensay.room.Copies;
import org.evensay.room.StoreFailed;
import org.jdbi.v3.core.Handle;

/**
 * Copies of a house. They are made and read in a file of the house's own folder, which nobody else may look into and
 * which is gone afterwards; what a kill has left is gone when the house is opened again.
 */
final class SqlCopies implements Copies {
    private static final String BEGIN = "evensay";
    private static final String END = ".copy";

    private final Database database;
    private final Path folder;

    SqlCopies(Database database, Path folder) throws CannotOpen {
        this.database = database;
        this.folder = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(this.folder)) {
            deleteWhatIsLeft();
        }
    }

    private void deleteWhatIsLeft() throws CannotOpen {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, BEGIN + "*" + END)) {
            for (Path file : left) {
                deleteWhole(file);
            }
        } catch (IOException kept) {
            throw new CannotOpen("The folder " + folder + " has half a copy in it that cannot be deleted.");
        }
    }

    /** A file, or a folder in which an older copy was becoming one of today. */
    private static void deleteWhole(Path left) throws IOException {
        if (Files.isDirectory(left)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(left)) {
                for (Path file : inside) {
                    Files.delete(file);
                }
            }
        }
        Files.delete(left);
    }

    @Override
    public InputStream copied(LocalDate day, Progress told) throws StoreFailed {
        Path file = fresh();
        try {
            database.readingAtOnce("copy everything", handle -> written(handle, day, file, told));
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failed) {
            throw new StoreFailed("could not read the copy", failed);
        } catch (StoreFailed failed) {
            file.toFile().delete();
            throw failed;
        }
    }

    private Path fresh() throws StoreFailed {
        try {
            PrivateFolder.make(folder);
            return Files.createTempFile(folder, BEGIN, END);
        } catch (IOException full) {
            throw new StoreFailed("could not make a file for a copy", full);
        }
    }

    private Path written(Handle handle, LocalDate day, Path file, Progress told) {
        try (OutputStream out = Files.newOutputStream(file)) {
            CopyWriter.write(new Sql(handle, database.dialect()), day, out, told);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean areWelcome() throws StoreFailed {
        return database.reading("look whether nothing is kept", CopyTable::areAllEmpty);
    }

    @Override
    public Optional<NotTaken> takeIn(InputStream copy, Progress told) throws StoreFailed {
        Path file = fresh();
        try {
            Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
            return takeIn(file, told);
        } catch (IOException failed) {
            throw new StoreFailed("could not read the copy", failed);
        } finally {
            file.toFile().delete();
        }
    }

    private Optional<NotTaken> takeIn(Path file, Progress told) throws IOException, StoreFailed {
        CopyReader.Opened opened = CopyReader.open(file);
        if (opened.reader().isEmpty()) {
            return opened.no();
        }
        try (CopyReader reader = opened.reader().get()) {
            if (reader.version() < database.reading("ask for its version", CopyTable::version)) {
                return takeInOlder(reader, told);
            }
            AtomicReference<Optional<NotTaken>> no = new AtomicReference<>(Optional.empty());
            database.writing("take in a copy", handle -> {
                no.set(keep(reader, handle, told));
                return no.get().isEmpty();
            });
            return no.get();
        }
    }

    /** In a house of its own time it grows up to ours; what is in it then is taken in as any other copy. */
    private Optional<NotTaken> takeInOlder(CopyReader older, Progress told) throws IOException, StoreFailed {
        Path aside = fresh();
        Files.delete(aside);
        Files.createDirectory(aside);
        try (OlderHouse house = new OlderHouse(aside)) {
            if (!house.filledFrom(older)) {
                return Optional.of(NotTaken.DAMAGED);
            }
            try (InputStream grown = house.grown()) {
                return takeIn(grown, told);
            }
        }
    }

    /** Whether the house is empty is asked under the same lock under which it is filled. */
    private Optional<NotTaken> keep(CopyReader reader, Handle handle, Progress told) {
        List<CopyTable> tables = CopyTable.all(handle);
        database.dialect().nobodyElseWrites(tables.stream().map(CopyTable::name).toList()).forEach(handle::execute);
        if (!CopyTable.areAllEmpty(handle)) {
            return Optional.of(NotTaken.NOT_EMPTY);
        }
        if (reader.version() > CopyTable.version(handle)) {
            return Optional.of(NotTaken.NEWER);
        }
        if (!reader.fits(tables)) {
            return Optional.of(NotTaken.DAMAGED);
        }
        return isFilled(reader, new Sql(handle, database.dialect()), tables, told) ? Optional.empty()
                : Optional.of(NotTaken.DAMAGED);
    }

    /** Whether what is kept now is what is in the copy, to the byte. */
    private static boolean isFilled(CopyReader reader, Sql sql, List<CopyTable> tables, Progress told) {
        try {
            reader.fill(sql, tables, told);
            return reader.isIn(sql);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("the rows of a copy could not be kept", failed);
        }
    }
}
