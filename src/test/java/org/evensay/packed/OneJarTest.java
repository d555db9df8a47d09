package org.evensay.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.evensay.support.NeedsPostgres;
import org.evensay.support.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one jar holds everything, and all of it works from there. Run when it has been packed. */
@Timeout(300)
@NeedsPostgres
class OneJarTest {
    private static final String READY = "Evensay is ready: ";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;
    private static PackedJar jar;

    @BeforeAll
    static void copied() throws IOException {
        jar = new PackedJar(folder);
    }

    @Test
    void itServesPagesStylesScriptsFontsAndTablesFromAFileOfItsOwn() throws Exception {
        Process server = jar.started("serve", "--host", "127.0.0.1", "--port", "0", "--demo", "--data",
                folder.resolve("data").toString());
        try {
            List<String> said = PackedJar.greeting(server, "A workshop that has been held");
            String here = said.get(0).replace(READY, "");
            assertThat(said.get(0)).as(String.join("\n", said)).startsWith(READY);
            assertThat(got(here + "/")).contains("<svg", "/static/css/evensay.css");
            for (String file : List.of("css/evensay.css", "vendor/idiomorph.esm.js",
                    "vendor/atkinson-hyperlegible-next-latin-wght-normal.woff2")) {
                assertThat(got(here + "/static/" + file)).as(file).isNotEmpty();
            }
            assertThat(got(here + "/tour")).contains("<html");
            assertThat(got(here + "/health/ready")).contains("ready");
        } finally {
            server.destroy();
            assertThat(server.waitFor()).as("ended in good order").isEqualTo(143);
        }
    }

    @Test
    void itServesFromADatabaseToo() throws Exception {
        Process server = jar.started("serve", "--host", "127.0.0.1", "--port", "0", "--data",
                folder.resolve("copies").toString(), "--database", Postgres.empty().url());
        try {
            List<String> said = PackedJar.greeting(server, READY);
            String last = said.get(said.size() - 1);
            assertThat(last).startsWith(READY);
            assertThat(got(last.replace(READY, "") + "/health/ready")).contains("ready");
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    @Test
    void itMakesAPdf() throws Exception {
        try (URLClassLoader alone = new URLClassLoader(new URL[] {jar.path().toUri().toURL()},
                ClassLoader.getPlatformClassLoader())) {
            Method make = alone.loadClass("org.evensay.export.PdfFile").getMethod("of", String.class);
            byte[] pdf = (byte[]) make.invoke(null, "<!doctype html><html lang=\"en-GB\" dir=\"ltr\"><head><title>T"
                    + "</title></head><body><main><h1>Łódź, שלום</h1></main></body></html>");
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("%%EOF");
        }
    }

    @Test
    void theOtherCommandsRunFromItAndItsHelpNamesTheVariables() throws Exception {
        assertThat(jar.run("serve", "--help")).contains("--port=N", "[EVENSAY_PORT]");
        assertThat(jar.run("copy", folder.toString(), "--data", folder.resolve("none").toString()))
                .isEqualTo("Nothing is kept in " + folder.resolve("none")
                        + ". Name the right folder with --data.\n");
    }

    @Test
    void servicesAreMergedAndNothingClaimsASignatureOrAModule() throws IOException {
        assertThat(jar.text("META-INF/services/java.sql.Driver")).contains("org.h2.Driver", "org.postgresql.Driver");
        assertThat(jar.text("META-INF/services/org.flywaydb.core.extensibility.Plugin").lines()).hasSizeGreaterThan(5)
                .anyMatch(name -> name.contains("postgresql")).doesNotHaveDuplicates();
        assertThat(jar.text("META-INF/MANIFEST.MF")).contains("Main-Class: org.evensay.Main", "Multi-Release: true")
                .doesNotContain("Class-Path");
        assertThat(jar.names()).doesNotHaveDuplicates()
                .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)|(.*/)?module-info\\.class"));
    }

    private static String got(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
