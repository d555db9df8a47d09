package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryStore;
import org.evensay.workshop.Idea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without scripts a form is done once, however often it is sent; with other words in it, it is another one. */
class PostedOnceTest {
    private static final Pattern ID = Pattern.compile(
            "value=\"write-idea\">.*?name=\"id\" value=\"([0-9a-f]{32})\"", Pattern.DOTALL);

    private final ForgetfulStore disk = new ForgetfulStore(new MemoryStore());
    private final HouseOnAPort house = new HouseOnAPort(Surroundings.atHome(List.of("evensay.test")), disk.store());
    private HouseOnAPort.Started started;
    private Map.Entry<String, String> anna;

    @BeforeEach
    void quietWriting() throws StoreFailed {
        started = house.started();
        anna = house.joined(started);
        assertThat(house.leads(started, "do=move-on&from=WELCOME&to=SILENT").status()).isEqualTo(303);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private RawHttp.Reply writes(String text, String id, String... headers) {
        String[] own = {"Cookie: " + anna.getKey(), "Origin: " + house.http.origin()};
        return house.http.post(started.lead() + "/participant/do", "do=write-idea&id=" + id + "&text=" + text
                + "&token=" + anna.getValue(), Stream.of(own, headers).flatMap(Stream::of)
                .toArray(String[]::new));
    }

    private String idOnThePage() {
        return HouseOnAPort.found(ID, house.http.get(started.lead() + "/participant", "Cookie: " + anna.getKey())
                .body());
    }

    private List<String> ideas() {
        return started.room().snapshot().workshop().question().ideas().values().stream().map(Idea::text).toList();
    }

    @Test
    void otherWordsInAFormThatTheBrowserShowsOnceMoreAreAnotherIdea() {
        String id = idOnThePage();
        writes("Tea", id);
        assertThat(writes("Cake", id).status()).isEqualTo(303);
        assertThat(ideas()).containsExactlyInAnyOrder("Tea", "Cake");
    }

    @Test
    void theSameFormTwiceIsOneIdeaAndTheSameWordsInAFreshOneAreAnother() {
        String id = idOnThePage();
        writes("Tea", id);
        assertThat(writes("Tea", id).status()).isEqualTo(303);
        assertThat(ideas()).containsExactly("Tea");
        writes("Tea", idOnThePage());
        assertThat(ideas()).containsExactly("Tea", "Tea");
    }

    @Test
    void aScriptsOwnIdIsLeftAsItIsBecauseItMayComeAgainByTheSocket() {
        RawHttp.Reply told = writes("Tea", "a".repeat(32), "Accept: application/json");
        assertThat(told.body()).contains("\"ack\":\"" + "a".repeat(32));
    }

    @Test
    void whatWasKeptThoughNobodyKnewIsOneIdeaWhenTheFormThatCameBackIsSentAgain() {
        disk.losesItsVoice();
        RawHttp.Reply notSaved = writes("Tea", idOnThePage());
        assertThat(notSaved.status()).isEqualTo(503);
        assertThat(notSaved.body()).contains("data-enter-sends>Tea</textarea>");
        disk.isWellAgain();
        assertThat(writes("Tea", HouseOnAPort.found(ID, notSaved.body())).status()).isEqualTo(303);
        assertThat(ideas()).containsExactly("Tea");
    }

    @Test
    void aFormThatIsRefusedForGoodHasAFreshId() {
        String id = idOnThePage();
        RawHttp.Reply refused = writes("", id);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(HouseOnAPort.found(ID, refused.body())).isNotEqualTo(id);
    }
}
