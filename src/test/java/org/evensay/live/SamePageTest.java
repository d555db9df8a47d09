package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.store.PostgresAddress;
import org.evensay.support.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a page was sent over its socket is what a fresh page shows, for everybody and after every change; and neither
 * ever holds what is private to somebody else.
 */
@Timeout(300)
class SamePageTest {
    private static final Pattern COMMAND_ID = Pattern.compile("<input type=\"hidden\" name=\"id\" value=\"[^\"]*\">");
    private static final Pattern PART = Pattern.compile("<section id=\"part-");
    private static final List<String> PRIVATE = List.of("annas-first-secret", "annas-second-secret",
            "bens-secret", "cleos-secret", "cleos-secret-in-other-words");

    @Test
    void pushedAndFetchedAreTheSameAndPrivateThingsStayPrivate() {
        try (RunningApp app = new RunningApp()) {
            areTheSame(List.of(app.address()));
        }
    }

    /** With nobody to tell them: what the other node has kept is found by looking. */
    @Test
    void theyAreTheSameAtTwoNodesWithoutABus() {
        PostgresAddress database = Postgres.empty();
        try (RunningApp one = RunningApp.on(database); RunningApp other = RunningApp.on(database)) {
            areTheSame(List.of(one.address(), other.address()));
        }
    }

    private static void areTheSame(List<String> nodes) {
        LiveRoom room = LiveRoom.start(nodes, "Tea", "What helps?", Map.of("choices", "2"));
        Stream.of("Anna", "Ben", "Cleo").forEach(room::joinedBy);
        Stream.of("CO_FACILITATOR", "SCRIBE", "SUPPORT").forEach(room::invited);
        everybodyIsUpToDate(room);
        room.moves("WELCOME", "SILENT");
        writing(room);
        handingIn(room);
        voting(room);
    }

    private static void writing(LiveRoom room) {
        LivePage anna = room.people().get(0);
        LivePage cleo = room.people().get(2);
        write(room, anna, "annas-first-secret");
        write(room, anna, "annas-second-secret");
        write(room, room.people().get(1), "bens-secret");
        write(room, cleo, "cleos-secret");
        cleo.does("edit-idea", Map.of("idea", cleo.idOf("own-", "cleos-secret"),
                "text", "cleos-secret-in-other-words"));
        everybodyIsUpToDate(room);
        room.facilitator().does("start-timer", Map.of("minutes", "5"));
        anna.does("finish-writing", Map.of("finished", "yes"));
        everybodyIsUpToDate(room);
        nobodyElseHas(room, anna, PRIVATE.subList(0, 2));
        nobodyElseHas(room, room.people().get(1), PRIVATE.subList(2, 3));
        nobodyElseHas(room, cleo, PRIVATE.subList(3, 5));
    }

    private static void write(LiveRoom room, LivePage author, String text) {
        author.does("write-idea", Map.of("text", text));
        everybodyIsUpToDate(room);
        assertThat(author.shown()).contains(text);
    }

    /** Anna keeps her second idea to herself. */
    private static void handingIn(LiveRoom room) {
        room.moves("SILENT", "SHARING");
        room.facilitator().does("share-at-once");
        everybodyIsUpToDate(room);
        handIn(room.people().get(0), "annas-first-secret");
        handIn(room.people().get(1), "bens-secret");
        handIn(room.people().get(2), "cleos-secret-in-other-words");
        everybodyIsUpToDate(room);
        nobodyElseHas(room, room.people().get(1), PRIVATE.subList(2, 3));
        room.facilitator().does("show-handed-in");
        everybodyIsUpToDate(room);
        assertThat(room.screen().shown()).contains("bens-secret");
        room.moves("SHARING", "DISCUSSION");
        everybodyIsUpToDate(room);
        nobodyElseHas(room, room.people().get(0), PRIVATE.subList(1, 2));
    }

    private static void handIn(LivePage author, String text) {
        author.does("hand-in", Map.of("idea", author.idOf("own-", text), "in", "yes"));
    }

    /**
     * What somebody chose changes no other page: whether they voted may. Closing takes the seats away, and with them
     * the pages of the people.
     */
    private static void voting(LiveRoom room) {
        room.moves("DISCUSSION", "VOTING");
        everybodyIsUpToDate(room);
        LivePage anna = room.people().get(0);
        String vote = PlayedWorkshop.vote(anna);
        List<String> ids = PlayedWorkshop.ballotIds(anna,
                List.of("annas-first-secret", "bens-secret", "cleos-secret-in-other-words"));
        cast(anna, vote, 1, ids.subList(0, 2));
        everybodyIsUpToDate(room);
        Map<LivePage, String> before = shownToOthers(room, anna);
        cast(anna, vote, 2, List.of(ids.get(2), ids.get(0)));
        everybodyIsUpToDate(room);
        assertThat(anna.shown()).contains("data-cast=\"" + ids.get(2) + "," + ids.get(0) + "\"");
        assertThat(shownToOthers(room, anna)).isEqualTo(before);
        nobodyElseHas(room, anna, List.of(ids.get(0) + "," + ids.get(1), ids.get(2) + "," + ids.get(0)));
        room.moves("VOTING", "REVIEW");
        everybodyIsUpToDate(room);
        room.moves("REVIEW", "RESULTS");
        everybodyIsUpToDate(room);
        room.moves("RESULTS", "CLOSED");
        isUpToDate(room.facilitator());
        isUpToDate(room.screen());
        room.helpers().forEach(SamePageTest::isUpToDate);
    }

    private static void cast(LivePage person, String vote, int rev, List<String> choices) {
        person.does("cast-ballot", Map.of("vote", vote, "rev", Integer.toString(rev), "choice", choices));
    }

    private static Map<LivePage, String> shownToOthers(LiveRoom room, LivePage person) {
        Map<LivePage, String> shown = new HashMap<>();
        everybody(room).stream().filter(page -> page != person).forEach(page -> shown.put(page, page.shown()));
        return shown;
    }

    private static List<LivePage> everybody(LiveRoom room) {
        List<LivePage> pages = new ArrayList<>(room.people());
        pages.add(room.facilitator());
        pages.add(room.screen());
        pages.addAll(room.helpers());
        return pages;
    }

    private static void everybodyIsUpToDate(LiveRoom room) {
        everybody(room).forEach(SamePageTest::isUpToDate);
    }

    private static void isUpToDate(LivePage page) {
        page.await(parts -> isShownBy(fresh(page), parts));
    }

    private static String fresh(LivePage page) {
        return plain(page.open(page.place()).body());
    }

    private static boolean isShownBy(String fresh, Map<String, String> parts) {
        return PART.matcher(fresh).results().count() == parts.size()
                && parts.values().stream().allMatch(part -> fresh.contains(plain(part)));
    }

    /** Each form of a fresh page has a command id of its own, for when there are no scripts. */
    private static String plain(String html) {
        return COMMAND_ID.matcher(html).replaceAll("").replaceAll("\\s+", " ");
    }

    private static void nobodyElseHas(LiveRoom room, LivePage owner, List<String> secrets) {
        for (LivePage other : everybody(room)) {
            if (other != owner) {
                assertThat(other.everSent()).doesNotContain(secrets);
                assertThat(fresh(other)).doesNotContain(secrets);
            }
        }
    }
}
