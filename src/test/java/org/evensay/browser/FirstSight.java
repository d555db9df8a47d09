package org.evensay.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/** The pictures at the top of the README: a phone while somebody chooses, and the screen with the result. */
final class FirstSight {
    private static final List<String> IDEAS = List.of("Somebody knows my name", "The tea is ready",
            "A walk after each meeting", "We laugh together", "It starts on time", "Nobody minds that I am quiet");
    private static final int PICKED = 2;
    private static final int ALL = 99;

    private FirstSight() {
    }

    static int taken(Path folder, Chromium chromium, String address) {
        Staged staged = Staged.with(address, IDEAS);
        Watch watch = new Watch(chromium, address);
        Page phone = watch.pageOf(staged.room().people().get(0), 390, 780);
        Page screen = watch.pageOf(staged.room().screen(), 1280, 720);
        staged.write();
        staged.begin();
        staged.share();
        staged.talk();
        staged.room().moves("DISCUSSION", "VOTING");
        phone.reload();
        phone.locator(".rank-choice").first().waitFor();
        for (int at = 0; at < PICKED; at++) {
            phone.locator(".rank-choice").nth(at).click();
        }
        picture(phone, folder.resolve("phone.png"));
        staged.votes();
        staged.look();
        staged.results();
        staged.reveal(ALL);
        screen.reload();
        picture(screen, folder.resolve("screen.png"));
        return 2;
    }

    private static void picture(Page page, Path file) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Pictures.withoutGreeting(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
