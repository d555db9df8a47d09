package org.evensay.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.evensay.room.Copies.NotTaken;
import org.evensay.room.StoreFailed;

/** A copy as somebody has it in their hands: its parts, and what can be done to them. */
final class CopyInHand {
    static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private CopyInHand() {
    }

    static byte[] copied(SqlStore store) throws StoreFailed, IOException {
        try (InputStream copy = store.copies().copied(DAY)) {
            return copy.readAllBytes();
        }
    }

    static Optional<NotTaken> takenIn(SqlStore store, byte[] copy) throws StoreFailed {
        return store.copies().takeIn(new ByteArrayInputStream(copy));
    }

    static Map<String, String> parts(byte[] copy) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(copy))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static Map<String, String> with(Map<String, String> parts, String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changed.put(name, text);
        changed.values().removeIf(Objects::isNull);
        return changed;
    }

    /** With checksums that fit. */
    static byte[] signed(Map<String, String> parts) throws IOException {
        return signed(parts, Manifest.read(parts.get(Manifest.NAME)).orElseThrow().tables());
    }

    static byte[] signed(Map<String, String> parts, int tables) throws IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        parts.forEach((name, text) -> digests.put(name, Digests.of(text.getBytes(StandardCharsets.UTF_8))));
        digests.remove(Manifest.NAME);
        return zip(with(parts, Manifest.NAME, new Manifest(DAY, tables, digests).written()));
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
