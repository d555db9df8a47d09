package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evensay.support.HostileTexts;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;

/** A page on paper, opened again by another reader. */
class PdfFileTest {

    @Test
    void itHasTheTitleAndTheLanguageOfThePageAndIsTagged() throws IOException {
        try (PDDocument pdf = pdf("<h1>Tea and Talk</h1><ul><li>Tea</li></ul>"
                + "<table><thead><tr><th>Theme</th></tr></thead><tbody><tr><td>Rooms</td></tr></tbody></table>")) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("What we chose");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(tags(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "L", "LI", "Table", "TR", "TH", "TD");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray())).contains("pdfuaid");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("Tea and Talk");
        }
    }

    @Test
    void everyFontIsInIt() throws IOException {
        try (PDDocument pdf = pdf("<p>Tea, Łódź, <b>Ελληνικά</b></p>")) {
            List<PDFont> fonts = fonts(pdf);
            assertThat(fonts).hasSizeGreaterThan(2).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void lettersOfManyScriptsAreThereAndReadFromTheirOwnSide() throws IOException {
        String text = text("<p>Łódź Größe Ελληνικά Привет</p><p dir=\"auto\">مرحبا بكم</p><p dir=\"auto\">שלום</p>");
        assertThat(text).contains("Łódź", "Größe", "Ελληνικά", "Привет").doesNotContain("###");
        assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains("مرحبا", "שלום");
    }

    @Test
    void whatCanOnlyBePressedIsNotOnItAndWhatIsFoldedIs() throws IOException {
        String text = text("<nav>Pages</nav><form><button>Go</button></form><p class=\"on-screen\">Back</p>"
                + "<details class=\"card\"><summary><h2>More</h2></summary><p>Folded</p></details>"
                + "<details><summary>Change</summary><form><label>Words</label></form></details>"
                + "<section class=\"card\"><h2>Begin</h2><form><button>Go</button></form></section>");
        assertThat(text).contains("More", "Folded").doesNotContain("Pages", "Go", "Back", "Change", "Words", "Begin");
    }

    /** A longest table goes over pages with its head on each of them, and no line is torn. */
    @Test
    void aLongTableHasItsHeadOnEveryPage() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 150; row++) {
            rows.append("<tr><td>Line ").append(row).append("<br>and its second half ").append(row)
                    .append("</td></tr>");
        }
        try (PDDocument pdf = pdf("<table><thead><tr><th>Theme</th></tr></thead><tbody>" + rows + "</tbody></table>")) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = textOf(pdf, page);
                assertThat(text).containsPattern("(?s)Theme.*Line ");
                assertThat(text.split("Line ", -1)).hasSameSizeAs(text.split("second half ", -1));
            }
        }
    }

    @Test
    void hostileWordsStayWordsAndBreakNothing() throws IOException {
        String items = HostileTexts.all().stream().map(text -> "<li dir=\"auto\">" + Entities.escape(text) + "</li>")
                .collect(Collectors.joining());
        String text = text("<h1>First</h1><ul>" + items + "</ul><p>The very last line</p>");
        assertThat(text).contains("First", "The very last line", "<script>");
    }

    /** Whatever came into a page by a bug would have to ask somebody; nobody is asked. */
    @Test
    void nothingIsFetchedFromAnywhere() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0)) {
            String at = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/";
            String text = text("<img src=\"" + at + "a.png\"><link rel=\"stylesheet\" href=\"" + at + "b.css\">"
                    + "<style>@import url(" + at + "c.css); p { background: url(" + at + "d.png) }</style>"
                    + "<p style=\"background: url(" + at + "e.png)\">Words</p><object data=\"" + at + "f\"></object>"
                    + "<iframe src=\"" + at + "g\"></iframe><svg><image href=\"" + at + "h.png\"/></svg>"
                    + "<a href=\"" + at + "i\">Link</a><video poster=\"" + at + "j.png\"></video>");
            assertThat(text).contains("Words");
            elsewhere.setSoTimeout(200);
            assertThat(catchThrowable(elsewhere::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void noPageHoldsALinkToAPageThatOnlyItsGroupMayOpen() throws IOException {
        try (PDDocument pdf = pdf("<p>Words <a href=\"/group/0123456789abcdef\">Our page</a></p>")) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    private static byte[] file(String main) {
        return PdfFile.of("<!doctype html><html lang=\"en-GB\" dir=\"ltr\"><head><title>What we chose</title></head>"
                + "<body><main>" + main + "</main></body></html>");
    }

    private static PDDocument pdf(String main) throws IOException {
        return Loader.loadPDF(file(main));
    }

    private static String text(String main) throws IOException {
        try (PDDocument pdf = pdf(main)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .forEach(kid -> {
                    tags.add(kid.getStructureType());
                    tags.addAll(tags(kid));
                });
        return tags;
    }
}
