package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is the same for everybody. */
class StaticFilesTest {
    private static final String FONT = "/static/vendor/atkinson-hyperlegible-next-latin-wght-normal.woff2";
    @AutoClose
    private static final HouseOnAPort HOUSE = HouseOnAPort.atHome();

    @Test
    void stylesScriptsAndWordsSayThatTheyAreUtf8() {
        assertThat(type("/static/css/evensay.css")).isEqualToIgnoringCase("text/css; charset=utf-8");
        assertThat(type("/static/js/evensay.js")).isEqualToIgnoringCase("text/javascript; charset=utf-8");
        assertThat(type("/static/icon.svg")).isEqualToIgnoringCase("image/svg+xml; charset=utf-8");
        assertThat(type("/static/format/inquiry-1.schema.json")).startsWith("application/json");
        assertThat(type(FONT)).isEqualTo("font/woff2");
        assertThat(type("/health/live")).isEqualToIgnoringCase("text/plain; charset=utf-8");
    }

    @Test
    void theStylesComeInOneAnswerInTheirOrder() {
        String styles = HOUSE.http.get("/static/css/evensay.css").body();
        assertThat(styles).doesNotContain("@import").contains("--paper:", "forced-colors")
                .doesNotContain(".screen-blank");
        assertThat(HOUSE.http.get("/static/css/wall.css").body()).contains(".screen-blank").doesNotContain("@import");
        assertThat(styles.indexOf("--paper:")).isLessThan(styles.indexOf(".button {"));
    }

    @Test
    void whoHasAFileAlreadyHearsThatItIsStillTheSame() {
        for (String file : List.of("/static/css/evensay.css", "/static/css/base.css", "/static/icon.svg", FONT)) {
            RawHttp.Reply first = HOUSE.http.get(file);
            assertThat(first.header("Cache-Control")).as(file).isEqualTo("no-cache");
            RawHttp.Reply again = HOUSE.http.get(file, "If-None-Match: " + first.header("ETag"));
            assertThat(again.status()).as(file).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(HOUSE.http.get(file, "If-None-Match: \"another\"").status()).isEqualTo(200);
        }
    }

    @Test
    void whatIsNotAFileOfOursIsNoPageAndNothingElseOfTheProgramIsGiven() {
        for (String none : List.of("css/none.css", "css", "css/", "", "js/elements", "../i18n/messages_en.properties",
                "%2e%2e/i18n/messages_en.properties", "css/..%2f..%2fschema%2fV1.sql", "Icon.svg", "css//base.css",
                "icon.svg%00", "icon.svg/", "../logback.xml", "../icons/bird.svg", "css/%2e%2e/icon.svg",
                "a/bb/".repeat(1_000), "a/b/c/d/icon.svg", ".a".repeat(3_000), "a.b.c.svg")) {
            assertThat(HOUSE.http.get("/static/" + none).status()).as(none).isIn(400, 404);
        }
        assertThat(HOUSE.http.get("/static/css/base.css").status()).isEqualTo(200);
    }

    @Test
    void aFileIsPackedForWhoeverCanUnpackItAndIsTheSame() throws IOException {
        PackedHttp browser = new PackedHttp(HOUSE.http.origin());
        for (String file : List.of("/static/css/evensay.css", "/static/icon.svg", FONT)) {
            HttpResponse<byte[]> plain = browser.get(file, "identity;q=1, gzip;q=0");
            assertThat(PackedHttp.isPacked(plain)).as(file).isFalse();
            HttpResponse<byte[]> packed = browser.get(file, "br, GZIP;q=0.8");
            assertThat(PackedHttp.unpacked(packed)).as(file).isEqualTo(plain.body());
            assertThat(packed.headers().firstValue("Vary")).contains("Accept-Encoding");
        }
        assertThat(PackedHttp.isPacked(browser.get("/static/css/evensay.css"))).isTrue();
        assertThat(PackedHttp.isPacked(browser.get(FONT))).as("packed already, it would only grow").isFalse();
    }

    @Test
    void whoAsksOnlyWhetherItIsThereHearsHowLongItIsAndNoMore() {
        RawHttp.Reply all = HOUSE.http.get("/static/icon.svg");
        RawHttp.Reply head = HOUSE.http.send("HEAD /static/icon.svg HTTP/1.1", "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(all.body().length()));
        assertThat(head.body()).isEmpty();
        assertThat(HOUSE.http.send("HEAD /static/none.svg HTTP/1.1", "").status()).isEqualTo(404);
    }

    private static String type(String path) {
        RawHttp.Reply reply = HOUSE.http.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.header("Content-Type").replace(";c", "; c");
    }
}
