package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.evensay.live.LivePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A button stays where it is and means another thing: a finger that taps twice on a slow phone does one, not two. */
class SecondTapTest extends InOneHouse {
    private static final long NOON = Instant.parse("2026-05-05T12:00:00Z").toEpochMilli();

    @Test
    void aVoteThatWasJustOpenedIsNotClosedByTheSameFinger() {
        Staged staged = begun();
        staged.share();
        staged.talk();
        Page lead = pageOf(staged.room().facilitator());
        BoundingBox button = lead.locator("#move-VOTING .button").boundingBox();
        double x = button.x + button.width / 2;
        double y = button.y + button.height / 2;
        lead.mouse().click(x, y);
        lead.locator("#move-REVIEW").waitFor();
        lead.mouse().click(x, y);
        lead.waitForTimeout(1_200);
        assertThat(lead.locator(".where-VOTING")).isVisible();
        lead.locator("#move-REVIEW .button").click();
        assertThat(lead.locator(".where-REVIEW")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#pass-turn", "#skip-turn"})
    void theNextPersonsTurnIsNotPassedByTheSameFinger(String form) {
        Staged staged = begun();
        staged.room().facilitator().does("start-rounds");
        Page lead = pageOf(staged.room().facilitator());
        Locator seat = lead.locator(form + " [name=seat]");
        String first = seat.inputValue();
        lead.locator(form + " button").click();
        assertThat(seat).not().hasValue(first);
        String second = seat.inputValue();
        lead.locator(form + " button").click();
        assertThat(lead.locator(form + "[data-rests]")).isVisible();
        lead.waitForTimeout(600);
        assertThat(seat).hasValue(second);
        goesOn(lead, 1_000);
        assertThat(lead.locator(form + "[data-rests]")).hasCount(0);
        lead.locator(form + " button").click();
        assertThat(seat).not().hasValue(second);
    }

    @Test
    void whatIsHandedInIsNotTakenBackByTheSameFingerAndAnotherIdeaIsHandedInAtOnce() {
        Staged staged = twoIdeasEach();
        staged.room().facilitator().does("share-at-once");
        Page phone = pageOf(staged.room().people().get(0));
        Locator forms = phone.locator(".offer");
        assertThat(forms).hasCount(2);
        forms.nth(0).locator("button").click();
        assertThat(forms.nth(0).locator("[name=in]")).hasValue("no");
        forms.nth(0).locator("button").click();
        forms.nth(1).locator("button").click();
        assertThat(forms.nth(1).locator("[name=in]")).hasValue("no");
        phone.waitForTimeout(600);
        assertThat(forms.nth(0).locator("[name=in]")).hasValue("no");
        goesOn(phone, 1_000);
        forms.nth(0).locator("button").click();
        assertThat(forms.nth(0).locator("[name=in]")).hasValue("yes");
    }

    private static Staged twoIdeasEach() {
        Staged staged = Staged.with(app.address(), Collections.nCopies(12, "Tea"));
        staged.write();
        staged.begin();
        return staged;
    }

    private static Staged begun() {
        Staged staged = Staged.with(app.address(), List.of("Tea", "Talk", "Walks"));
        staged.write();
        staged.begin();
        return staged;
    }

    /** Its clock stands still: a busy machine may take its time between two taps. */
    private static Page pageOf(LivePage client) {
        Page page = new Watch(chromium, app.address()).pageOf(client, 390, 844);
        page.locator("live-room:defined").waitFor();
        page.clock().setFixedTime(NOON);
        return page;
    }

    private static void goesOn(Page page, long ms) {
        page.clock().setFixedTime(NOON + ms);
    }
}
