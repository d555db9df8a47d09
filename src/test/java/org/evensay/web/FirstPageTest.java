package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a weak phone on a weak link has to fetch before it shows the first page: fonts come behind it. */
class FirstPageTest {
    private static final int BYTES = 60 * 1024;
    private static final int REQUESTS = 10;
    private static final Pattern ASKED_FOR = Pattern.compile("(?:src|href)=\"(/static/[^\"]+)\"");

    private final HouseOnAPort house = HouseOnAPort.atHome();
    private final PackedHttp phone = new PackedHttp(house.http.origin());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theFirstPageComesInLessThanSixtyKilobytesAndTenRequests() throws IOException {
        HttpResponse<byte[]> page = phone.get("/");
        String html = new String(PackedHttp.unpacked(page), StandardCharsets.UTF_8);
        List<String> files = ASKED_FOR.matcher(html).results().map(found -> found.group(1)).distinct().toList();
        assertThat(files).contains(StyleSheet.PATH, Script.PATH).hasSizeLessThan(REQUESTS - 1);
        int bytes = page.body().length;
        for (String file : files) {
            bytes += phone.get(file).body().length;
        }
        assertThat(bytes).isBetween(BYTES / 3, BYTES);
    }

    /** Beside the icon they are all that the styles ask for, and words are shown in the phone's own until they come. */
    @Test
    void fontsAreWaitedForByNobody() {
        String styles = house.http.get(StyleSheet.PATH).body();
        assertThat(styles.split("@font-face", -1).length).isGreaterThan(1)
                .isEqualTo(styles.split("font-display: swap", -1).length);
        assertThat(Pattern.compile("url\\(\"([^\"]+)").matcher(styles).results().map(found -> found.group(1)))
                .isNotEmpty().allMatch(file -> file.endsWith(".woff2") || file.equals("/static/icon.svg"));
    }

    @Test
    void commentsStayAtHome() {
        assertThat(house.http.get(Script.PATH).body()).doesNotContain("\n// ").doesNotContain("/** ");
        assertThat(house.http.get(StyleSheet.PATH).body()).doesNotContain("/*");
    }
}
