package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.demo.ExampleWorkshop;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.room.StoreFailed;
import org.evensay.view.Example;
import org.evensay.view.TourStop;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Idea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guided tour, as a browser gets it: its own words, and pictures that are the real pages of an example. */
class TourTest {
    private static final Pattern PICTURE = Pattern.compile("<iframe srcdoc=\"([^\"]*)\"([^>]*)></iframe>");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"|data-token=\"([^\"]*)\"");
    private static final int WORDS_IN_TWO_MINUTES = 400;
    private static final Words ENGLISH = new Languages().in("en");
    private static final Example EXAMPLE = ExampleWorkshop.played();
    private static final Map<TourStop, String> PAGES = new EnumMap<>(TourStop.class);
    private static HouseOnAPort house;

    private final Parts parts = new Parts(new Templates(), new Addresses("http://evensay.example", Optional.empty()));

    @BeforeAll
    static void open() {
        house = HouseOnAPort.atHome();
        Arrays.stream(TourStop.values()).forEach(stop -> PAGES.put(stop, fetched(stop)));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyStopSaysItsStepAndShowsTheRealPartsOfThePages(TourStop stop) {
        assertThat(withoutPictures(page(stop))).contains("<h1>" + ENGLISH.say("tour.title." + stop) + "</h1>",
                ENGLISH.say("tour.place", stop.number(), TourStop.last()));
        assertThat(pictures(stop)).hasSize(3);
        assertThat(pictures(stop).get(0)).contains(real(stop, EXAMPLE.screen()))
                .contains("id=\"part-screen\" class=\"screen screen-" + stop.step() + "\"");
        assertThat(pictures(stop).get(1)).contains(real(stop, EXAMPLE.facilitator()));
        if (stop == TourStop.BEFORE) {
            assertThat(pictures(stop).get(2)).contains(ENGLISH.say("join.name-label"));
        } else {
            assertThat(pictures(stop).get(2)).contains(real(stop, EXAMPLE.participant()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingInThePicturesCanBePressedSentOrRun(TourStop stop) {
        assertThat(PICTURE.matcher(page(stop)).results().map(found -> found.group(2))).hasSize(3)
                .allMatch(frame -> frame.contains(" sandbox=\"allow-same-origin\" ") && frame.contains(" inert")
                        && frame.contains(" aria-hidden=\"true\" "));
        assertThat(pictures(stop)).allSatisfy(picture -> {
            assertThat(picture).doesNotContain("<script", "<noscript");
            assertThat(TOKEN.matcher(picture).results().map(found -> found.group(1) + found.group(2)))
                    .allMatch(token -> token.replace("null", "").isEmpty());
        });
        assertThat(withoutPictures(page(stop))).doesNotContain("<form", "<button");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsShownThatOneOfTheseThreeWouldNotSeeAndNothingOfARealRoom(TourStop stop) throws StoreFailed {
        HouseOnAPort.Started real = house.started();
        List<String> secrets = Stream.of(EXAMPLE.screen(), EXAMPLE.facilitator(), EXAMPLE.participant())
                .map(actor -> actor.secret().value()).toList();
        List<String> kept = EXAMPLE.at(stop).question().ideas().values().stream().filter(idea -> !idea.isListed())
                .map(Idea::text).toList();
        assertThat(page(stop)).doesNotContain(secrets).doesNotContain(real.lead().substring(6), real.code());
        assertThat(kept).noneMatch(String.join("", pictures(stop).subList(0, 2))::contains);
    }

    @Test
    void nobodyElsesQuietIdeasAreOnThePhoneThatIsShown() {
        String phone = pictures(TourStop.SILENT).get(2);
        assertThat(EXAMPLE.at(TourStop.SILENT).question().ideas().size()).isEqualTo(9);
        assertThat(EXAMPLE.at(TourStop.SILENT).question().ideas().values().stream().map(Idea::text)
                .filter(phone::contains)).containsExactlyInAnyOrder(
                "Somebody said my name at the door", "The tea was ready before I was");
    }

    /** At 200 words a minute. The labels under pictures, the links and the help are not read by everybody. */
    @Test
    void allOfItIsReadInTwoMinutes() {
        long words = Arrays.stream(TourStop.values()).flatMap(stop -> Stream.of(withoutPictures(page(stop))
                .replaceFirst("(?s).*<main>", "").replaceAll("(?s)<(nav|details|figcaption)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ").strip().split("\\s+"))).count();
        assertThat(words).isBetween(200L, (long) WORDS_IN_TWO_MINUTES);
    }

    @Test
    void itIsLinkedFromTheFirstPageAndNeedsNoCookie() {
        assertThat(house.http.get("/").body()).contains("<a href=\"/tour\">");
        RawHttp.Reply tour = house.http.get("/tour");
        assertThat(tour.headers("Set-Cookie")).isEmpty();
        assertThat(tour.body()).isEqualTo(page(TourStop.BEFORE));
    }

    @Test
    void thereIsNoPageBesideTheStops() {
        assertThat(Stream.of("0", "9", "x", "01")).allSatisfy(number ->
                assertThat(house.http.get("/tour/" + number).status()).as(number).isEqualTo(404));
    }

    private static String page(TourStop stop) {
        return PAGES.get(stop);
    }

    private static String fetched(TourStop stop) {
        RawHttp.Reply reply = house.http.get("/tour/" + stop.number());
        assertThat(reply.status()).isEqualTo(200);
        return reply.body();
    }

    private static String withoutPictures(String page) {
        return PICTURE.matcher(page).replaceAll("");
    }

    /** The documents in the frames: the screen, one's own page, a phone. */
    private static List<String> pictures(TourStop stop) {
        return PICTURE.matcher(page(stop)).results().map(found -> found.group(1).replace("&lt;", "<")
                .replace("&gt;", ">").replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&")).toList();
    }

    private String[] real(TourStop stop, Actor actor) {
        Forms forms = new Forms(new Place(EXAMPLE.at(stop).id(), actor.role()), actor.role(), "", Optional.empty());
        return parts.of(new Snapshot(EXAMPLE.at(stop), 1),
                () -> new Here(EXAMPLE.at(stop).seats().keys(), Optional.empty(), true), actor, ENGLISH,
                forms).stream().map(Part::html).toArray(String[]::new);
    }
}
