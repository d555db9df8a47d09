package org.evensay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link in the documents leads somewhere, and each guide can be reached. */
class LinksTest {
    private static final String DECISIONS = "src/docs/decisions/README.md";

    @Test
    void everyLinkLeadsToAFileAndEveryHeadingThatIsMeantIsThere() {
        assertThat(Page.all().stream().flatMap(page -> page.links().stream()
                .filter(link -> leadsNowhere(page, link)).map(link -> page.name() + ": " + link))).isEmpty();
        assertThat(Page.all().stream().flatMap(page -> page.links().stream())).hasSizeGreaterThan(150);
    }

    @Test
    void aLinkThatLeadsNowhereIsSeen() {
        Page page = new Page("src/docs/style.md", "# One, `two` & three\n[a](none.md) [b](#one-two--three) [c](#four) "
                + "[d](style.md#style) ![e](pictures/none.png) [f](https://example.org)");
        assertThat(page.links().stream().filter(link -> leadsNowhere(page, link)))
                .containsExactly("none.md", "#four", "pictures/none.png");
    }

    @Test
    void everyGuideAndEveryPageOfTheDocumentsIsLinkedFromAnother() {
        List<Path> linked = Page.all().stream().flatMap(page -> page.links().stream()
                .filter(link -> !link.contains(":")).map(page::target)).toList();
        assertThat(Page.all().stream().map(page -> Page.HOME.resolve(page.name()))
                .filter(file -> !file.equals(Page.HOME.resolve("README.md"))).filter(file -> !linked.contains(file)))
                .isEmpty();
    }

    @Test
    void everyDecisionStandsInTheirListByItsTitle() throws IOException {
        Page list = Page.at(DECISIONS);
        try (Stream<Path> files = Files.list(Page.HOME.resolve(DECISIONS).getParent())) {
            assertThat(files.map(file -> Page.HOME.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(DECISIONS)).map(Page::at)).hasSizeGreaterThan(40)
                    .allSatisfy(page -> assertThat(list.text()).contains(line(page)));
        }
    }

    private static String line(Page decision) {
        String file = decision.name().replaceAll(".*/", "");
        return "| [" + Integer.parseInt(file.substring(0, 4)) + "](" + file + ") | "
                + decision.text().lines().findFirst().orElseThrow().replaceFirst("^# \\d+[.:]* *", "") + " |";
    }

    private static boolean leadsNowhere(Page page, String link) {
        if (link.contains(":")) {
            return false;
        }
        Path target = page.target(link);
        if (link.startsWith("#")) {
            return !page.anchors().contains(link.substring(1));
        }
        return !Files.exists(target) || link.contains("#") && target.toString().endsWith(".md")
                && !Page.at(Page.HOME.relativize(target).toString()).anchors().contains(link.replaceFirst(".*#", ""));
    }
}
