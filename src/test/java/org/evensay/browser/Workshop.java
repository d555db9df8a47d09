package org.evensay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A workshop in real browsers: what people do, said in their words. */
final class Workshop {
    private final String address;
    private final Chromium chromium;
    private final Desk desk;
    private final String code;
    private final String facilitatorLink;
    private final String screenLink;
    private final String recoveryCode;
    private Page screen;

    private Workshop(String address, Chromium chromium, Desk desk, String code, String facilitatorLink,
                     String screenLink, String recoveryCode) {
        this.address = address;
        this.chromium = chromium;
        this.desk = desk;
        this.code = code;
        this.facilitatorLink = facilitatorLink;
        this.screenLink = screenLink;
        this.recoveryCode = recoveryCode;
    }

    /** Started already, without the pages that {@link #startOnThePage} goes by. */
    static Workshop start(String address, Chromium chromium, String group, String question) {
        Workshop room = startUndrawn(address, chromium, group, question);
        room.desk.page();
        return room;
    }

    /** The same, and the page of whoever leads is drawn only when it is asked for. */
    static Workshop startUndrawn(String address, Chromium chromium, String group, String question) {
        Page facilitator = chromium.page(1280, 800);
        List<String> shown = AtTheDoor.starts(facilitator, address, Map.of("group", group, "questions", question));
        return new Workshop(address, chromium, new Desk(facilitator, shown.get(0), shown.get(2)), shown.get(1),
                shown.get(2), shown.get(3), shown.get(4));
    }

    /** Starts one on the first page, and goes to the facilitator's page. */
    static Workshop startOnThePage(String address, Chromium chromium, String group, String question) {
        return startOnThePage(address, chromium, group, question, page -> { });
    }

    /** {@code more} is what somebody does on the form besides writing a group and a question. */
    static Workshop startOnThePage(String address, Chromium chromium, String group, String question,
                                   Consumer<Page> more) {
        Page facilitator = chromium.page(1280, 800);
        facilitator.navigate(address);
        facilitator.locator("details.start > summary").click();
        facilitator.getByLabel("Name of your group").fill(group);
        facilitator.getByLabel("Your question").fill(question);
        more.accept(facilitator);
        facilitator.getByRole(AriaRole.BUTTON, named("Start")).click();
        String code = facilitator.locator("dd.code").textContent();
        String facilitatorLink = facilitator.locator(".link code").first().textContent();
        String screenLink = facilitator.locator(".link code").nth(1).textContent();
        String recoveryCode = facilitator.locator(".recovery-code code").textContent();
        facilitator.getByText("Go to my workshop").click();
        facilitator.locator("live-room:defined").waitFor();
        return new Workshop(address, chromium, Desk.drawn(facilitator, facilitatorLink), code, facilitatorLink,
                screenLink, recoveryCode);
    }

    /** The same, for people who come by another way. */
    Workshop by(String way) {
        return new Workshop(way, chromium, desk, code, facilitatorLink, screenLink, recoveryCode);
    }

    Page facilitator() {
        return desk.page();
    }

    /** Opened by its link when it is first asked for. */
    Page screen() {
        if (screen == null) {
            screen = chromium.page(1280, 720);
            screen.navigate(screenLink);
            screen.locator("#part-screen").waitFor();
        }
        return screen;
    }

    String code() {
        return code;
    }

    String facilitatorLink() {
        return facilitatorLink;
    }

    String screenLink() {
        return screenLink;
    }

    /** As it stands on the paper. */
    String recoveryCode() {
        return recoveryCode;
    }

    /** Has joined, without the page at the door, and waits for the scripts: before them a form begins a page anew. */
    Page joins(String name, int width) {
        Page phone = chromium.page(width, 740);
        phone.navigate(AtTheDoor.joins(phone, address, code.replace(" ", ""), name));
        phone.locator("live-room:defined").waitFor();
        return phone;
    }

    /** Joins at the door, by the page. */
    Page joinsOnThePage(String name, int width) {
        Page phone = joins(name, new Browser.NewContextOptions().setViewportSize(width, 740));
        phone.locator("live-room:defined").waitFor();
        return phone;
    }

    Page joins(String name, Browser.NewContextOptions options) {
        return joins(name, options, page -> { });
    }

    /** By the address that the picture on the screen leads to: one page less than by the code. */
    Page joins(String name, Browser.NewContextOptions options, Consumer<Page> prepared) {
        Page phone = chromium.page(options);
        prepared.accept(phone);
        phone.navigate(address + "/" + code.replace(" ", ""));
        phone.getByLabel("Your name, if you like").fill(name);
        press(phone, "Go in");
        phone.locator("#part-where").waitFor();
        return phone;
    }

    void press(Page page, String button) {
        Buttons.press(page, button);
    }

    /** Moves the room on, and waits until it has moved. */
    void next(String button) {
        desk.next(button);
    }

    void writes(Page phone, String... ideas) {
        for (String idea : ideas) {
            phone.getByLabel("Your idea").fill(idea);
            press(phone, "Add");
            phone.locator("#own-list").getByText(idea).first().waitFor();
        }
    }

    /** Writes an idea without waiting for the room to have it. */
    void writesUnseen(Page phone, String idea) {
        phone.getByLabel("Your idea").fill(idea);
        press(phone, "Add");
    }

    /** The facilitator types what somebody says; it is the list's next idea. */
    void saysAloud(String idea, int place) {
        facilitator().getByLabel("Type an idea that is said aloud").fill(idea);
        press(facilitator(), "Put it on the list");
        facilitator().locator(".ideas > li").nth(place - 1).waitFor();
    }

    /** The same for a page that shows nothing new by itself. */
    void toTheVoteByReloading(Page phone, int ideas) {
        next("Next: share the ideas");
        press(facilitator(), "Start the first turn");
        facilitator().getByRole(AriaRole.BUTTON, named("Not here: go on")).waitFor();
        for (int idea = 0; idea < ideas; idea++) {
            phone.navigate(phone.url());
            phone.locator(".my-turn .offer button").first().click();
        }
        next("Next: talk about the ideas");
        next("Next: choose");
        facilitator().getByText("Close the vote and look at it").waitFor();
        phone.navigate(phone.url());
    }

    /** Everything this one person has written goes on the list, and the vote opens. */
    void toTheVoteWith(Page phone, int ideas) {
        next("Next: share the ideas");
        press(facilitator(), "Start the first turn");
        for (int idea = 0; idea < ideas; idea++) {
            offersTheFirst(phone);
            phone.locator("#part-step .ideas > li").nth(idea).waitFor();
        }
        next("Next: talk about the ideas");
        next("Next: choose");
        phone.locator("rank-list").waitFor();
    }

    /** By keys: a finger that is as quick at one place is taken for one that tapped twice. */
    void offersTheFirst(Page phone) {
        phone.locator(".my-turn .offer button").first().press("Enter");
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
        Locator file = facilitator().getByRole(AriaRole.LINK, named(link));
        Download download = facilitator().waitForDownload(file::click);
        return Files.readString(download.path());
    }

    void closes() {
        Locator closing = facilitator().locator("#closing");
        closing.locator("summary").click();
        closing.getByRole(AriaRole.BUTTON).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
