package org.evensay.export;

import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * A page of ours as it goes onto paper: without what can only be pressed, with everything that lies folded, and without
 * any address, so that there is nothing to fetch and no link to a page that only its group may open.
 */
final class PaperPage {
    private static final String STYLE = new String(PaperFonts.read("/print/paper.css"), StandardCharsets.UTF_8);
    /** Whole pieces first, then what is left of them. */
    private static final String ONLY_ON_SCREEN = ".on-screen, .aside, nav, .unseen, details:has(form), "
            + ".card:has(> form), .card:has(> .moves form), "
            + "script, link, style, form, a, svg, img, input, button, meta";

    private PaperPage() {
    }

    static Document of(String html) {
        Document page = Jsoup.parse(html);
        page.select(ONLY_ON_SCREEN).remove();
        page.select("[style], [src], [href]").forEach(element ->
                element.removeAttr("style").removeAttr("src").removeAttr("href"));
        unfold(page);
        page.select("[dir=auto]").forEach(element -> element.attr("dir", direction(element.text())));
        page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
        page.head().appendElement("style").appendText(STYLE);
        outline(page);
        return page;
    }

    private static void unfold(Document page) {
        page.select("summary").forEach(summary -> {
            if (summary.select("h2, h3").isEmpty()) {
                summary.tagName("p");
            } else {
                summary.unwrap();
            }
        });
        page.select("details").tagName("div");
    }

    /** As a browser finds it for {@code dir="auto"}: by the first letter that has a direction. */
    private static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    /** The headings as what a reader of PDF shows beside the pages. */
    private static void outline(Document page) {
        Element outline = new Element(Tag.valueOf("bookmarks"), "");
        int number = 0;
        for (Element heading : page.select("h1, h2")) {
            heading.attr("id", "part-" + ++number);
            outline.appendElement("bookmark").attr("name", heading.text()).attr("href", "#part-" + number);
        }
        page.head().appendChild(outline);
    }
}
