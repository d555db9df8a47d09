package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** In every step the phone and the facilitator's page can be used on the smallest phone, and four times as large. */
class EveryStepZoomedTest {
    private final List<Page> pages = new ArrayList<>();

    @Test
    void nothingIsCutOffInAnyStepAtThreeHundredAndTwentyPixels() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(), Pictures.texts(7));
            Watch watch = new Watch(chromium, app.address());
            pages.add(watch.pageOf(staged.room().people().get(0), 320, 200));
            pages.add(watch.pageOf(staged.room().facilitator(), 320, 200));
            nothingIsCutOff("welcome");
            staged.write();
            nothingIsCutOff("writing");
            staged.begin();
            nothingIsCutOff("order");
            staged.share();
            nothingIsCutOff("sharing");
            staged.talk();
            nothingIsCutOff("talking");
            staged.vote();
            nothingIsCutOff("voting");
            staged.look();
            nothingIsCutOff("look");
            staged.results();
            staged.reveal(1);
            nothingIsCutOff("first place");
            staged.reveal(99);
            nothingIsCutOff("results");
            staged.room().moves("RESULTS", "CLOSED");
            nothingIsCutOff("the end");
        }
    }

    private void nothingIsCutOff(String step) {
        for (Page page : pages) {
            page.reload();
            Looks.openAll(page);
            assertThat(Looks.tooWide(page)).as(step + " " + page.url()).isEmpty();
            assertThat(Looks.cutOff(page)).as(step + " " + page.url()).isEmpty();
        }
    }
}
