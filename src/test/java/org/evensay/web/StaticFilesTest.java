package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is served as it lies there. */
class StaticFilesTest {

    @Test
    void stylesScriptsAndWordsSayThatTheyAreUtf8() {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            assertThat(type(house, "/static/css/evensay.css")).isEqualToIgnoringCase("text/css; charset=utf-8");
            assertThat(type(house, "/static/js/evensay.js")).isEqualToIgnoringCase("text/javascript; charset=utf-8");
            assertThat(type(house, "/static/icon.svg")).isEqualToIgnoringCase("image/svg+xml; charset=utf-8");
            assertThat(type(house, "/health/live")).isEqualToIgnoringCase("text/plain; charset=utf-8");
        }
    }

    @Test
    void theStylesComeInOneAnswerInTheirOrderAndOnceOnly() {
        try (HouseOnAPort house = HouseOnAPort.atHome()) {
            RawHttp.Reply first = house.http.get("/static/css/evensay.css");
            assertThat(first.body()).doesNotContain("@import").contains("--paper:", "forced-colors")
                    .doesNotContain(".screen-blank");
            assertThat(house.http.get("/static/css/wall.css").body()).contains(".screen-blank")
                    .doesNotContain("@import");
            assertThat(first.body().indexOf("--paper:")).isLessThan(first.body().indexOf(".button {"));
            RawHttp.Reply again = house.http.get("/static/css/evensay.css", "If-None-Match: " + first.header("ETag"));
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    private static String type(HouseOnAPort house, String path) {
        RawHttp.Reply reply = house.http.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.header("Content-Type").replace(";c", "; c");
    }
}
