package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One workshop on phones that read aloud and listen: they are given a voice and an ear. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VoicesTest {
    private static RunningApp app;
    private static Chromium chromium;
    private static Staged staged;
    private static Page phone;

    @BeforeAll
    static void open() {
        app = new RunningApp();
        chromium = new Chromium();
        staged = Staged.with(app.address(), List.of("Tea", "Talk", "Songs"));
        staged.room().moves("WELCOME", "SILENT");
        phone = phone(0, FakeVoices.voice(true) + FakeVoices.ear(true));
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @Test
    @Order(1)
    void whatIsSpokenStandsInTheFieldAndIsSentWhenItIsAdded() {
        press("Speak your idea");
        assertThat(phone.locator("speak-idea [data-told]")).hasText("This device is listening. Your voice stays here.");
        assertThat(phone.evaluate("[window.ear.lang, window.ear.processLocally].join()")).isEqualTo("en-GB,true");
        phone.evaluate("hear('Tea ')");
        phone.evaluate("hear('and cake')");
        Locator field = phone.getByLabel("Your idea");
        assertThat(field).hasValue("Tea and cake");
        staged.room().people().get(1).does("write-idea", Map.of("text", "Songs"));
        assertThat(phone.locator("#own-list li")).hasCount(0);
        assertThat(button("Stop listening")).isVisible();
        press("Add");
        assertThat(phone.locator("#own-list")).containsText("Tea and cake");
        phone.evaluate("hear('what comes late')");
        assertThat(field).hasValue("");
        assertThat(button("Speak your idea")).isVisible();
    }

    @Test
    @Order(2)
    void whereNothingListensOnTheDeviceOnlyTheKeyboardIsNamed() {
        Page other = phone(1, FakeVoices.ear(false));
        other.locator("speak-idea button").click();
        assertThat(other.getByText("Your device cannot do this by itself.")).isVisible();
        assertThat(other.getByText("Your keyboard may have a microphone key")).isVisible();
        assertThat(other.locator("speak-idea button")).isHidden();
        assertThat(other.getByLabel("Your idea")).isFocused();
        assertThat(phone.getByText("Your keyboard may have a microphone key")).isHidden();
    }

    /** Some browsers end the page when they are asked: there is no button the next time. */
    @Test
    @Order(2)
    void whatBrokeThePageIsNotAskedAgain() {
        Page again = phone(2, FakeVoices.ear(true) + "sessionStorage.setItem('evensay.ear-is-asked', 'yes');");
        assertThat(again.getByText("Your keyboard may have a microphone key")).isVisible();
        assertThat(again.locator("speak-idea button")).isHidden();
    }

    @Test
    @Order(3)
    void aVoiceOfTheDeviceReadsWhatStandsThereOneThingAtATime() {
        staged.begin();
        staged.room().facilitator().does("start-rounds");
        List.of("Tea", "Talk", "Songs").forEach(idea ->
                staged.room().facilitator().does("say-aloud", Map.of("text", idea)));
        staged.room().moves("SHARING", "DISCUSSION");
        phone.locator(".where-DISCUSSION").waitFor();
        press("Read the ideas aloud");
        assertThat(said()).containsExactly("A. Tea.", "B. Talk.", "C. Songs.");
        assertThat(phone.evaluate("said[0].lang")).isEqualTo("en-GB");
        press("Read the question aloud");
        assertThat(said()).hasSize(2).first().isEqualTo(Staged.QUESTION);
        assertThat(button("Stop reading")).hasCount(1);
        phone.keyboard().press("Enter");
        assertThat(said()).isEmpty();
        assertThat(button("Read the question aloud")).isFocused();
    }

    @Test
    @Order(4)
    void readingGoesOnWhileWhatIsReadStandsThereAndStopsWhenItDoesNot() {
        press("Read the ideas aloud");
        staged.spotlight("Talk");
        phone.locator(".spotlight").waitFor();
        assertThat(said()).hasSize(3);
        staged.room().moves("DISCUSSION", "VOTING");
        phone.locator("rank-list").waitFor();
        assertThat(said()).isEmpty();
    }

    @Test
    @Order(5)
    void theBallotAndTheResultAreReadWithTheirLettersAndPlaces() {
        press("Read the list aloud");
        assertThat(said()).containsExactlyInAnyOrder("A. Tea.", "B. Talk.", "C. Songs.");
        phone.evaluate("said[2].dispatchEvent(new Event('end'))");
        assertThat(button("Read the list aloud")).isVisible();
        staged.votes();
        staged.look();
        press("Read the result aloud");
        assertThat(said()).hasSize(3).allMatch(line -> line.matches("[ABC]\\. (Tea|Talk|Songs)\\. .+"));
        staged.results();
        staged.reveal(99);
        phone.locator(".result").first().waitFor();
        assertThat(said()).isEmpty();
        press("Read the result aloud");
        assertThat(said()).first().asString().startsWith("1. ");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @Order(6)
    void aVoiceThatWouldSendTheIdeasAwayIsNotOfferedNorOneOfAnotherLanguage() {
        assertThat(phone(2, FakeVoices.voice(false)).locator("read-aloud:not([hidden])")).hasCount(0);
        phone.locator(".languages summary").click();
        phone.getByText("Polski").click();
        assertThat(phone.locator("html[lang=pl]")).hasCount(1);
        assertThat(phone.locator("read-aloud[hidden]")).hasCount(2);
        assertThat(phone.locator("read-aloud:not([hidden])")).hasCount(0);
    }

    private static Page phone(int person, String has) {
        Page page = new Watch(chromium, app.address()).pageOf(staged.room().people().get(person),
                new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
        page.addInitScript(has);
        page.reload();
        page.locator("live-room:defined").waitFor();
        return page;
    }

    private static Locator button(String name) {
        return phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(String name) {
        button(name).click();
    }

    private static List<String> said() {
        return Looks.texts(phone, "said.map((one) => one.text)");
    }
}
