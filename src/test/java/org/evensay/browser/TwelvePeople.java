package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** The people of {@link TwelvePeopleTest}, and how each of them does a thing. Whoever leads is the twelfth. */
final class TwelvePeople {
    private static final List<String> ON_PAPER = List.of("Gus", "Hal", "Ida");

    private final String address;
    private final Chromium chromium;
    private final Workshop room;
    private final Page lead;
    /** Those with a phone, by name. */
    private final Map<String, Page> phones = new LinkedHashMap<>();
    private SharedTablet tablet;

    TwelvePeople(String address, Chromium chromium, Workshop room) {
        this.address = address;
        this.chromium = chromium;
        this.room = room;
        this.lead = room.facilitator();
    }

    Page phone(String name) {
        return phones.get(name);
    }

    void comeIn() {
        phones.put("Ada", room.joins("Ada", 360));
        phones.put("Ben", room.joins("Ben", phone().setJavaScriptEnabled(false)));
        phones.put("Cem", room.joins("Cem", 360));
        phones.put("Dee", room.joins("Dee", 360));
        phones.put("Eve", room.joins("Eve", phone(), page -> page.addInitScript(FakeVoices.voice(true))));
        reads("Cem", "ar");
        reads("Eve", "en-x-easy");
        tablet = SharedTablet.at(address + "/" + room.code().replace(" ", ""), chromium.page(800, 1000));
        tablet.takes("cat");
        tablet.takes("dog");
        for (String name : ON_PAPER) {
            lead.locator("#add-seat").evaluate("(form) => { form.open = true }");
            lead.getByLabel("Their name, if they like").fill(name);
            Buttons.press(lead, "Add them");
            lead.locator(".seat", having(name)).waitFor();
        }
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(360, 740);
    }

    private void reads(String name, String tag) {
        Page page = phones.get(name);
        page.locator(".languages summary").click();
        page.locator("a[hreflang=" + tag + "]").click();
        page.locator("live-room:defined").waitFor();
        assertThat(page.locator("html")).hasAttribute("lang", tag);
    }

    /** The first seven write on a device, in this order; the last idea stands on a card of paper. */
    void write(List<String> ideas) {
        List<String> names = List.of("Ada", "Ben", "Cem", "Dee", "Eve");
        for (String name : names) {
            Page page = phones.get(name);
            if (name.equals("Ben")) {
                page.navigate(page.url());
            }
            String idea = ideas.get(names.indexOf(name));
            if (name.equals("Dee")) {
                new ByKeys(page).goTo("Your idea").types(idea).does("Add");
            } else {
                page.locator("#write-idea textarea").fill(idea);
                page.locator("#write-idea button.button:not([type])").first().click();
            }
            page.locator("#own-list .idea-text", having(idea)).waitFor();
        }
        for (String animal : List.of("cat", "dog")) {
            tablet.takes(animal);
            String idea = ideas.get(animal.equals("cat") ? 5 : 6);
            room.writes(tablet.page(), idea);
        }
    }

    /** The phone is put to sleep by its system while the room goes on, and wakes up to what is now. */
    void adaSleepsWhile(Runnable theRoomGoesOn, String wakesTo) {
        Page ada = phones.get("Ada");
        Asleep.put(ada);
        theRoomGoesOn.run();
        Asleep.wake(ada);
        assertThat(ada.locator(".where-" + wakesTo)).isVisible();
    }

    /** Everything on her page that can be read aloud, one thing after another. */
    void evesPhoneReads(String step, List<String> ideas) {
        Page eve = phones.get("Eve");
        eve.locator(".where-" + step).waitFor();
        List<String> heard = new ArrayList<>();
        for (Locator button : eve.locator("read-aloud:not([hidden]) button").all()) {
            button.click();
            heard.addAll(Looks.texts(eve, "said.map((one) => one.text)"));
        }
        Assertions.assertThat(String.join(" ", heard)).contains(ideas);
    }

    /** Of everybody with a device, as they are now: the one without scripts is loaded again. */
    List<Page> allPages() {
        Page ben = phones.get("Ben");
        ben.navigate(ben.url());
        List<Page> pages = new ArrayList<>(phones.values());
        pages.add(tablet.page());
        pages.add(room.screen());
        return pages;
    }

