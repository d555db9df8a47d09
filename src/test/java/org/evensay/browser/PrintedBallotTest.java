package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.Test;

/** Ballots as they come out of the printer. */
class PrintedBallotTest {

    /** A loose sheet without a number would be nobody's vote. */
    @Test
    void aLongListRunsOnToASecondPageWithTheSameNumberAndTheQuestion() throws IOException {
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            Staged staged = Staged.with(app.address(),
                    IntStream.rangeClosed(1, 18).mapToObj(number -> "Idea number " + number).toList());
            staged.write();
            staged.begin();
            staged.share();
            staged.talk();
            staged.vote();
            Page page = new Watch(chromium, app.address()).pageOf(staged.room().facilitator(), 1280, 900);
            page.navigate(app.address() + staged.room().facilitator().place() + "/print/ballots?copies=2");
            List<String> sheets = Printed.pages(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))
                    .stream().map(sheet -> sheet.replaceAll("\\s+", " ")).toList();
            assertThat(sheets).hasSize(4);
            assertThat(sheets.subList(0, 2)).allMatch(sheet -> sheet.contains("Paper 1"));
            assertThat(sheets.subList(2, 4)).allMatch(sheet -> sheet.contains("Paper 2"));
            assertThat(sheets).allMatch(sheet -> sheet.contains("Question 1, vote 1")
                    && sheet.contains(Staged.QUESTION));
            assertThat(sheets.get(0) + sheets.get(1)).contains(IntStream.rangeClosed(1, 18)
                    .mapToObj(number -> "Idea number " + number).toList());
        }
    }
}
