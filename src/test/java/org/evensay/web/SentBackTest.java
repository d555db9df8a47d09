package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without scripts too, nothing that somebody wrote or chose is dropped when the room says no. */
class SentBackTest {
    private static final Pattern VOTE = Pattern.compile("name=\"vote\" value=\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("<select name=\"(place-[^\"]+)\"");
    private static final Pattern SELECT =
            Pattern.compile("<select name=\"(place-[^\"]+)\"(.*?)</select>", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("name=\"(mark-[^\"]+)\" value=\"5\"");

    private final HouseOnAPort house = HouseOnAPort.atHome();
    private HouseOnAPort.Started started;
    private Map.Entry<String, String> anna;

    @BeforeEach
    void begin() throws StoreFailed {
        started = house.started();
        anna = house.joined(started);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RawHttp.Reply asks(String fields) {
        return house.http.post(started.lead() + "/participant/do", fields + "&token=" + anna.getValue(),
                "Cookie: " + anna.getKey(), "Origin: " + house.http.origin());
    }

    private RawHttp.Reply leaderAsks(String fields) {
        return house.leads(started, fields);
    }

    private void leads(String... asked) {
        List.of(asked).forEach(fields -> assertThat(leaderAsks(fields).status()).as(fields).isEqualTo(303));
    }

    private String page() {
        return house.http.get(started.lead() + "/participant", "Cookie: " + anna.getKey()).body();
    }

    private static String moves(String from, String to) {
        return "do=move-on&from=" + from + "&to=" + to;
    }

    private void inVoting(String... how) {
        leads(moves("WELCOME", "SILENT"), moves("SILENT", "SHARING"), "do=share-at-once");
        List.of("tea", "songs", "walks").forEach(said -> leads("do=say-aloud&text=" + said));
        leads(moves("SHARING", "DISCUSSION"));
        leads(how);
        leads(moves("DISCUSSION", "VOTING"));
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    }

    @Test
    void wordsThatComeTooLateAreQuotedBesideTheSentence() {
        leads(moves("WELCOME", "SILENT"), moves("SILENT", "SHARING"), moves("SHARING", "DISCUSSION"));
        RawHttp.Reply late = asks("do=write-idea&text=" + typed("Tea & <talk>"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).containsPattern("banner refusal\" role=\"alert\">[^<]+ <q dir=\"auto\">"
                + Pattern.quote("Tea &amp; &lt;talk&gt;</q>"));
        assertThat(page()).as("they are told once").doesNotContain("Tea &amp;");
    }

    @Test
    void wordsThatAreTooLongStandInTheirFieldAgain() {
        leads(moves("WELCOME", "SILENT"));
        String tooLong = "tea ".repeat(126).strip();
        String refused = asks("do=write-idea&text=" + typed(tooLong)).body();
        assertThat(refused).contains("data-enter-sends>" + tooLong + "</textarea>").doesNotContain("<q ");
    }

    @Test
    void changedWordsStandInTheFieldOfTheirOwnIdeaWhichIsOpen() {
        leads(moves("WELCOME", "SILENT"));
        asks("do=write-idea&text=tea");
        asks("do=write-idea&text=songs");
        String song = HouseOnAPort.found(Pattern.compile("songs</p>\\s*<details id=\"change-([^\"]+)\""), page());
        String tooLong = "walks ".repeat(84).strip();
        String refused = asks("do=edit-idea&idea=" + song + "&text=" + typed(tooLong)).body();
        assertThat(refused).containsPattern("id=\"change-" + song + "\" open>")
                .containsOnlyOnce(tooLong + "</textarea>").contains(">tea</textarea>");
    }

    @Test
    void aBallotWithAPlaceGivenTwiceKeepsWhatWasChosen() {
        inVoting();
        List<String> places = all(PLACE, page());
        String sent = "do=cast-ballot&rev=1&vote=" + HouseOnAPort.found(VOTE, page()) + "&" + places.get(0) + "=1&"
                + places.get(1) + "=1&" + places.get(2) + "=";
        RawHttp.Reply refused = asks(sent);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(chosen(refused.body())).isEqualTo(Map.of(places.get(0), "1", places.get(1), "1"));
        String ofAnother = sent.replaceFirst("vote=[^&]+", "vote=another");
        assertThat(chosen(asks(ofAnother).body())).as("of a vote that is over").isEmpty();
    }

    private static Map<String, String> chosen(String page) {
        Matcher selects = SELECT.matcher(page);
        return selects.results().filter(select -> select.group(2).contains("selected"))
                .collect(Collectors.toMap(select -> select.group(1), select ->
                        HouseOnAPort.found(Pattern.compile("value=\"([0-9]+)\" selected"), select.group(2))));
    }

    @Test
    void marksThatCannotBeReadKeepTheOthers() {
        inVoting("do=plan-vote&way=RATING_5");
        List<String> marks = all(MARK, page());
        String refused = asks("do=mark-ballot&rev=1&vote=" + HouseOnAPort.found(VOTE, page()) + "&" + marks.get(0)
                + "=5&" + marks.get(1) + "=99").body();
        assertThat(refused).contains("name=\"" + marks.get(0) + "\" value=\"5\" checked");
    }

    @Test
    void whoeverTypesAPaperInFindsItAsItWasTyped() {
        leads("do=add-seat&name=Ben");
        inVoting();
        String page = house.http.get(started.lead() + "/facilitator", "Cookie: " + started.leadCookie()).body();
        String refused = leaderAsks("do=enter-choices&vote=" + HouseOnAPort.found(VOTE, page) + "&slip=xx&"
                + all(Pattern.compile("name=\"(place-[^\"]+)\""), page).get(0) + "=2").body();
        assertThat(refused).containsPattern("<details id=\"enter-slip\"[^>]* open>")
                .containsPattern("name=\"slip\"[^>]* value=\"xx\"").contains("<option value=\"2\" selected>");
    }

    @Test
    void aPaperIsFoundByTheDigitsOfAnyKeyboard() {
        leads("do=add-seat&name=Ben");
        inVoting();
        String page = house.http.get(started.lead() + "/facilitator", "Cookie: " + started.leadCookie()).body();
        leads("do=enter-choices&vote=" + HouseOnAPort.found(VOTE, page) + "&slip=" + typed("\u0667"));
        assertThat(house.http.get(started.lead() + "/facilitator", "Cookie: " + started.leadCookie()).body())
                .contains("id=\"typed-7\"");
    }

    @Test
    void wordsSaidInSomebodysTurnDoNotStandInTheFieldOfAnothers() {
        leads(moves("WELCOME", "SILENT"), moves("SILENT", "SHARING"), "do=start-rounds");
        String tooLong = "tea ".repeat(126).strip();
        RawHttp.Reply refused = leaderAsks("do=say-aloud&seat=" + "0".repeat(32) + "&text=" + typed(tooLong));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("<q dir=\"auto\">" + tooLong + "</q>")
                .doesNotContain(tooLong + "</textarea>");
    }
}
