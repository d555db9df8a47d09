package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A team plans an inquiry, three groups hold their workshops, two people find themes, and all is laid side by side. */
class InquiryOfThreeGroupsTest {
    private static final String QUESTION = "Think of a time when our group was at its best. What made it so?";
    private static final List<String> IDEAS = List.of("Tea", "Room", "Walks", "Songs", "Cake", "Talk");
    /** Three choices each: 30 points in a group, of which Tea and Room get 15, Walks and Songs 12, and Talk 3. */
    private static final List<List<String>> BALLOTS = List.of(List.of("Tea", "Room", "Walks"),
            List.of("Tea", "Room", "Walks"), List.of("Walks", "Tea", "Songs"), List.of("Walks", "Tea", "Songs"),
            List.of("Talk", "Songs", "Tea"));
    private static final Map<String, String> THEMES = Map.of("Tea", "A good place", "Room", "A good place",
            "Cake", "A good place", "Walks", "Being there for each other", "Songs", "Being there for each other",
            "Talk", "Hope");

    @Test
    @Tag("long")
    void threeGroupsArePlannedHeldThemedAndLaidSideBySide() {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Page owner = begun(chromium, app.address());
            plans(owner);
            List<GroupAtWork> groups = groups(owner, chromium, app.address());
            groups.forEach(group -> {
                group.holds(QUESTION, IDEAS, BALLOTS);
                group.lets("These, and the other ideas without any numbers");
            });
            Page analyst = invited(owner, chromium, app.address());
            opens(owner, "Themes");
            press(owner, "Take over thirteen themes that are ready");
            sorts(owner, "Hope");
            sorts(analyst, "A good place");
            assertThat(analyst.locator("main")).not().containsText("One difference");
            press(analyst, "Lay our themes side by side");
            settles(owner);
            compared(owner);
            keptByTheGroup(groups.get(0).page());
            meetsTogether(owner);
            givenBack(owner, groups.get(0).page());
            withheld(owner, groups.get(0).page());
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    static Page begun(Chromium chromium, String address) {
        Page owner = chromium.page(1280, 900);
        owner.navigate(address);
        owner.getByText("Plan an inquiry for several groups").click();
        owner.getByLabel("The big question").fill("What works well in our groups?");
        owner.locator("#owner-name").fill("Rosa");
        press(owner, "Begin");
        owner.getByText("Go to the plan").click();
        return owner;
    }

    private static void plans(Page owner) {
        owner.locator("#new-question").fill("What stops people coming?");
        press(owner, "Add it to the plan");
        assertThat(owner.locator(".hints")).containsText("You could turn it round");
        owner.getByText("Change", new Page.GetByTextOptions().setExact(true)).click();
        owner.locator(".plan textarea[name=question]").fill(QUESTION);
        owner.locator(".plan textarea[name=follow-up]").fill("Who was there?");
        press(owner, "Save");
        assertThat(owner.locator(".plan .wording")).hasText(QUESTION);
        assertThat(owner.locator(".plan .help").first()).containsText("Wording 2");
        assertThat(owner.locator(".hints")).hasCount(0);
    }

    private static List<GroupAtWork> groups(Page owner, Chromium chromium, String address) {
        List<GroupAtWork> groups = new ArrayList<>();
        for (String name : List.of("Tea and Talk", "Morning Walkers", "Song Circle")) {
            groups.add(new GroupAtWork(chromium, address, invites(owner, name)));
            owner.getByText("Back", new Page.GetByTextOptions().setExact(true)).click();
        }
        return groups;
    }

    /** The link for the group. */
    static String invites(Page owner, String group) {
        opens(owner, "Groups and team");
        owner.getByLabel("Name of the group").fill(group);
        press(owner, "Invite this group");
        return owner.locator(".link code").textContent();
    }

    private static Page invited(Page owner, Chromium chromium, String address) {
        opens(owner, "Groups and team");
        owner.getByLabel("Their name").fill("Tom");
        press(owner, "Invite them");
        String link = owner.locator(".link code").textContent();
        Page analyst = chromium.page(390, 844);
        analyst.navigate(address + link.substring(link.indexOf("/inquiry/")));
        analyst.getByText("What we ask the groups").waitFor();
        owner.getByText("Back", new Page.GetByTextOptions().setExact(true)).click();
        return analyst;
    }

    /** Everything as both see it, but for "Talk" in the view of this one. */
    private static void sorts(Page coder, String talk) {
        opens(coder, "Sort ideas");
        List<Locator> rows = coder.locator(".coding > li").all();
        assertThat(rows).hasSize(18);
        for (Locator row : rows) {
            String idea = row.locator(".idea-text").textContent();
            row.locator("select").selectOption(new SelectOption()
                    .setLabel(idea.equals("Talk") ? talk : THEMES.get(idea)));
        }
        assertThat(coder.locator("main")).not().containsText("points");
        press(coder, "Save");
        assertThat(coder.locator("main")).containsText("18 of 18 ideas");
        assertThat(Looks.tooWide(coder)).isEmpty();
    }

    private static void settles(Page owner) {
        opens(owner, "Talk about differences");
        assertThat(owner.locator("main")).containsText("Rosa and Tom chose the same theme for 15 of 18 ideas.");
        for (int left = 3; left > 0; left--) {
            owner.locator(".coding > li select").first().selectOption(new SelectOption().setLabel("Hope"));
            owner.getByText("This counts", new Page.GetByTextOptions().setExact(true)).first().click();
            owner.waitForLoadState();
        }
        assertThat(owner.locator("main")).containsText("No differences");
    }

    /** By hand: 45 of 90 points, 36 of 90, 9 of 90; place from 15 people, talk from 3. */
    private static void compared(Page owner) {
        opens(owner, "Side by side");
        Locator totals = owner.locator(".figures-table").first();
        assertThat(totals.locator("tbody tr")).hasCount(3);
        assertThat(totals.locator("tbody tr").nth(0)).containsText("A good place");
        assertThat(totals.locator("tbody tr").nth(0)).containsText("50.0 %");
        assertThat(totals.locator("tbody tr").nth(0)).containsText("15 of 15");
        assertThat(totals.locator("tbody tr").nth(1)).containsText("40.0 %");
        assertThat(totals.locator("tbody tr").nth(2)).containsText("10.0 %");
        assertThat(totals.locator("tbody tr").nth(2)).containsText("3 of 15");
        assertThat(owner.locator("#scatter")).isVisible();
        assertThat(Looks.tooWide(owner)).isEmpty();
    }

    /** What came of it, for the group itself. */
    private static void keptByTheGroup(Page page) {
        page.reload();
        assertThat(page.locator("main")).containsText("The team sees what came first, and the other ideas");
        page.getByText("One page for people who missed it").click();
        page.getByText("Add a first step that somebody offered").click();
        page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).fill("Ask for a second kettle");
        page.locator("form:has(#what) button").click();
        assertThat(page.locator("main")).containsText("Ask for a second kettle");
        page.getByText("Back to our page").click();
        assertThat(page.locator("#since-last-time")).containsText("Ask for a second kettle");
        page.locator("a", new Page.LocatorOptions().setHasText("First steps, and who led")).click();
        page.getByLabel("Names, one on each line").fill("Robin\nSam");
        press(page, "Write it down");
        page.getByText("Back to our page").click();
        assertThat(page.locator("main")).containsText("Robin: once");
    }

