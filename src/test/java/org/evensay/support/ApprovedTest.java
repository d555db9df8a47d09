package org.evensay.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who has changed a page. */
class ApprovedTest {
    @TempDir
    private Path folder;

    @Test
    void whereTwoPagesPartIsSaidWithBothLinesAndWithWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "<p>\nold words\n</p>\n");
        assertThatThrownBy(() -> Approved.check(file, "<p>\nnew words\n</p>\n", "PageTest"))
                .hasMessage(String.format("%s, line 2%n  approved: old words%n  now:      new words%nIf this is as it "
                        + "should be: mvn test -Dtest=PageTest -Devensay.approve=true, then read the difference "
                        + "(git diff) before you commit it.", file));
        Approved.check(file, "<p>\nold words\n</p>\n", "PageTest");
    }

    @Test
    void aPageThatNobodyHasApprovedSaysSo() {
        assertThatThrownBy(() -> Approved.check(folder.resolve("new.html"), "<p>\n", "PageTest"))
                .hasMessageContaining("new.html, line 1").hasMessageContaining("approved: (nothing)");
    }

    @Test
    void aLineThatHasGoneIsFound() {
        assertThat(Approved.told(Path.of("page.html"), "a\nb\n", "a\n", "PageTest"))
                .contains("line 2").contains("approved: b").contains("now:      (nothing)");
    }
}
