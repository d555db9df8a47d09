package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.support.HostileTexts;
import org.evensay.workshop.PlainText;
import org.junit.jupiter.api.Test;

/**
 * Whatever people type is shown as they wrote it and does nothing. With {@code -Devensay.text=all} every text of the
 * corpus goes through every view; without, every third is an idea on a phone, live and after a reload, and one of each
 * family goes through every view.
 */
class HostileTextTest extends InOneHouse {
    static final boolean ALL = "all".equals(System.getProperty("evensay.text"));
    private static final Pattern OWN = Pattern.compile("id=\"own-([0-9a-f]{32})\"");
    private static final int IDEA_COLUMN = 7;

    @Test
    void textsGoThroughEveryViewAndMakeNoElementThatHarmlessOnesDoNot() throws IOException {
        Map<String, Set<String>> harmless = tour(IntStream.range(0, batches().get(0).size())
                .mapToObj(number -> "Tea is ready at " + number).toList());
        for (List<String> texts : batches()) {
            chromium.closePages();
            tour(texts).forEach((view, elements) -> assertThat(elements).as(view).isSubsetOf(harmless.get(view)));
        }
    }

    @Test
    void everyTextIsAnIdeaThatEverybodySeesAsItWasWrittenLiveAndOnAFreshPage() {
        LiveRoom room = LiveRoom.start(app.address(), "Tuesday Tea", "What works well?", Map.of());
        room.moves("WELCOME", "SILENT");
        room.moves("SILENT", "SHARING");
        room.facilitator().does("share-at-once");
        List<String> texts = ideas();
        handIn(room.code(), texts);
        Watch watch = new Watch(chromium, app.address());
        List<Page> pages = new ArrayList<>(List.of(watch.pageOf(room.joinedBy("Anna"), 360, 740)));
        if (ALL) {
            pages.add(watch.pageOf(room.screen(), 1280, 720));
            pages.add(watch.pageOf(room.facilitator(), 1280, 800));
        }
        room.facilitator().does("show-handed-in");
        List<String> shown = HostileTexts.shown(texts).stream().sorted().toList();
        for (Page page : pages) {
            page.waitForFunction("(most) => document.querySelectorAll('.ideas .idea-text').length >= most",
                    shown.size());
            assertThat(Looks.said(page, ".ideas .idea-text").stream().sorted().toList()).isEqualTo(shown);
            page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED).setTimeout(60_000));
            assertThat(Looks.said(page, ".ideas .idea-text").stream().sorted().toList()).isEqualTo(shown);
            assertThat(watch.heardOn(page)).isEmpty();
        }
        assertThat(Looks.tooWide(pages.get(0))).isEmpty();
    }

    /** Ten texts a person: with handing in, as many commands as somebody may send at once. */
    private static void handIn(String code, List<String> texts) {
        IntStream.range(0, (texts.size() + 9) / 10).parallel().forEach(person -> {
            LivePage page = new LivePage(app.address()).join(code, "");
            List<String> own = texts.subList(person * 10, Math.min(texts.size(), person * 10 + 10));
            long kept = own.stream().filter(text -> page.send("write-idea", Map.of("text", text)).has("ack")).count();
            page.await(parts -> page.all(OWN).size() == kept);
            page.all(OWN).forEach(idea -> page.does("hand-in", Map.of("idea", idea, "in", "yes")));
            page.hangUp();
        });
    }

    /** Every third text, so that some of every family are there, or all. */
    private static List<String> ideas() {
        List<String> texts = HostileTexts.all();
        return IntStream.range(0, texts.size()).filter(at -> ALL || at % 3 == 0).mapToObj(texts::get).toList();
    }

    private static Map<String, Set<String>> tour(List<String> texts) throws IOException {
        HostileTour tour = new HostileTour(app.address(), new Watch(chromium, app.address()), texts);
        Map<String, Set<String>> elements = tour.taken();
        isWrittenInEveryFile(tour.facilitator(), texts);
        return elements;
    }

    /** One text of every family; or all, dealt out so that each workshop has some of every family. */
    private static List<List<String>> batches() {
        if (!ALL) {
            return List.of(HostileTexts.families().stream().map(family -> family.get(family.size() / 2)).toList());
        }
        List<String> texts = HostileTexts.all();
        int tours = (texts.size() + HostileTour.MOST - 1) / HostileTour.MOST;
        return IntStream.range(0, tours).mapToObj(first -> IntStream.range(0, texts.size())
                .filter(at -> at % tours == first).mapToObj(texts::get).toList()).toList();
    }

    private static void isWrittenInEveryFile(LivePage facilitator, List<String> texts) throws IOException {
        String file = facilitator.place() + "/priorities.";
        JsonNode json = new ObjectMapper().readTree(facilitator.open(file + "json").body());
        List<String> ideas = json.findValuesAsText("idea");
        assertThat(ideas).hasSizeGreaterThan(texts.size() / 2).isSubsetOf(texts.stream().map(PlainText::of).toList());
        String csv = facilitator.open(file + "csv").body().substring(1);
        assertThat(CsvReader.builder().ofNamedCsvRecord(csv).stream().map(line -> line.getField("idea"))
                .map(HostileTextTest::unguarded)).isEqualTo(ideas.stream().map(HostileTextTest::unguarded).toList());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(facilitator.bytes(file + "xlsx")))) {
            List<String> cells = new ArrayList<>();
            book.getSheetAt(0).forEach(row -> cells.add(row.getCell(IDEA_COLUMN).getStringCellValue()));
            assertThat(cells.subList(1, cells.size())).isEqualTo(ideas);
        }
    }

    private static String unguarded(String cell) {
        return cell.replaceFirst("^'", "").replace(";'", ";");
    }

    /** The listeners hear: a page that puts a text in as HTML is caught each time. */
    @Test
    void aTextThatWasNotEscapedWouldBeHeard() {
        Watch watch = new Watch(chromium, app.address());
        Page page = watch.page(360, 740);
        page.navigate(app.address());
        for (String text : List.of("<img src=//evil.example/x.png>", "<iframe></iframe>", "<svg onload=alert(1)>",
                "<b><img src=x onerror='window.__owned=1'></b>")) {
            Set<String> before = Looks.elements(page);
            int heard = watch.heardOn(page).size();
            page.evaluate("(text) => document.querySelector('h1').insertAdjacentHTML('beforeend', text)", text);
            page.waitForTimeout(50);
            assertThat(watch.heardOn(page)).as(text).hasSizeGreaterThan(heard);
            assertThat(Looks.elements(page)).as(text).isNotEqualTo(before);
        }
    }

    /** A page without our policy, as a mistake in it would make one. */
    @Test
    void aScriptThatRanWouldBeHeard() {
        Watch watch = new Watch(chromium, app.address());
        Page page = watch.page(360, 740);
        page.setContent("<img src=data:, onerror=\"alert(1); window.__owned = 1\">");
        page.waitForFunction("window.__owned === 1");
        assertThat(watch.heardOn(page)).contains("dialog: 1", "owned");
    }
}
