package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.live.Browser;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.workshop.PlainText;

/**
 * A workshop from the first step to the last in which every word that somebody types is one of {@code texts}, at most
 * {@link #MOST} of them; a phone, the facilitator's page and the screen are looked at from step to step, in turn, or in
 * each step with {@code -Devensay.text=all}.
 */
final class HostileTour {
    static final int MOST = 36;
    private static final int IDEAS_A_PERSON = 6;
    private static final Pattern OWN = Pattern.compile("id=\"own-([0-9a-f]{32})\"");
    private static final Pattern MINE = Pattern.compile("id=\"mine-([0-9a-f]{32})\"");
    private static final Pattern LISTED = Pattern.compile("<li id=\"idea-([0-9a-f]{32})\"");
    private static final Pattern GO_ON = Pattern.compile("id=\"go-on-([0-9a-f]{32})\"");
    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");
    private static final Pattern CHOICE = Pattern.compile("<li class=\"row\" data-idea=\"([0-9a-f]{32})\"");

    private final List<String> texts;
    private final List<String> shown;
    private final Watch watch;
    private final LiveRoom room;
    private final int people;
    private final Page phone;
    private final Page lead;
    private final Page wall;
    private final Map<String, Set<String>> elements = new TreeMap<>();
    private String joined;

    HostileTour(String address, Watch watch, List<String> texts) {
        this.texts = texts;
        this.shown = texts.stream().map(PlainText::of).filter(text -> !text.isEmpty()).toList();
        this.watch = watch;
        this.room = LiveRoom.start(address, cut(0, 80), cut(1, 300), Map.of("purpose", cut(2, 500), "choices", "5"));
        this.people = texts.size() / IDEAS_A_PERSON;
        IntStream.range(0, people).forEach(person -> room.joinedBy(cut(person, 40)));
        IntStream.range(people, shown.size()).forEach(person -> sits(new Browser(address), cut(person, 40)));
        this.phone = watch.pageOf(room.people().get(0), 360, 740);
        this.lead = watch.pageOf(room.facilitator(), 1280, 800);
        this.wall = watch.pageOf(room.screen(), 1280, 720);
    }

    private void sits(Browser visitor, String name) {
        visitor.open("/" + room.code());
        visitor.post("/" + room.code() + "/seat", Map.of("name", name));
    }

    /** Step by step to the end. @return for each view the kinds of elements that were on it */
    Map<String, Set<String>> taken() {
        welcome();
        silent();
        sharing();
        discussion();
        voting();
        return elements;
    }

    LivePage facilitator() {
        return room.facilitator();
    }

    private void welcome() {
        List<String> rules = IntStream.range(0, 8).mapToObj(at -> cut(at, 200)).toList();
        IntStream.range(0, 8).forEach(at -> person(at).does("propose-rule", Map.of("text", rules.get(at))));
        look("1 welcome", phone, lead, wall);
        assertThat(Looks.said(phone, ".rules li")).containsAll(rules);
        assertThat(Looks.said(wall, ".rules li")).containsAll(rules);
        assertThat(Looks.said(phone, ".purpose")).containsExactly(cut(2, 500));
        assertThat(Looks.said(wall, "h1.question")).containsExactly(cut(1, 300));
        assertThat(lead.title()).isEqualTo((String) lead.evaluate(
                "(text) => text.replace(/[ \\t\\n\\f\\r]+/g, ' ').trim()", cut(0, 80)));
        assertThat(phone.title()).as("browsers keep a list of titles").isEqualTo("Evensay");
        assertThat(Looks.said(lead, ".seat-name bdi")).containsExactlyElementsOf(names());
        assertThat(Looks.typed(phone, "#seat-name")).containsExactly(cut(0, 40));
    }

    private void silent() {
        room.moves("WELCOME", "SILENT");
        for (int at = 0; at < texts.size(); at++) {
            boolean seen = !PlainText.of(texts.get(at)).isEmpty();
            assertThat(person(at).send("write-idea", Map.of("text", texts.get(at))).has("ack")).isEqualTo(seen);
        }
        look("2 silent", phone);
        List<String> own = IntStream.range(0, texts.size()).filter(at -> at % people == 0)
                .mapToObj(at -> PlainText.of(texts.get(at))).filter(text -> !text.isEmpty()).toList();
        assertThat(Looks.said(phone, "#own-list .idea-text")).containsExactlyInAnyOrderElementsOf(own);
        assertThat(Looks.typed(phone, "#own-list textarea")).containsExactlyInAnyOrderElementsOf(own);
    }

    private void sharing() {
        room.moves("SILENT", "SHARING");
        look("3 order", phone, wall);
        assertThat(Looks.said(phone, ".order bdi")).containsExactlyInAnyOrderElementsOf(names());
        assertThat(Looks.said(wall, ".order bdi")).containsExactlyInAnyOrderElementsOf(names());
        room.facilitator().does("share-at-once");
        look("4 at once", lead);
        room.people().forEach(person -> person.all(OWN).stream().distinct()
                .forEach(idea -> person.does("hand-in", Map.of("idea", idea, "in", "yes"))));
        room.facilitator().does("show-handed-in");
        room.facilitator().does("say-aloud", Map.of("seat", "", "text", shown.get(3)));
        List<String> all = new ArrayList<>(shown);
        all.add(shown.get(3));
        look("5 shared", phone, lead, wall);
        for (Page page : List.of(phone, lead, wall)) {
            assertThat(Looks.said(page, ".ideas .idea-text")).containsExactlyInAnyOrderElementsOf(all);
        }
        room.facilitator().does("start-rounds");
        look("6 turn", wall);
    }

