package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.store.CopyInHand.copied;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.evensay.room.Copies.Progress;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The house that UpgradeTest opens, whose rows an earlier Evensay kept on a server instead of in a file. */
@NeedsPostgres
class UpgradeOnAServerTest {
    private static final int EARLIER = 22;

    @TempDir
    private Path folder;

    @BeforeEach
    void unpack() throws IOException {
        try (InputStream fixture = getClass().getResourceAsStream("/upgrade/tables-" + EARLIER + ".zip");
             ZipInputStream zip = new ZipInputStream(fixture)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(entry.getName()));
            }
        }
    }

    @Test
    void itsRowsComeToTheSameAsThoseOfTheFile() throws Exception {
        PostgresAddress address = Postgres.empty();
        onAServer(address, copyOfThen());
        assertThat(EveryCell.in(address)).hasSizeGreaterThan(200);
        try (SqlStore server = SqlStore.open(address, folder.resolve("scratch"));
             SqlStore file = SqlStore.open(folder)) {
            assertThat(copied(server)).isEqualTo(copied(file));
            assertThat(Manifest.read(CopyInHand.parts(copied(server)).get(Manifest.NAME)).orElseThrow().tables())
                    .isGreaterThan(EARLIER);
        }
    }

    private Path copyOfThen() throws Exception {
        Path copy = folder.resolve("copy.zip");
        DatabaseFile then = new DatabaseFile(folder, Long.MAX_VALUE);
        HikariDataSource pool = then.openAt(EARLIER);
        Jdbi.create(pool).useHandle(handle -> CopyWriter.write(new Sql(handle, Dialect.H2), CopyInHand.DAY,
                Files.newOutputStream(copy), Progress.UNTOLD));
        then.close(pool);
        return copy;
    }

    /** With the tables as they were then, and the rows in them. */
    private static void onAServer(PostgresAddress address, Path copy) throws Exception {
        DataSource server = server(address);
        Migrations.to(Integer.toString(EARLIER), server, Dialect.POSTGRESQL);
        try (CopyReader rows = CopyReader.open(copy).reader().orElseThrow()) {
            Jdbi.create(server).useHandle(handle -> rows.fill(new Sql(handle, Dialect.POSTGRESQL),
                    CopyTable.all(handle), Progress.UNTOLD));
        }
    }

    private static DataSource server(PostgresAddress address) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(address.url());
        return server;
    }
}
