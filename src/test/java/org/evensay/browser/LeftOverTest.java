package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The room goes on while somebody is in the middle of something: they are told what was not sent. */
class LeftOverTest extends InOneHouse {
    private static final Pattern SEAT = Pattern.compile("seat-name-([0-9a-f]{32})");
    private static final String BEGUN = "half a thought";
    private static final String WAY_BACK = "To share it, ask the person leading to go back to sharing.";

    @Test
    void whatTheRoomWentPastIsShownUntilItIsTakenAwayAndThenTheDeviceCanBePassedOn() {
        Staged staged = written();
        Page phone = new Watch(chromium, app.address()).pageOf(staged.room().people().get(0), 360, 740);
        shares(phone);
        phone.getByLabel("Your idea").fill(BEGUN);
        staged.begin();
        staged.share();
        staged.talk();
        Locator left = phone.locator("left-over");
        assertThat(left).containsText("You began to write this and did not send it: " + BEGUN);
        Buttons.press(phone, "Pass it on");
        assertThat(phone.locator("pass-on .refusal")).containsText("not sent");
        Buttons.press(phone, "Remove this message");
        assertThat(left).isEmpty();
        assertThat(phone.locator("#part-where > .now")).isFocused();
        assertThat(phone.locator("pass-on .refusal")).isEmpty();
        staged.room().moves("DISCUSSION", "VOTING");
        phone.locator(".rank-choice").first().click();
        staged.look();
        assertThat(left).containsText("The vote ended before your choices were sent.");
        phone.reload();
        assertThat(left).containsText("They do not count.");
        Buttons.press(phone, "Pass it on");
        assertThat(phone.locator("h1")).hasText("Who has the device now?");
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Nobody is told that their vote does not count when it does. */
    @Test
    void choicesThatWereOpenedAgainAndNotSentAgainStillCountAndThatIsSaid() {
        Staged staged = written();
        staged.begin();
        staged.share();
        staged.talk();
        staged.vote();
        Watch watch = new Watch(chromium, app.address());
        Page looked = watch.pageOf(staged.room().people().get(0), 360, 740);
        Page changed = watch.pageOf(staged.room().people().get(1), 360, 740);
        List.of(looked, changed).forEach(phone -> {
            phone.locator("live-room:defined").waitFor();
            Buttons.press(phone, "Change my choices");
        });
        Buttons.press(changed, "Pick other ideas");
        changed.locator(".rank-choice[aria-pressed=true]").first().click();
        staged.look();
        assertThat(changed.locator("left-over")).containsText("What you sent before counts.");
        assertThat(looked.locator("#part-where")).hasClass(Pattern.compile("where-REVIEW"));
        assertThat(looked.locator("left-over")).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    /** What was not shared stays with its writer: that is to be seen, and what to do with it. */
    @Test
    void whatWasNotSharedIsOnTheWritersPageWhileTheRoomTalksAndSoIsTheWayToShareIt() {
        Staged staged = written();
        staged.begin();
        Page phone = new Watch(chromium, app.address()).pageOf(staged.room().people().get(0), 360, 740);
        phone.locator("live-room:defined").waitFor();
        phone.getByLabel("Your idea").fill(BEGUN);
        staged.room().moves("SHARING", "DISCUSSION");
        Locator left = phone.locator("left-over");
        assertThat(left).containsText(WAY_BACK);
        Locator own = phone.locator("#mine-unshared");
        own.locator("summary").click();
        assertThat(own.locator("li")).hasText(new String[] {"Tea"});
        assertThat(own).containsText(WAY_BACK);
        staged.room().moves("DISCUSSION", "SHARING");
        assertThat(phone.getByLabel("Your idea")).hasValue(BEGUN);
        assertThat(left).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static Staged written() {
        Staged staged = Staged.with(app.address(), List.of("Tea", "Talk", "Time"));
        staged.write();
        return staged;
    }

    private static void shares(Page phone) {
        phone.locator("live-room:defined").waitFor();
        phone.getByText("Several of us share this device").click();
        phone.locator("input[value=CAT]").check();
        phone.locator("input[value=BLUE]").check();
        phone.getByLabel("Your four numbers").fill("4711");
        Buttons.press(phone, "Go to my page");
        phone.locator("pass-on").waitFor();
    }

    @Test
    void whoIsPutOnPaperWhileTheyTypeIsAtTheHeadingThatSaysSo() {
        Staged staged = written();
        Page phone = new Watch(chromium, app.address()).pageOf(staged.room().people().get(0), 360, 740);
        phone.locator("live-room:defined").waitFor();
        phone.getByLabel("Your idea").fill(BEGUN);
        staged.room().facilitator().does("go-on-paper",
                Map.of("seat", staged.room().facilitator().all(SEAT).get(0)));
        Locator heading = phone.locator("h1");
        assertThat(heading).hasText("You go on without this device");
        assertThat(heading).isFocused();
        phone.getByText("Go on here again").click();
        Buttons.press(phone, "Go on here again");
        assertThat(phone.getByLabel("Your idea")).hasValue(BEGUN);
        assertThat(chromium.complaints()).isEmpty();
    }
}
