package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.support.HostileTexts;
import org.evensay.view.picture.Cell;
import org.evensay.view.picture.Grid;
import org.evensay.view.picture.Spots;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the pictures of many groups say to whoever listens, and that words of people stay words in them. */
class PicturesTest {
    private static final List<String> KINDS = List.of("bars", "bump", "heat", "scatter");
    private static final DocumentBuilderFactory PARSERS = DocumentBuilderFactory.newInstance();
    private static final Words ENGLISH = new Languages().in("en");

    private final Templates templates = new Templates();

    private static Grid grid(List<String> themes, List<String> groups) {
        return new Grid("Side by side", "What did each group want?", groups, IntStream.range(0, themes.size())
                .mapToObj(theme -> new Grid.Row(themes.get(theme), IntStream.range(0, groups.size())
                        .mapToObj(group -> cell(theme, group)).toList())).toList());
    }

    /** The first theme has a figure, a rank for the bump chart, in the first group only. */
    private static Cell cell(int theme, int group) {
        return group == 0 ? Cell.of(theme + 1) : theme == 0 ? Cell.NOT_RAISED : group == 1 ? Cell.RAISED
                : Cell.of(theme);
    }

    private static Spots spots(List<String> themes) {
        return new Spots("Side by side", "What did each group want?", IntStream.range(0, themes.size())
                .mapToObj(at -> Spots.Spot.of(themes.get(at), at + 1, 2 * at)).toList());
    }

    private Element drawn(String kind, List<String> themes, List<String> groups) {
        Map<String, Object> values = new HashMap<>(Map.of("id", "p-" + kind, "words", ENGLISH));
        if (kind.equals("scatter")) {
            values.put("spots", spots(themes));
        } else {
            values.put("grid", grid(themes, groups));
        }
        return parsed(templates.render("picture/" + kind, values));
    }

    /** Strictly: a browser would guess what is meant by a mark that was left open. */
    private static Element parsed(String html) {
        try {
            Document page = PARSERS.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
            return page.getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new AssertionError(html, broken);
        }
    }

    /** Its legend says what the sign means, so each such figure has it. */
    @Test
    void aFigureThatMayBeHigherHasItsSignInTheHeatTableToo() {
        Grid grid = new Grid("Side by side", "What did each group want?", List.of("Tuesday"),
                List.of(new Grid.Row("Tea", List.of(Cell.atLeast(new BigDecimal("12.4"))))));
        Element picture = parsed(templates.render("picture/heat", Map.of("id", "p", "words", ENGLISH, "grid", grid)));
        assertThat(named(picture, "td").map(cell -> cell.getTextContent().strip())).containsExactly("12.4+");
    }

    @Test
    void everyPictureIsNamedByItsTitleAndTheQuestionThatItAnswers() {
        for (String kind : List.of("bars", "bump", "scatter")) {
            Element picture = drawn(kind, List.of("Tea", "Talk"), List.of("Tuesday", "Harbour"));
            List<Element> images = all(picture).filter(one -> one.getAttribute("role").equals("img")).toList();
            assertThat(images).as(kind).isNotEmpty().allSatisfy(image ->
                    assertThat(Stream.of(image.getAttribute("aria-labelledby").split(" "))
                            .map(id -> text(withId(picture, id)))).containsExactly("Side by side",
                            "What did each group want?"));
            assertThat(all(picture).filter(one -> one.getTagName().equals("svg")))
                    .allMatch(svg -> images.contains(svg) || images.contains((Element) svg.getParentNode()
                            .getParentNode()));
        }
    }

    @Test
    void everyPictureHasItsNumbersInATableToo() {
        List<List<String>> shares = List.of(List.of("1%", "not raised", "not raised"),
                List.of("2%", "raised, no figure", "1%"));
        List<List<String>> plain = List.of(List.of("1", "not raised", "not raised"),
                List.of("2", "raised, no figure", "1"));
        List<List<String>> spots = List.of(List.of("1", "0"), List.of("2", "2"));
        Map<String, List<List<String>>> told = Map.of("bars", shares, "bump", plain, "heat", plain, "scatter", spots);
        for (String kind : KINDS) {
            Element picture = drawn(kind, List.of("Tea", "Talk"), List.of("Tuesday", "Harbour", "Old Mill"));
            assertThat(rows(picture).map(row -> named(row, "td").map(PicturesTest::heard).toList())).as(kind)
                    .containsExactlyElementsOf(told.get(kind));
            assertThat(rows(picture).map(row -> text(named(row, "th").findFirst().orElseThrow())))
                    .containsExactly("Tea", "Talk");
        }
    }

