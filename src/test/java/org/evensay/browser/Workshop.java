package org.evensay.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;

/** A workshop in real browsers: what people do, said in their words. */
final class Workshop {
    private final String address;
    private final Chromium chromium;
    private final Page facilitator;
    private final Page screen;
    private final String code;

    private Workshop(String address, Chromium chromium, Page facilitator, Page screen, String code) {
        this.address = address;
        this.chromium = chromium;
        this.facilitator = facilitator;
        this.screen = screen;
        this.code = code;
    }

    /** Starts one on the first page, opens the screen by its link, and goes to the facilitator's page. */
    static Workshop start(String address, Chromium chromium, String group, String question) {
        Page facilitator = chromium.page(1280, 800);
        facilitator.navigate(address);
        facilitator.locator("details.start > summary").click();
        facilitator.getByLabel("Name of your group").fill(group);
        facilitator.getByLabel("Your question").fill(question);
        facilitator.getByRole(AriaRole.BUTTON, named("Start")).click();
        String code = facilitator.locator("dd.code").textContent();
        Page screen = chromium.page(1280, 720);
        screen.navigate(facilitator.locator(".link code").nth(1).textContent());
        screen.locator("#part-screen").waitFor();
        facilitator.getByText("Go to my workshop").click();
        facilitator.locator("#part-lead").waitFor();
        return new Workshop(address, chromium, facilitator, screen, code);
    }

    Page facilitator() {
        return facilitator;
    }

    Page screen() {
        return screen;
    }

    Page joins(String name, int width) {
        Page phone = chromium.page(width, 740);
        phone.navigate(address);
        phone.getByLabel("Your code").fill(code);
        press(phone, "Join");
        phone.getByLabel("Your name, if you like").fill(name);
        press(phone, "Go in");
        phone.locator("#part-where").waitFor();
        return phone;
    }

    void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    void next(String button) {
        press(facilitator, button);
    }

    void writes(Page phone, String... ideas) {
        for (String idea : ideas) {
            phone.getByLabel("Your idea").fill(idea);
            press(phone, "Add");
            phone.locator("#own-list").getByText(idea).first().waitFor();
        }
    }

    void proposes(Page phone, String words, String... ideas) {
        phone.getByText("Suggest new words, or put ideas together").click();
        for (String idea : ideas) {
            phone.locator("label.pick", new Page.LocatorOptions().setHasText(idea)).locator("input").check();
        }
        phone.getByLabel("The new words").fill(words);
        press(phone, "Suggest this");
    }

    /** Picks in this order, then hands in: the order of picking is the first order of the list. */
    void votes(Page phone, String... ideas) {
        for (String idea : ideas) {
            phone.locator(".rank-choice", new Page.LocatorOptions().setHasText(idea)).click();
        }
        press(phone, "Now put them in order");
        press(phone, "Send my choices");
        phone.locator(".rank-in").waitFor();
    }

    String downloads(String link) throws IOException {
        Download download = facilitator.waitForDownload(() -> facilitator.getByText(link).click());
        return Files.readString(download.path());
    }

    void closes() {
        Locator closing = facilitator.locator("#closing");
        closing.locator("summary").click();
        closing.getByRole(AriaRole.BUTTON).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