    /** The themes are the list, and every phone says its table. */
    private static void meetsTogether(Page owner) {
        opens(owner, "Give back");
        String address = owner.url();
        owner.locator("#meeting-tables").fill("3");
        press(owner, "Begin the meeting");
        owner.getByText("Go to my workshop").click();
        assertThat(owner.locator(".next-bar")).containsText("Next: talk about the list");
        press(owner, "Next: talk about the list");
        assertThat(owner.locator("#part-stage")).containsText("A good place");
        assertThat(owner.locator("#part-stage")).containsText("Hope");
        owner.navigate(address);
        assertThat(owner.locator("main")).containsText("Meeting on");
    }

    private static void givenBack(Page owner, Page group) {
        Locator row = owner.locator(".back-row", new Page.LocatorOptions().setHasText("Tea and Talk"));
        assertThat(row).containsText("Walks");
        row.getByText("Tell this group").click();
        row.getByLabel("We heard").fill("A good place matters most.");
        row.getByLabel("We do").fill("We ask for a kettle for every room.");
        row.locator("button").click();
        group.reload();
        assertThat(group.locator("#given-back")).containsText("A good place matters most.");
        assertThat(group.locator("#given-back")).containsText("We ask for a kettle for every room.");
        assertThat(Looks.tooWide(group)).isEmpty();
        replies(group, "Not quite", "Being together comes first.");
        owner.reload();
        assertThat(row).containsText("The group put something right");
        assertThat(row).containsText("Being together comes first.");
    }

    private static void withheld(Page owner, Page group) {
        group.locator("#given-back summary").click();
        replies(group, "Keep our answers out", "");
        opens(owner, "Side by side");
        assertThat(owner.locator("main")).not().containsText("Tea and Talk");
        assertThat(owner.locator("main")).containsText("Morning Walkers");
    }

    private static void replies(Page group, String how, String words) {
        group.locator("#given-back label", new Page.LocatorOptions().setHasText(how)).click();
        group.locator("#reply-words").fill(words);
        press(group, "Send our answer");
    }

    private static void opens(Page page, String tab) {
        page.locator(".tabs a", new Page.LocatorOptions().setHasText(tab)).click();
        page.waitForLoadState();
    }

    private static void press(Page page, String button) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(button)).first().click();
        page.waitForLoadState();
    }
}
