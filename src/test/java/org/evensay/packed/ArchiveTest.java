package org.evensay.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes, as scripts/run and deploy/start have it made. */
class ArchiveTest {
    private static final String MAKE = ". scripts/lib/tools; jar=$1; archive=$2; . scripts/lib/jvm; archive_classes";

    @TempDir
    private Path folder;

    /** Not all: a class that was loaded and never used is in no archive. */
    @Test
    void itHoldsWhatTheFirstPageNeeds() throws Exception {
        PackedJar jar = new PackedJar(folder);
        Path archive = folder.resolve("evensay.jsa");
        bash(MAKE, jar.path().toString(), archive.toString());
        Path loaded = folder.resolve("loaded");
        Process server = jar.startedWith(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:class+load:file=" + loaded),
                "serve", "--host", "127.0.0.1", "--port", "0", "--data", folder.resolve("data").toString());
        try {
            String here = PackedJar.greeting(server, "Evensay is ready: ").get(0).replace("Evensay is ready: ", "");
            assertThat(HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(here + "/")).build(),
                    HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        } finally {
            server.destroy();
            server.waitFor();
        }
        List<String> jetty = Files.readAllLines(loaded).stream()
                .filter(line -> line.contains(" org.eclipse.jetty.") && !line.contains("Lambda")).toList();
        assertThat(jetty).hasSizeGreaterThan(300).filteredOn(line -> !line.contains("source: shared objects file"))
                .hasSizeLessThan(jetty.size() / 20);
    }

    private static void bash(String what, String... words) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder(List.of("bash", "-c", what, "bash", words[0], words[1]))
                .redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
    }
}