    /** The first person's suggestions are gone on with: new words for one idea, and two joined; later ones wait. */
    private void discussion() {
        room.moves("SHARING", "DISCUSSION");
        LivePage first = person(0);
        first.await(parts -> first.all(MINE).size() > 3);
        List<String> mine = first.all(MINE);
        rewords(first, mine.get(0), 4);
        List<String> before = room.facilitator().all(LISTED);
        first.does("propose-wording", Map.of("idea", mine.subList(1, 3), "wording", shown.get(5)));
        room.facilitator().await(parts -> room.facilitator().all(GO_ON).size() == 2);
        room.facilitator().all(GO_ON).forEach(said -> room.facilitator().does("go-on", Map.of("proposal", said)));
        room.facilitator().await(parts -> room.facilitator().all(LISTED).size() == shown.size());
        joined = room.facilitator().all(LISTED).stream().filter(idea -> !before.contains(idea)).findFirst()
                .orElseThrow();
        List<String> ideas = room.facilitator().all(LISTED).stream().filter(idea -> !mine.contains(idea)).toList();
        IntStream.range(0, 4).forEach(at -> rewords(room.facilitator(), ideas.get(at), at + 6));
        look("7 suggestions", phone, lead);
        for (Page page : List.of(phone, lead)) {
            assertThat(Looks.said(page, ".origins span, .first-words span, .before span, .pick span[dir]"))
                    .hasSizeGreaterThan(shown.size()).isSubsetOf(shown);
        }
        room.facilitator().does("spotlight", Map.of("idea", ideas.get(5)));
        look("8 spotlight", wall);
    }

    /** The list is mixed, so the words may be those that the idea has: then it gets the next. */
    private void rewords(LivePage by, String idea, int at) {
        boolean taken = false;
        for (int next = at; !taken && next < at + shown.size(); next++) {
            taken = by.send("propose-wording", Map.of("idea", idea, "wording", other(next))).has("ack");
        }
        assertThat(taken).isTrue();
    }

    private void voting() {
        room.moves("DISCUSSION", "VOTING");
        room.people().forEach(this::votes);
        look("9 vote", phone);
        assertThat(Looks.said(phone, ".ballot-list .idea-text")).hasSize(shown.size());
        room.moves("VOTING", "REVIEW");
        look("A review", lead);
        room.moves("REVIEW", "RESULTS");
        room.facilitator().does("reveal", Map.of("places", "99"));
        look("B results", phone, wall);
        assertThat(Looks.said(phone, "#part-step .idea-text")).hasSize(shown.size());
        room.moves("RESULTS", "CLOSED");
        phone.locator("#part-step .banner[data-left]").waitFor();
        look("C closed", lead);
    }

    /** The joined idea is the first choice of all, so that results show what it came from. */
    private void votes(LivePage person) {
        person.awaitText("data-vote=");
        List<String> list = new ArrayList<>(person.all(CHOICE));
        Collections.swap(list, 0, list.indexOf(joined));
        person.does("cast-ballot", Map.of("vote", person.all(VOTE).get(0), "rev", "1",
                "choice", list.subList(0, 5)));
    }

    /**
     * Fresh pages, of which nothing may be heard, on which all ideas are as they were written: those that come in turn,
     * or all, but that of a phone at the end, which has no more to show.
     */
    private void look(String step, Page... inTurn) {
        boolean isOver = step.startsWith("C");
        List<Page> fresh = HostileTextTest.ALL ? isOver ? List.of(lead, wall) : List.of(phone, lead, wall)
                : List.of(inTurn);
        fresh.forEach(page -> page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED)));
        if (fresh.contains(lead) && !isOver) {
            awaitsTheRows();
        }
        Looks.openAll(phone);
        assertThat(watch.heardOn(phone, lead, wall)).as(step).isEmpty();
        assertThat(Looks.tooWide(phone)).as(step).isEmpty();
        for (Page page : fresh) {
            elements.put(step + " " + page.url().replaceFirst(".*/", ""), Looks.elements(page));
            assertThat(Looks.said(page, ".idea-text")).as(step).isSubsetOf(shown);
        }
    }

    /** The rows of people come by the line, a moment after the page: all is looked at when they are there. */
    private void awaitsTheRows() {
        lead.waitForSelector("#part-people .seats li *",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private List<String> names() {
        return IntStream.range(0, shown.size()).mapToObj(at -> cut(at, 40)).filter(name -> !name.isEmpty()).toList();
    }

    private LivePage person(int number) {
        return room.people().get(number % people);
    }

    /** A wording that no idea has already. */
    private String other(int at) {
        return shown.get((at + shown.size() / 2) % shown.size());
    }

    /** The text that stands at this place, no longer than its field allows. */
    private String cut(int at, int most) {
        String text = shown.get(at % shown.size());
        return PlainText.of(text.codePoints().limit(most).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }
}