    /** Round the room until every idea is on the list. */
    void share(List<String> ideas) {
        Buttons.press(lead, "Start the first turn");
        Locator listed = lead.locator("#part-stage .ideas > li");
        for (int turn = 0; turn < 40 && listed.count() < ideas.size(); turn++) {
            Locator now = lead.locator(".turn-now b");
            now.waitFor();
            String who = now.textContent().strip();
            speaks(who, ideas.get(ideas.size() - 1));
            assertThat(now).not().hasText(who);
        }
        assertThat(listed).hasCount(ideas.size());
    }

    private void speaks(String who, String onTheCard) {
        if (ON_PAPER.contains(who)) {
            if (who.equals("Gus")) {
                lead.getByLabel("Type an idea that is said aloud").fill(onTheCard);
                Buttons.press(lead, "Put it on the list");
            } else {
                lead.locator("#pass-turn button").click();
            }
            return;
        }
        if (who.startsWith("green ")) {
            tablet.takes(who.substring("green ".length()));
        }
        Page page = who.startsWith("green ") ? tablet.page() : phones.get(who);
        if (who.equals("Ben")) {
            page.navigate(page.url());
        }
        page.locator(".my-turn").waitFor();
        boolean offers = page.locator(".my-turn .offer button").count() > 0;
        if (who.equals("Dee")) {
            new ByKeys(page).does(offers ? "Share this one" : "Pass");
        } else {
            page.locator(offers ? ".my-turn .offer button" : ".my-turn #pass-turn button").first().click();
        }
    }

    void joyComesLate() {
        phones.put("Joy", room.joins("Joy", 360));
    }

    void votes(String who, List<String> ideas) {
        switch (who) {
            case "Ben" -> votesWithoutScripts(ideas);
            case "Dee" -> votesByKeys(ideas);
            case "cat", "dog" -> {
                tablet.takes(who);
                picks(tablet.page(), ideas);
            }
            default -> picks(phones.get(who), ideas);
        }
    }

    private static void picks(Page page, List<String> ideas) {
        ideas.forEach(idea -> page.locator(".rank-choice", having(idea)).click());
        page.locator("[data-act=order]").click();
        page.locator("[data-act=send]").click();
        page.locator(".rank-in").waitFor();
    }

    private void votesWithoutScripts(List<String> ideas) {
        Page ben = phones.get("Ben");
        ben.navigate(ben.url());
        ideas.forEach(idea -> ben.locator(".ballot-list li.row", having(idea)).locator("select")
                .selectOption(String.valueOf(ideas.indexOf(idea) + 1)));
        Buttons.press(ben, "Send my choices");
        assertThat(ben.locator("#ballot-in")).containsText("Your choices are in.");
    }

    private void votesByKeys(List<String> ideas) {
        Page dee = phones.get("Dee");
        dee.locator(".rank-choice").first().waitFor();
        ByKeys keys = new ByKeys(dee);
        ideas.forEach(idea -> keys.goTo(idea).press(" "));
        keys.does("Now put them in order").does("Send my choices");
        dee.locator(".rank-in").waitFor();
    }

    /** Typed in by whoever leads; {@code s} stands for one that is spoken. */
    void isTypedIn(String slip, List<String> ideas) {
        lead.locator("#enter-slip").evaluate("(form) => { form.open = true }");
        if (slip.startsWith("s")) {
            lead.getByLabel("It was said to me: there is no paper").check();
        } else {
            lead.getByLabel("Number on the paper").fill(slip);
        }
        ideas.forEach(idea -> lead.locator(".slip-list li", having(idea)).locator("select")
                .selectOption(String.valueOf(ideas.indexOf(idea) + 1)));
        Buttons.press(lead, "Read it back");
        Locator back = lead.locator(".read-back li");
        assertThat(back).hasCount(ideas.size());
        assertThat(back.first()).containsText(ideas.get(0));
        Buttons.press(lead, "It is right: count it");
        lead.locator(".slip-typed").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED));
    }

    /** The result as a page shows it, in its order and whatever its language: "idea, points". */
    static List<String> resultOn(Page page) {
        return page.locator(".result").all().stream().map(line -> line.locator(".idea-text").textContent().strip()
                + ", " + line.locator(".figures").textContent().replaceAll("\\D*(\\d+).*", "$1").strip())
                .toList();
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
