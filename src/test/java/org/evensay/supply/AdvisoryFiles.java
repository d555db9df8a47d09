package org.evensay.supply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Advisories that somebody brought: files of JSON, folders of them, and archives as osv.dev gives out. There may be
 * hundreds of thousands in one, so each is looked at and let go.
 */
final class AdvisoryFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<Advisory> looked;

    AdvisoryFiles(Consumer<Advisory> looked) {
        this.looked = looked;
    }

    void read(Path place) {
        try {
            if (Files.isDirectory(place)) {
                folder(place);
            } else if (place.toString().endsWith(".zip")) {
                archive(place);
            } else {
                text(place.toString(), Files.readAllBytes(place));
            }
        } catch (IOException broken) {
            throw new UnreadableAdvisory(place + " cannot be read");
        }
    }

    private void folder(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(json|zip)")).sorted()
                    .forEach(this::read);
        }
    }

    private void archive(Path place) throws IOException {
        try (InputStream file = Files.newInputStream(place); ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    text(entry.getName() + " in " + place, entries.readAllBytes());
                }
            }
        }
    }

    /** One advisory, or a list of them. */
    private void text(String name, byte[] bytes) {
        JsonNode read = json(name, bytes);
        for (JsonNode one : read.isArray() ? read : List.of(read)) {
            if (!one.hasNonNull("id") || !one.has("affected") && !one.has("withdrawn")) {
                throw new UnreadableAdvisory(name + " is no advisory in the format of OSV");
            }
            looked.accept(new Advisory(one));
        }
    }

    private static JsonNode json(String name, byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException wrong) {
            throw new UnreadableAdvisory(name + " is no JSON");
        }
    }
}
