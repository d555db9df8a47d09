package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.view.StepOnPaper;
import org.junit.jupiter.api.Test;

/** What whoever leads says and does, as it comes out of the printer. */
class StepsOnPaperTest extends InOneHouse {
    private static final Languages LANGUAGES = new Languages();

    /** Easy Read is in large letters, and takes the pages that it needs. */
    @Test
    void allStepsStandOnOnePageOfA4InEachLanguage() throws IOException {
        Page page = chromium.page(1280, 900);
        for (String tag : LANGUAGES.tags().stream().filter(tag -> !tag.endsWith("-x-easy")).toList()) {
            page.navigate(app.address() + "/language/" + tag);
            page.navigate(app.address() + "/tour/sheet");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(tag);
            assertThat(Printed.pages(page.pdf(new Page.PdfOptions().setFormat("A4")))).as(tag).hasSize(1);
        }
    }

    @Test
    void eachStepHasItsWordsAndWhatHelpsAndTheTourLeadsThere() throws IOException {
        Words english = LANGUAGES.in(Languages.FIRST);
        Page page = chromium.page(1280, 900);
        page.navigate(app.address() + "/tour");
        page.getByText(english.say("tour.sheet")).click();
        page.waitForURL("**/tour/sheet");
        String paper = String.join(" ", Printed.pages(page.pdf(new Page.PdfOptions().setFormat("A4"))))
                .replaceAll("\\s+", " ");
        assertThat(StepOnPaper.all()).hasSize(9).allSatisfy(step -> {
            assertThat(paper).contains(english.say(step.title()));
            step.cues().forEach(cue -> assertThat(paper).contains(english.say("lead.say." + cue, 3))
                    .contains(english.say("lead.do." + cue)));
            assertThat(paper).contains(english.lines("help.facilitator." + step.topic()));
        });
        assertThat(List.of(english.say("print.do"), english.say("help.title"), english.say("language.title")))
                .noneMatch(paper::contains);
    }
}
