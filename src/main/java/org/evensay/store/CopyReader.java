package org.evensay.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.evensay.room.Copies.NotTaken;
import org.evensay.room.Copies.Progress;
import org.h2.tools.Csv;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reads a copy: first whether it is whole, then its rows. What it holds is text, and never more than that. */
final class CopyReader implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 500;
    private static final int MOST_OF_A_MANIFEST = 64 * 1024;

    private final ZipFile zip;
    private final Manifest manifest;

    private CopyReader(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** A copy that is whole, or why it is none. */
    record Opened(Optional<CopyReader> reader, Optional<NotTaken> no) {
        static Opened not(NotTaken why) {
            return new Opened(Optional.empty(), Optional.of(why));
        }
    }

    static Opened open(Path file) throws IOException {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            Opened opened = looked(zip);
            if (opened.no().isPresent()) {
                zip.close();
            }
            return opened;
        } catch (ZipException | IllegalArgumentException unreadable) {
            return Opened.not(looksLikeAZip(file) ? NotTaken.DAMAGED : NotTaken.NO_COPY);
        }
    }

    /** A copy of which the end is missing still begins as one. */
    private static boolean looksLikeAZip(Path file) throws IOException {
        try (InputStream begin = Files.newInputStream(file)) {
            return new String(begin.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        }
    }

    private static Opened looked(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        String text = entry == null ? "" : text(zip, entry);
        if (!Manifest.beginsLikeOne(text)) {
            return Opened.not(NotTaken.NO_COPY);
        }
        Optional<Manifest> manifest = Manifest.read(text);
        return manifest.isPresent() && isWhole(zip, manifest.get())
                ? new Opened(Optional.of(new CopyReader(zip, manifest.get())), Optional.empty())
                : Opened.not(NotTaken.DAMAGED);
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_OF_A_MANIFEST), StandardCharsets.UTF_8);
        }
    }

    private static boolean isWhole(ZipFile zip, Manifest manifest) throws IOException {
        for (Map.Entry<String, String> told : manifest.digests().entrySet()) {
            ZipEntry entry = zip.getEntry(told.getKey());
            if (entry == null || !digest(zip, entry).equals(told.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static String digest(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return Digests.of(in);
        }
    }

    int version() {
        return manifest.tables();
    }

    /** The house has the same tables, by its version; so another set of them was made by hand. */
    boolean fits(List<CopyTable> tables) {
        return manifest.digests().keySet().equals(tables.stream().map(CopyTable::file).collect(Collectors.toSet()));
    }

    /** Whether these tables hold what is in the copy, to the byte. */
    boolean isIn(Sql sql) throws IOException, SQLException {
        return CopyWriter.digests(sql).equals(manifest.digests());
    }

    void fill(Sql sql, List<CopyTable> tables, Progress told) throws IOException, SQLException {
        int done = 0;
        for (CopyTable table : tables) {
            try (InputStreamReader text = new InputStreamReader(zip.getInputStream(zip.getEntry(table.file())),
                    StandardCharsets.UTF_8); ResultSet rows = new Csv().read(text, null)) {
                fill(sql, table, rows);
            }
            told.at(++done, tables.size());
        }
    }

    private static void fill(Sql sql, CopyTable table, ResultSet rows) throws SQLException {
        List<Integer> places = new ArrayList<>();
        for (CopyTable.Column column : table.columns()) {
            places.add(rows.findColumn(column.heading()));
        }
        PreparedBatch batch = sql.handle().prepareBatch(table.insert(sql.dialect()));
        while (rows.next()) {
            for (int at = 0; at < places.size(); at++) {
                batch.bind(at, rows.getString(places.get(at)));
            }
            batch.add();
            if (batch.size() >= ROWS_AT_ONCE) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
