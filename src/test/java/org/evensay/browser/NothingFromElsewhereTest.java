package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import org.evensay.view.TourStop;
import org.junit.jupiter.api.Test;

/**
 * With the network cut: the browser reaches this machine and nothing else, no page so much as asks for anything else,
 * and nothing that a page asks for is missing. {@link EveryStepTest} says so of every step, and every test with a
 * {@link Chromium} would hear it.
 */
class NothingFromElsewhereTest extends InOneHouse {
    private final Missing missing = new Missing();

    @Test
    void thePagesAroundAWorkshopAreWhole() {
        Page page = missing.heard(chromium.page(1280, 800));
        List<String> paths = new ArrayList<>(List.of("/", "/privacy", "/everything", "/no-page", "/styleguide"));
        Sight.kinds(TourStop.values()).forEach(stop -> paths.add("/tour/" + stop.number()));
        for (String path : paths) {
            page.navigate(app.address() + path);
        }
        Page owner = InquiryOfThreeGroupsTest.begun(chromium, app.address());
        GroupAtWork group = new GroupAtWork(chromium, app.address(),
                InquiryOfThreeGroupsTest.invites(owner, "Tuesday Tea"));
        missing.heard(group.page()).reload();
        assertNothingAskedElsewhere();
    }

    /** Otherwise the tests above could pass without hearing anything. */
    @Test
    void aPageThatAsksElsewhereIsHeardAndGetsNothing() {
        Chromium other = new Chromium();
        for (String url : List.of("http://fonts.example.org/font.woff2", "http://93.184.216.34/")) {
            assertThat(fails(other.page(360, 740), url)).as(url).isTrue();
            assertThat(other.complaints()).contains("asked elsewhere: " + url);
        }
        other.page(360, 740).navigate(app.address());
        assertThat(other.complaints()).hasSize(2);
        other.close();
    }

    private static boolean fails(Page page, String url) {
        try {
            page.navigate(url);
            return false;
        } catch (PlaywrightException noWay) {
            return true;
        }
    }

    private void assertNothingAskedElsewhere() {
        assertThat(chromium.complaints()).isEmpty();
        assertThat(missing.found()).isEmpty();
    }
}
