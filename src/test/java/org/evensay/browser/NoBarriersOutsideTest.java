package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evensay.live.LiveRoom;
import org.evensay.view.TourStop;
import org.junit.jupiter.api.Test;

/**
 * The pages outside a room, as {@link EveryStepTest} looks at those inside. What is made of pieces that are looked at
 * in their places too, or like another page, comes with {@code -Devensay.axe=all}.
 */
class NoBarriersOutsideTest extends InOneHouse {
    private static final List<String> IDEAS = List.of("Tea", "Room", "Walks", "Songs");
    private static final List<List<String>> BALLOTS = IntStream.range(0, 5)
            .mapToObj(person -> List.of("Tea", person < 3 ? "Room" : "Walks", "Songs")).toList();
    private static final String PAPER = "ballot,place,idea\n1,1,Tea\n1,2,Room\n2,1,Room\n2,2,Tea\n3,1,Tea\n3,2,Walks\n";

    private final Barriers barriers = new Barriers();

    @Test
    void nothingKeepsAnybodyOutOfThePagesThatAreOpenToAll() {
        LiveRoom room = LiveRoom.start(app.address(), "Tuesday Tea", "What works well?", Map.of());
        Page page = chromium.page(1280, 800);
        for (String path : List.of("/", "/" + room.code(), "/privacy", "/no/such/page", room.facilitator().place(),
                "/tour", "/tour/sheet")) {
            look(page, path);
        }
        if (Sight.isEveryOneAskedFor()) {
            look(page, "/styleguide");
        }
        look(page, "/tour/" + TourStop.VOTING.number());
        sharesADevice(page, "/" + room.code());
        page.navigate(app.address());
        page.locator("#code").fill("WRONG2");
        page.locator(".join button").click();
        page.locator("[role=alert]").waitFor();
        alike("a wrong code", page);
        assertThat(barriers.found()).isEmpty();
    }

    private void sharesADevice(Page page, String join) {
        page.navigate(app.address() + join);
        Looks.openAll(page);
        page.locator("form[action$='/share'] button").click();
        page.locator("#own-code").waitFor();
        barriers.look("a shared device", page);
        picks(page.locator("[name=animal]").first());
        page.locator("#pass-on").waitFor();
        alike("somebody who has it", page);
        page.locator("#pass-on button").click();
        page.locator("#own-code").waitFor();
        picks(page.locator("[name=animal]").last());
        page.locator("form[action$='/sit-new']").waitFor();
        barriers.look("a sign that is nobody's yet", page);
    }

    private static void picks(Locator animal) {
        animal.check();
        animal.page().locator("[name=colour]").first().check();
        animal.page().locator("#own-code").fill("1234");
        animal.page().locator(".button.large").click();
    }

    /** Like a page, or a part of one, that is looked at elsewhere. */
    private void alike(String where, Page page) {
        if (Sight.isEveryOneAskedFor()) {
            barriers.look(where, page);
        }
    }

    private void look(Page page, String path) {
        page.navigate(app.address() + path);
        barriers.look(path, page);
    }

    @Test
    void nothingKeepsAnybodyOutOfThePagesOfATeamAndItsGroups() {
        Page owner = chromium.page(1280, 800);
        begins(owner);
        String link = invitesAGroup(owner);
        GroupAtWork group = new GroupAtWork(chromium, app.address(), link);
        group.holds("What works well?", IDEAS, BALLOTS);
        group.lets("These, and the other ideas without any numbers");
        ofTheGroup(group.page());
        ofTheTeam(owner);
        assertThat(barriers.found()).isEmpty();
    }

    private void begins(Page owner) {
        owner.navigate(app.address());
        owner.getByText("Plan an inquiry for several groups").click();
        owner.getByLabel("The big question").fill("What works well in our groups?");
        owner.locator("#owner-name").fill("Rosa");
        press(owner, "Begin");
        alike("begun", owner);
        owner.getByText("Go to the plan").click();
        owner.locator("#new-question").fill("What works well?");
        owner.locator("#new-follow-up").fill("Who was there?");
        press(owner, "Add it to the plan");
        barriers.look("plan", owner);
    }

    private String invitesAGroup(Page owner) {
        opens(owner, "Groups and team");
        alike("people", owner);
        owner.getByLabel("Name of the group").fill("Tea and Talk");
        press(owner, "Invite this group");
        barriers.look("link", owner);
        String link = owner.locator(".link code").textContent();
        owner.getByText("Back", new Page.GetByTextOptions().setExact(true)).click();
        return link;
    }

    private void ofTheGroup(Page page) {
        String own = page.url();
        barriers.look("group", page);
        follow(page, "summary");
        follow(page, "process");
        page.navigate(own);
        follow(page, "after");
        page.navigate(own);
        Looks.openAll(page);
        page.locator("input[type=file]").setInputFiles(new FilePayload("paper.csv", "text/csv",
                PAPER.getBytes(StandardCharsets.UTF_8)));
        page.locator("form:has(input[type=file]) input[type=date]").fill("2026-03-02");
        page.locator("#paper-choices").fill("2");
        page.locator("form:has(input[type=file]) button").click();
        page.getByText("We have read the file.").waitFor();
        alike("paper", page);
        polls(page, own);
    }

    private void follow(Page page, String kind) {
        page.locator("a[href*='/" + kind + "/']").first().click();
        page.waitForLoadState();
        barriers.look(kind, page);
    }

    private void polls(Page page, String own) {
        page.navigate(own + "/polls");
        press(page, "Ask the group");
        alike("poll link", page);
        String link = page.locator(".link code").first().textContent();
        Page phone = chromium.page(360, 740);
        phone.navigate(app.address() + link.substring(link.indexOf("/poll/")));
        phone.locator("input[type=radio]").first().waitFor();
        barriers.look("poll", phone);
        phone.getByText("Partnership").first().click();
        press(phone, "Send");
        alike("poll answered", phone);
        page.navigate(own + "/polls");
        barriers.look("polls", page);
    }

    private void ofTheTeam(Page owner) {
        opens(owner, "Themes");
        press(owner, "Take over thirteen themes that are ready");
        barriers.look("themes", owner);
        for (String tab : List.of("Sort ideas", "Talk about differences", "Side by side", "Give back")) {
            opens(owner, tab);
            barriers.look(tab, owner);
        }
        String own = owner.url().replaceAll("/back.*", "");
        press(owner, "Begin the meeting");
        alike("started", owner);
        takesIn(owner, owner.request().get(own + "/inquiry.json").body());
    }

    /** What an inquiry has sent out, somewhere else. */
    private void takesIn(Page page, byte[] inquiry) {
        page.navigate(app.address());
        Looks.openAll(page);
        page.locator("form[action='/inquiries/check'] input[type=file]")
                .setInputFiles(new FilePayload("inquiry.json", "application/json", inquiry));
        page.locator("form[action='/inquiries/check'] button").click();
        page.getByText("We have read the file.").waitFor();
        barriers.look("taking in", page);
    }

    private static void opens(Page page, String tab) {
        page.locator(".tabs a", new Page.LocatorOptions().setHasText(tab)).click();
        page.waitForLoadState();
    }

    private static void press(Page page, String button) {
        Looks.openAll(page);
        page.locator("button:visible", new Page.LocatorOptions().setHasText(button)).first().click();
        page.waitForLoadState();
    }
}
