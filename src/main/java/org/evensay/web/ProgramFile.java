package org.evensay.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file that is a part of the program itself, as "/static/css/evensay.css". */
final class ProgramFile {
    private ProgramFile() {
    }

    /** Empty when the program has none of that name. */
    static Optional<byte[]> bytes(String path) {
        try (InputStream file = ProgramFile.class.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Of one that must be there. */
    static String text(String path) {
        return new String(bytes(path).orElseThrow(() -> new IllegalStateException(
                "There is no " + path + " in the program.")), StandardCharsets.UTF_8);
    }
}