    @Test
    void whatIsNotRaisedIsADashAndWhatHasNoFigureADotAndNeitherIsNought() {
        Element picture = drawn("bars", List.of("Tea", "Talk"), List.of("Tuesday", "Harbour"));
        assertThat(named(picture, "svg").map(svg -> named(svg, "text").map(PicturesTest::text)
                .filter(said -> !List.of("Tuesday", "Harbour").contains(said)).toList()))
                .containsExactly(List.of("1%", "–"), List.of("2%", "•"));
        assertThat(named(picture, "rect")).as("no bar without a figure").hasSize(2);
    }

    @Test
    void theColourOfACellGoesWithItsFigure() {
        Element picture = drawn("heat", List.of("Tea", "Talk", "Songs", "Walks", "Cake"), List.of("Tuesday", "Mill"));
        assertThat(named(picture, "td").map(cell -> cell.getAttribute("class"))).containsExactly("heat-1", "heat-0",
                "heat-2", "heat-0", "heat-3", "heat-0", "heat-4", "heat-0", "heat-5", "heat-0");
    }

    @Test
    void wordsThatAreCutInThePictureAreWholeInItsTitleAndInTheTable() {
        String text = "a long way of saying it ".repeat(8).strip();
        Element picture = drawn("bump", List.of("Tea", "Talk"), List.of(text, "Harbour"));
        assertThat(named(picture, "title").map(PicturesTest::text)).contains(text);
        assertThat(named(picture, "th").map(PicturesTest::text)).contains(text);
    }

    @Test
    void whateverPeopleTypeMakesNoElementThatHarmlessWordsDoNot() {
        List<String> harmless = Stream.of("Tea", "الشاي", "so many words ".repeat(20)).toList();
        List<String> texts = HostileTexts.shown();
        for (String kind : KINDS) {
            TreeSet<String> usual = new TreeSet<>();
            List.of(harmless, List.of("Tea", "Talk")).forEach(few -> usual.addAll(elements(drawn(kind, few, few))));
            for (int at = 0; at < texts.size(); at += 5) {
                List<String> some = texts.subList(at, Math.min(at + 5, texts.size()));
                Element picture = drawn(kind, some, some);
                assertThat(elements(picture)).as(kind + some).isSubsetOf(usual);
                assertThat(rows(picture).map(row -> text(named(row, "th").findFirst().orElseThrow())))
                        .containsExactlyElementsOf(some);
            }
            assertThat(usual).as("the content policy").noneMatch(one -> one.matches(".* (style|on[a-z]+)( .*)?"));
        }
    }

    @Test
    void picturesOnOnePageHaveIdsOfTheirOwn() {
        List<String> ids = KINDS.stream().flatMap(kind -> all(drawn(kind, List.of("Tea", "Talk"), List.of("Mill"))))
                .map(one -> one.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).hasSizeGreaterThan(KINDS.size()).doesNotHaveDuplicates();
    }

    private static TreeSet<String> elements(Element picture) {
        return all(picture).map(one -> one.getTagName() + " " + IntStream.range(0, one.getAttributes().getLength())
                .mapToObj(at -> one.getAttributes().item(at).getNodeName()).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Element> rows(Element picture) {
        return named(picture, "tr").filter(row -> named(row, "td").findAny().isPresent());
    }

    /** Without what is hidden from whoever listens. */
    private static String heard(Element cell) {
        return text(cell).replaceAll("^[–•]", "");
    }

    private static Element withId(Element picture, String id) {
        return all(picture).filter(one -> one.getAttribute("id").equals(id)).findFirst().orElseThrow();
    }

    private static Stream<Element> named(Element parent, String tag) {
        return all(parent).filter(one -> one.getTagName().equals(tag));
    }

    private static Stream<Element> all(Element parent) {
        NodeList found = parent.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements.stream();
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }
}
