package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.evensay.support.HostileTexts;
import org.evensay.workshop.PlainText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The forms at the door, which show again what was typed; and texts that are far too long. At the door a few texts from
 * all over the corpus, or all with {@code -Devensay.text=all}.
 */
class HostileFormsTest extends InOneHouse {
    private static final boolean ALL = "all".equals(System.getProperty("evensay.text"));
    /** A browser needs a second, and more when others work beside it, to break such a word into lines. */
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final String FIELDS = "#group, #questions, #purpose";
    private static final String HUNDRED_KB = "w".repeat(100_000);

    @Tag("long")
    @Test
    void whatWasTypedAtTheDoorIsShownAgainAsItWas() {
        Watch watch = new Watch(chromium, app.address());
        Page page = watch.page(360, 740);
        Set<String> harmless = refusedStart(page, "tea");
        Set<String> strange = refusedCode(page, "tea");
        for (String text : some(2)) {
            assertThat(refusedStart(page, text)).as(text).isEqualTo(harmless);
            assertThat(refusedCode(page, text)).as(text).isEqualTo(strange);
            assertThat(Looks.tooWide(page)).as(text).isEmpty();
            assertThat(watch.heardOn(page)).as(text).isEmpty();
        }
    }

    /** The number of choices is no number, so the whole form comes back. */
    private static Set<String> refusedStart(Page page, String text) {
        page.navigate(app.address());
        page.locator("details.start > summary").click();
        page.locator("details.more > summary").click();
        page.evaluate("document.querySelector('#choices').type = 'text'");
        List.of("#group", "#questions", "#purpose").forEach(field -> puts(page.locator(field), "x" + text));
        puts(page.locator("#choices"), "x" + text);
        List<String> typed = Looks.typed(page, FIELDS);
        Buttons.press(page, "Start");
        assertThat(page.locator(".start .refusal")).isVisible();
        assertThat(Looks.typed(page, FIELDS)).isEqualTo(typed.stream().map(HostileFormsTest::asSent).toList());
        return Looks.elements(page);
    }

    private static Set<String> refusedCode(Page page, String text) {
        page.navigate(app.address());
        puts(page.locator("#code"), "!" + text);
        String typed = page.locator("#code").inputValue();
        Buttons.press(page, "Join");
        assertThat(page.locator(".join .refusal")).isVisible();
        assertThat(page.locator("#code").inputValue()).isEqualTo(asSent(typed));
        return Looks.elements(page);
    }

    @Test
    void groupAndNameStandOnTheNextPagesAsTheyWereTyped() {
        Watch watch = new Watch(chromium, app.address());
        Page page = watch.page(360, 740);
        for (String text : some(2).stream().map(PlainText::of).filter(HostileFormsTest::isShort).toList()) {
            page.navigate(app.address());
            page.locator("details.start > summary").click();
            puts(page.locator("#group"), text);
            puts(page.locator("#questions"), text);
            Buttons.press(page, "Start");
            String code = page.locator("dd.code").textContent().replace(" ", "");
            page.navigate(app.address() + "/" + code);
            assertThat(page.locator("h1").textContent()).isEqualTo("Welcome to " + text);
            puts(page.locator("#name"), text + "w".repeat(40));
            Buttons.press(page, "Go in");
            assertThat(page.locator(".refusal")).containsText("longer than 40 letters");
            assertThat(page.locator("#name").inputValue()).isEqualTo(text + "w".repeat(40));
            assertThat(Looks.tooWide(page)).as(text).isEmpty();
            assertThat(watch.heardOn(page)).as(text).isEmpty();
        }
    }

    /** With {@code -Devensay.text=all} in each field of a phone, and not only where ideas are written. */
    @Test
    void aTextOfAHundredThousandLettersIsRefusedAndStaysInItsFieldAndTheLineHolds() {
        Workshop room = Workshop.startUndrawn(app.addressForPhones(), chromium, "Tuesday Tea", "What works well?");
        Page anna = room.joins("Anna", 360);
        if (ALL) {
            tooLong(anna, "#propose-rule", "#rule-text");
            tooLong(anna, "#name-seat", "#seat-name");
        }
        room.next("Next: quiet writing");
        tooLong(anna, "#write-idea", "#idea-text");
        puts(anna.locator("#idea-text"), "w".repeat(8_000));
        room.press(anna, "Add");
        assertThat(anna.locator("#write-idea [data-refusal]")).containsText("longer than 500 letters");
        Page otherTab = anna.context().newPage();
        otherTab.navigate(anna.url());
        room.writesUnseen(otherTab, "The tea is ready");
        anna.locator("#own-list").getByText("The tea is ready").first().waitFor();
        assertThat(anna.locator("#write-idea [data-refusal]")).containsText("longer than 500 letters");
        assertThat(anna.locator("#idea-text").inputValue()).hasSize(8_000);
        anna.locator("#idea-text").fill("");
        room.writes(anna, "We laugh");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void tooLong(Page page, String form, String field) {
        page.locator(form).waitFor();
        page.evaluate("([form, field, text]) => { document.querySelector(field).value = text; "
                + "document.querySelector(form).requestSubmit(); }", List.of(form, field, HUNDRED_KB));
        assertThat(page.locator(form + " [data-refusal]")).containsText("too long to send", PATIENTLY);
        assertThat(page.locator(field).inputValue()).isEqualTo(HUNDRED_KB);
        assertThat(Looks.tooWide(page)).isEmpty();
        puts(page.locator(field), "");
    }

    /** Every so many-th text of the corpus, or all. */
    private static List<String> some(int many) {
        List<String> texts = HostileTexts.all();
        int each = ALL ? 1 : texts.size() / many;
        return IntStream.range(0, texts.size()).filter(at -> at % each == 0).mapToObj(texts::get).toList();
    }

    private static boolean isShort(String text) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= 80;
    }

    /** A form carries no half of a surrogate pair, and a page no NUL. */
    private static String asSent(String typed) {
        return typed.codePoints().map(sign -> sign == 0 || Character.getType(sign) == Character.SURROGATE
                ? 0xFFFD : sign).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Past what a field would let somebody type. */
    private static void puts(Locator field, String text) {
        field.evaluate("(field, text) => { field.value = text; "
                + "field.dispatchEvent(new Event('input', { bubbles: true })); }", text);
    }
}
