package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two people and one tablet: nothing of the one is there for the other. */
class SharedDeviceTest extends InOneHouse {
    private static final String ARABIC_4711 = "\u0664\u0667\u0661\u0661";
    private static final String MARKER = "what only the cat knows";

    @Test
    void betweenTwoPeopleTheDeviceShowsAndKeepsNothingOfTheOneBefore() {
        Workshop room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        room.next("Next: quiet writing");
        Page tablet = chromium.page(800, 1000);
        tablet.navigate(app.addressForPhones() + "/" + room.code().replace(" ", ""));
        Buttons.press(tablet, "Several of us share this device");
        sits(tablet, "cat", "blue", "4711");
        tablet.getByLabel("Your idea").fill(MARKER);
        Buttons.press(tablet, "Pass it on");
        assertThat(tablet.locator("pass-on .refusal")).containsText("something here that you have not sent");
        Buttons.press(tablet, "Add");
        tablet.locator("#own-list .idea-text").getByText(MARKER).waitFor();
        passesOn(tablet);
        assertNothingOf(tablet, MARKER);
        tablet.goBack();
        tablet.waitForLoadState();
        assertNothingOf(tablet, MARKER);
        tablet.navigate(app.addressForPhones() + "/" + room.code().replace(" ", ""));
        picks(tablet, "dog", "red", "0815");
        assertThat(tablet.locator("h1")).containsText("red dog");
        assertNothingOf(tablet, MARKER);
        Buttons.press(tablet, "I am new here");
        assertThat(tablet.locator("pass-on")).containsText("red dog");
        assertNothingOf(tablet, MARKER);
        assertThat(tablet.getByLabel("Your idea")).hasValue("");
        passesOn(tablet);
        sits(tablet, "cat", "blue", ARABIC_4711);
        assertThat(tablet.locator("#own-list")).containsText(MARKER);
        assertThat(room.facilitator().locator(".seats").first()).containsText("on a shared device");
        assertThat(chromium.complaints()).isEmpty();
    }

    /** There the history still has the page: it must come from the house, and empty. */
    @Test
    void withoutScriptsBackLeadsToNothingOfTheOneBefore() {
        Workshop room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        room.next("Next: quiet writing");
        Page tablet = chromium.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740).setJavaScriptEnabled(false));
        tablet.navigate(app.addressForPhones() + "/" + room.code().replace(" ", ""));
        Buttons.press(tablet, "Several of us share this device");
        sits(tablet, "cat", "blue", "4711");
        tablet.getByLabel("Your idea").fill(MARKER);
        Buttons.press(tablet, "Add");
        assertThat(tablet.locator("#own-list")).containsText(MARKER);
        Buttons.press(tablet, "Pass it on");
        assertThat(tablet.locator("h1")).hasText("Who has the device now?");
        for (int back = 0; back < 2; back++) {
            tablet.goBack();
            assertThat(tablet.locator("body")).not().containsText(MARKER);
        }
        tablet.navigate(app.addressForPhones() + "/" + room.code().replace(" ", ""));
        sits(tablet, "cat", "blue", "4711");
        tablet.getByLabel("Your idea").fill(MARKER + ", and more");
        Buttons.press(tablet, "Pass it on");
        assertThat(tablet.locator("h1")).hasText("Who has the device now?");
        tablet.goBack();
        tablet.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Who has the device now?")).click();
        picks(tablet, "dog", "red", "0815");
        Buttons.press(tablet, "I am new here");
        tablet.locator("#pass-on").waitFor();
        for (int back = 0; back < 3; back++) {
            tablet.goBack();
        }
        assertThat(tablet.getByLabel("Your idea")).hasValue("");
    }

    /** With scripts and without. */
    @Test
    void aPhoneThatBecomesASharedOneShowsNothingOfItsPersonToTheNext() {
        Workshop room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        room.next("Next: quiet writing");
        becomesAShared(chromium.page(360, 740), room, "cat", "dog");
        becomesAShared(chromium.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740).setJavaScriptEnabled(false)), room, "bird", "fish");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void becomesAShared(Page phone, Workshop room, String owner, String next) {
        String marker = MARKER + " or the " + owner;
        String door = app.addressForPhones() + "/" + room.code().replace(" ", "");
        phone.navigate(door);
        Buttons.press(phone, "Go in");
        phone.getByLabel("Your idea").fill(marker);
        Buttons.press(phone, "Add");
        assertThat(phone.locator("#own-list")).containsText(marker);
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Several of us share this device")).click();
        sits(phone, owner, "blue", "4711");
        assertThat(phone.locator("#own-list")).containsText(marker);
        passesOn(phone);
        assertThat(phone.locator("body")).not().containsText(marker);
        for (int back = 0; back < 3; back++) {
            phone.goBack();
            assertThat(phone.locator("body")).not().containsText(marker);
        }
        phone.navigate(door);
        picks(phone, next, "red", "0815");
        Buttons.press(phone, "I am new here");
        assertThat(phone.getByLabel("Your idea")).hasValue("");
        assertThat(phone.locator("body")).not().containsText(marker);
        passesOn(phone);
        sits(phone, owner, "blue", "4711");
        assertThat(phone.locator("#own-list")).containsText(marker);
    }

    private static void sits(Page tablet, String animal, String colour, String code) {
        picks(tablet, animal, colour, code);
        tablet.locator("#pass-on").waitFor();
    }

    private static void picks(Page tablet, String animal, String colour, String code) {
        tablet.getByRole(AriaRole.RADIO, exactly(animal)).check();
        tablet.getByRole(AriaRole.RADIO, exactly(colour)).check();
        Locator own = tablet.getByLabel("Your four numbers");
        assertThat(own).hasValue("");
        assertThat(own).hasAttribute("autocomplete", "off");
        own.fill(code);
        Buttons.press(tablet, "Go to my page");
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void passesOn(Page tablet) {
        Buttons.press(tablet, "Pass it on");
        assertThat(tablet.locator("h1")).hasText("Who has the device now?");
    }

    /** On the page, in its fields, in what the browser keeps, in what it offers to fill in. */
    private static void assertNothingOf(Page tablet, String marker) {
        assertThat(tablet.content()).doesNotContain(marker);
        assertThat((String) tablet.evaluate("[...document.querySelectorAll('input, textarea')].map((f) => f.value)"
                + ".concat(Object.entries(localStorage).flat(), Object.entries(sessionStorage).flat()).join(' ')"))
                .doesNotContain(marker).doesNotContain("outbox").doesNotContain("draft");
    }
}
