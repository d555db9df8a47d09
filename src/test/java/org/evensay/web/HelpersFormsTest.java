package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Role;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without scripts, everybody does what their part is about by the plain forms of their own page. */
class HelpersFormsTest {
    private static final Pattern INVITED = Pattern.compile("(/room/[0-9a-f]{32}/[a-z]+)#key=");
    private static final Pattern KEY = Pattern.compile("#key=([0-9a-f]{32})");
    private static final Pattern TOKEN = Pattern.compile("(?:name=\"token\" value|data-token)=\"([0-9a-f]+)\"");

    private final HouseOnAPort house = HouseOnAPort.atHome();
    private final Map<Role, String> cookies = new EnumMap<>(Role.class);
    private HouseOnAPort.Started started;

    @BeforeEach
    void comeIn() throws StoreFailed {
        started = house.started();
        cookies.put(Role.FACILITATOR, started.leadCookie());
        cookies.put(Role.PARTICIPANT, house.joined(started).getKey());
        cookies.put(Role.SCREEN, entered(started.lead() + "/screen", started.screenKey()));
        cookies.put(Role.SCRIBE, invited(Role.SCRIBE));
        cookies.put(Role.SUPPORT, invited(Role.SUPPORT));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theTokenOnEveryPageOpensTheFormsOfThatPage() {
        assertThat(cookies.keySet()).containsExactlyInAnyOrderElementsOf(Place.PAGES);
        for (Role role : Place.PAGES) {
            String page = house.http.get(place(role), "Cookie: " + cookies.get(role)).body();
            String token = HouseOnAPort.found(TOKEN, page);
            assertThat(posted(role, token, "do=no-such-thing")).as("%s", role).isEqualTo(422);
            assertThat(posted(role, "0".repeat(32), "do=no-such-thing")).as("%s", role).isEqualTo(403);
        }
    }

    @Test
    void theSupportPersonAnswersACall() {
        does(Role.PARTICIPANT, "do=ask-for-care&wish=TALK");
        does(Role.SUPPORT, "do=answer-call&seat=" + anna().value());
        assertThat(workshop().care().calls().get(anna()).orElseThrow().seen()).isTrue();
        does(Role.SUPPORT, "do=answer-call&done=yes&seat=" + anna().value());
        assertThat(workshop().care().calls().isEmpty()).isTrue();
    }

    @Test
    void theScribeWritesDownARuleAndAnIdea() {
        does(Role.SCRIBE, "do=propose-rule&text=" + encoded("We take turns"));
        assertThat(workshop().rules().lines().values()).extracting(rule -> rule.text()).contains("We take turns");

        does(Role.FACILITATOR, "do=move-on&from=WELCOME&to=SILENT");
        does(Role.FACILITATOR, "do=move-on&from=SILENT&to=SHARING");
        does(Role.FACILITATOR, "do=start-rounds");
        does(Role.SCRIBE, "do=record-said&text=tea&seat=" + anna().value());
        assertThat(workshop().question().sharing().said()).contains("tea");
        does(Role.PARTICIPANT, "do=confirm-said&text=tea");
        assertThat(workshop().question().listed()).extracting(idea -> idea.text()).containsExactly("tea");
    }

    @Test
    void theScribeTypesWhatTheQuestionSaysInAnotherLanguageAndTakesItAway() {
        does(Role.SCRIBE, "do=translate&idea=&language=pl&text=" + encoded("Co działa?"));
        assertThat(house.http.get(place(Role.PARTICIPANT), "Cookie: " + cookies.get(Role.PARTICIPANT)).body())
                .contains("Co działa?");
        does(Role.SCRIBE, "do=translate&idea=&language=pl&text=");
        assertThat(workshop().question().translations().size()).isZero();
        assertThat(posted(Role.PARTICIPANT, HouseOnAPort.token(cookies.get(Role.PARTICIPANT)),
                "do=translate&idea=&language=pl&text=x")).isEqualTo(422);
    }

    private void does(Role role, String form) {
        assertThat(posted(role, HouseOnAPort.token(cookies.get(role)), form)).as("%s: %s", role, form).isEqualTo(303);
    }

    private int posted(Role role, String token, String form) {
        return house.http.post(place(role) + "/do", form + "&token=" + token, "Cookie: " + cookies.get(role),
                "Origin: " + house.http.origin()).status();
    }

    private String place(Role role) {
        return started.lead() + "/" + role.name().toLowerCase(Locale.ROOT);
    }

    private String invited(Role role) {
        String given = house.http.post(place(Role.FACILITATOR) + "/invitation",
                "role=" + role + "&token=" + started.leadToken(), "Cookie: " + started.leadCookie(),
                "Origin: " + house.http.origin()).body();
        return entered(HouseOnAPort.found(INVITED, given), HouseOnAPort.found(KEY, given));
    }

    private String entered(String place, String key) {
        HouseOnAPort.Door door = house.door();
        RawHttp.Reply reply = house.http.post(place + "/enter", "key=" + key + "&token=" + door.token(),
                "Cookie: " + door.cookie(), "Origin: " + house.http.origin());
        return HouseOnAPort.cookie(reply, "evensay-" + place.substring(place.lastIndexOf('/') + 1));
    }

    private SeatId anna() {
        return workshop().seats().keys().iterator().next();
    }

    private Workshop workshop() {
        return started.room().snapshot().workshop();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
