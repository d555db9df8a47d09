package org.evensay.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.room.Copies;
import org.evensay.room.StoreFailed;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A house for a short time, in which a copy that an older Evensay has made gets the tables of today. */
final class OlderHouse implements AutoCloseable {
    private final Path folder;

    OlderHouse(Path folder) {
        this.folder = folder;
    }

    /** Whether the copy has the tables that its version says it has. */
    boolean filledFrom(CopyReader copy) throws StoreFailed {
        DatabaseFile file = new DatabaseFile(folder, Long.MAX_VALUE);
        try {
            HikariDataSource pool = file.openAt(copy.version());
            try {
                return Jdbi.create(pool).inTransaction(handle -> fill(copy, handle));
            } finally {
                file.close(pool);
            }
        } catch (CannotOpen | RuntimeException failed) {
            throw new StoreFailed("could not read an older copy", failed);
        }
    }

    private static boolean fill(CopyReader copy, Handle handle) {
        List<CopyTable> tables = CopyTable.all(handle);
        try {
            if (copy.fits(tables)) {
                copy.fill(new Sql(handle, Dialect.H2), tables, Copies.Progress.UNTOLD);
            }
            return copy.fits(tables);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("the rows of an older copy could not be kept", failed);
        }
    }

    /** Opening it brings its tables up to date. */
    InputStream grown() throws StoreFailed {
        try (SqlStore now = SqlStore.open(folder)) {
            return now.copies().copied(LocalDate.EPOCH);
        } catch (CannotOpen failed) {
            throw new StoreFailed("could not bring an older copy up to date", failed);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
