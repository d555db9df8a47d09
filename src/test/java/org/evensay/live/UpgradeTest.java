package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evensay.App;
import org.evensay.Config;
import org.evensay.room.Clockwork;
import org.evensay.workshop.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The house of an earlier Evensay, as its program left it: a workshop that was held, and one in the middle of writing.
 * It was made with {@code serve --demo} before tables 23 came; what the held one ended with was downloaded from it.
 */
class UpgradeTest {
    private static final String HELD = "/room/1a51f82062a8c97714b262167d0f1115/facilitator";
    private static final String HELD_KEY = "7b7421cbd07b1bd52e122a15811b0bb4";
    private static final String RUNNING = "/room/a3632679dbf756b2f1fb20820518da33/facilitator";
    private static final String RUNNING_KEY = "f43e684cf4e8a2a9d7e0ec1be1b55178";
    /** When it was kept still. */
    private static final Clock THEN = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path data;
    private App app;

    @BeforeEach
    void open() throws Exception {
        unpack();
        app = App.start(new Config(data, "127.0.0.1", 0, false, false, Terms.USUAL, Config.Around.atHome(List.of())),
                new Clockwork(THEN, new SecureRandom()));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void unpack() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(fixture("tables-22.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, data.resolve(entry.getName()));
            }
        }
    }

    private static InputStream fixture(String name) {
        return UpgradeTest.class.getResourceAsStream("/upgrade/" + name);
    }

    private <B extends Browser> B leading(B browser, String room, String key) {
        browser.open(room);
        browser.post(room + "/enter", Map.of("key", key));
        return browser;
    }

    private String address() {
        return "http://127.0.0.1:" + app.port();
    }

    @Test
    void whatAGroupEndedWithIsAsItWas() throws Exception {
        Browser group = leading(new Browser(address()), HELD, HELD_KEY);
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(group.open(HELD + "/priorities.json").body()))
                .isEqualTo(json.readTree(fixture("tables-22-priorities.json")));
    }

    @Test
    void aWorkshopThatWasGoingOnGoesOn() {
        LivePage lead = leading(new LivePage(address()), RUNNING, RUNNING_KEY);
        lead.live().awaitText("Think of a Tuesday that did you good.");
        lead.does("move-on", Map.of("from", "SILENT", "to", "SHARING"));
        lead.awaitText("data-step=\"SHARING\"");
    }
}
