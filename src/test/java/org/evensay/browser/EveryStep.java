package org.evensay.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.live.LivePage;

/**
 * A workshop from the welcome to the end, played once and looked at in each step on the pages of all who are in it: by
 * axe and by other eyes. In each step one page is looked at by axe and another in the other way, in turn, and in every
 * second one of those who help by axe; with {@code -Devensay.axe=all} all pages are, in both ways.
 */
final class EveryStep {
    private static final int IDEAS = 7;
    private static final List<String> HELPERS = List.of("CO_FACILITATOR", "SCRIBE", "SUPPORT");
    /** How wide and how high, for other eyes. */
    private static final Map<String, int[]> OTHERS = Map.of("person", new int[] {360, 740},
            "facilitator", new int[] {1280, 800}, "screen", new int[] {1280, 720});

    private final Chromium chromium;
    private final String address;
    private final Watch watch;
    private final Staged staged;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Barriers barriers = new Barriers();
    private final OtherEyes eyes = new OtherEyes();
    private final Missing missing = new Missing();
    private int steps;

    EveryStep(Chromium chromium, String address) {
        this.chromium = chromium;
        this.address = address;
        watch = new Watch(chromium, address);
        staged = Staged.with(address, Pictures.texts(IDEAS));
        enters("person", staged.room().people().get(0));
        enters("facilitator", staged.room().facilitator());
        enters("screen", staged.room().screen());
        HELPERS.forEach(role -> enters(role, staged.room().invited(role)));
    }

    private void enters(String who, LivePage client) {
        pages.put(who, missing.heard(watch.pageOf(client, 320, 800)));
    }

    Barriers barriers() {
        return barriers;
    }

    OtherEyes eyes() {
        return eyes;
    }

    Missing missing() {
        return missing;
    }

    /** What the pages complain about themselves, but for the links that open beside them. */
    List<String> heard() {
        return watch.heardOn(pages.values().toArray(Page[]::new)).stream()
                .filter(line -> !line.startsWith("popup: " + address)).toList();
    }

    EveryStep taken() {
        waitingAtTheDoor();
        look("welcome");
        links();
        staged.write();
        asksQuietly();
        look("writing");
        rests();
        staged.begin();
        look("order");
        staged.share();
        look("sharing");
        staged.talk();
        suggests();
        look("talking");
        staged.vote();
        look("voting");
        sheets();
        staged.look();
        look("look");
        staged.results();
        staged.reveal(1);
        look("first place");
        staged.reveal(99);
        look("results");
        staged.room().moves("RESULTS", "CLOSED");
        look("the end");
        pages.values().forEach(Page::reload);
        return this;
    }

    private void waitingAtTheDoor() {
        staged.room().facilitator().does("use-lobby", Map.of("yes", "yes"));
        Page late = chromium.page(320, 800);
        late.navigate(address + "/" + staged.room().code());
        barriers.look("coming in", late);
        late.locator("#name").fill("Late");
        Buttons.press(late, "Go in");
        late.getByText("Please wait a moment.").waitFor();
        barriers.look("waiting", late);
        byAxe("waiting", "facilitator");
        staged.room().facilitator().does("use-lobby");
    }

    /** What opens beside the page of whoever leads. */
    private void links() {
        for (String kind : Sight.kinds("invitation", "recovery-code")) {
            Page beside = pages.get("facilitator").waitForPopup(() -> pages.get("facilitator")
                    .locator("form[action$='/" + kind + "'] button").first().click());
            beside.locator("code").first().waitFor();
            barriers.look(kind, beside);
            beside.close();
        }
    }

    private void asksQuietly() {
        staged.room().people().get(0).does("ask-for-care", Map.of("wish", "TALK"));
        staged.room().facilitator().does("name-help-lines", Map.of("text", "Samaritans 116 123"));
        staged.room().facilitator().does("start-timer", Map.of("minutes", "10"));
        staged.room().facilitator().does("add-seat", Map.of("name", "Paula, on paper"));
    }

    private void rests() {
        staged.room().facilitator().does("pause-room", Map.of("yes", "yes"));
        look("paused");
        staged.room().facilitator().does("pause-room");
        staged.room().facilitator().does("rest-screen", Map.of("yes", "yes"));
        byAxe("rest", "screen");
        byAxe("rest", "facilitator");
        staged.room().facilitator().does("rest-screen");
    }

    /** To print, from the page of whoever leads. */
    private void sheets() {
        Page page = pages.get("facilitator").context().newPage();
        for (String sheet : Sight.kinds("ballots", "cards", "join")) {
            page.navigate(address + staged.room().facilitator().place() + "/print/" + sheet + "?copies=2");
            barriers.look("to print: " + sheet, page);
        }
        page.close();
    }

    /** New words that wait for somebody's yes, and an idea in the light. */
    private void suggests() {
        LivePage lead = staged.room().facilitator();
        lead.does("propose-wording", Map.of("idea", lead.idOfIdea("It starts and ends on time"),
                "wording", "It keeps to its times"));
        staged.spotlight("Somebody knows my name when I come in");
    }

    private void look(String step) {
        String helper = HELPERS.get(steps % HELPERS.size());
        boolean isAHelpersTurn = steps % 2 == 0;
        int turn = steps++;
        for (String who : pages.keySet()) {
            boolean isByAxe = HELPERS.contains(who) ? isAHelpersTurn && who.equals(helper) : turn % OTHERS.size() == 0;
            if (isByAxe || Sight.isEveryOneAskedFor()) {
                byAxe(step, who);
            }
            if (OTHERS.containsKey(who) && (turn % OTHERS.size() == 1 || Sight.isEveryOneAskedFor())) {
                byOtherEyes(step, who);
            }
            turn++;
        }
    }

    private void byAxe(String step, String who) {
        Looks.awaitFresh(pages.get(who));
        barriers.look(step + ", " + who, pages.get(who));
    }

    private void byOtherEyes(String step, String who) {
        Looks.awaitFresh(pages.get(who));
        eyes.look(step + ", " + who, pages.get(who), OTHERS.get(who)[0], OTHERS.get(who)[1]);
    }
}
