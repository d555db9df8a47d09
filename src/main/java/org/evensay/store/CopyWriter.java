package org.evensay.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evensay.room.Copies.Progress;
import org.h2.tools.Csv;

/**
 * Writes all tables of a house into one file: a table of text each, and what shows that they are whole. Only what is
 * alive goes in, and no statement: whoever takes it in reads data, and does nothing that a file says.
 */
final class CopyWriter {
    private static final int ROWS_AT_ONCE = 500;

    private final Sql sql;
    private final ZipOutputStream zip;
    private final LocalDate day;
    private final Progress told;

    private CopyWriter(Sql sql, ZipOutputStream zip, LocalDate day, Progress told) {
        this.sql = sql;
        this.zip = zip;
        this.day = day;
        this.told = told;
    }

    static void write(Sql sql, LocalDate day, OutputStream to, Progress told) {
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            new CopyWriter(sql, zip, day, told).all();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("the tables could not be read", failed);
        }
    }

    /** What a copy would say of each table, by its file's name, if it were made now. */
    static Map<String, String> digests(Sql sql) throws IOException, SQLException {
        try (ZipOutputStream nowhere = new ZipOutputStream(OutputStream.nullOutputStream())) {
            return new CopyWriter(sql, nowhere, LocalDate.EPOCH, Progress.UNTOLD).tables();
        }
    }

    private void all() throws IOException, SQLException {
        Manifest manifest = new Manifest(day, CopyTable.version(sql.handle()), tables());
        begin(Manifest.NAME);
        zip.write(manifest.written().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Map<String, String> tables() throws IOException, SQLException {
        Map<String, String> digests = new LinkedHashMap<>();
        List<CopyTable> all = CopyTable.all(sql.handle());
        for (CopyTable table : all) {
            begin(table.file());
            digests.put(table.file(), rows(table));
            told.at(digests.size(), all.size());
        }
        return digests;
    }

    /** The hour is nobody's business: a day is as fine as anything here. */
    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
    }

    private String rows(CopyTable table) throws IOException, SQLException {
        DigestOutputStream digest = new DigestOutputStream(new StaysOpen(zip), Digests.begun());
        try (Statement select = sql.handle().getConnection().createStatement();
             ResultSet rows = rows(select, table);
             OutputStreamWriter text = new OutputStreamWriter(digest, StandardCharsets.UTF_8)) {
            new Csv().write(text, rows);
        }
        zip.closeEntry();
        return Digests.ended(digest.getMessageDigest());
    }

    /** A server sends some at a time, and not all of a large table at once. */
    private ResultSet rows(Statement select, CopyTable table) throws SQLException {
        select.setFetchSize(ROWS_AT_ONCE);
        return select.executeQuery(table.select(sql.dialect()));
    }

    /** H2 closes what it has written to, and the next table goes to the same place. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
