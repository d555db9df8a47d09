package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Sitting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the device of somebody on paper shows, and that no way leads from it to a second seat. */
class OnPaperPagesTest {
    private final HouseOnAPort house = HouseOnAPort.atHome();
    private HouseOnAPort.Started started;
    private String anna;

    @BeforeEach
    void begin() throws StoreFailed {
        started = house.started();
        anna = house.joined(started).getKey();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void leads(String fields) {
        assertThat(house.leads(started, fields).status()).isEqualTo(303);
    }

    private void goesOnOnPaper() {
        leads("do=go-on-paper&seat=" + seats().get(0).id().value());
    }

    private String page(String cookie) {
        return house.http.get(started.lead() + "/participant", "Cookie: " + cookie).body();
    }

    private RawHttp.Reply posts(String to, String cookie) {
        return house.http.post(started.lead() + "/participant" + to, "token=" + HouseOnAPort.token(cookie),
                "Cookie: " + cookie, "Origin: " + house.http.origin());
    }

    private List<Seat> seats() {
        return started.room().snapshot().workshop().seatsAsJoined();
    }

    @Test
    void theirPageSaysThatTheyGoOnOnPaperAndTheJoinCodeLeadsBackToIt() {
        goesOnOnPaper();
        RawHttp.Reply shown = house.http.get(started.lead() + "/participant", "Cookie: " + anna);
        assertThat(shown.body()).contains("You go on without this device", "Go on here again");
        assertThat(shown.headers("Set-Cookie")).as("the seat stays known").isEmpty();
        String mark = "evensay-seat-" + started.lead().substring(6, 14) + "=1";
        RawHttp.Reply byCode = house.http.get("/" + started.code(), "Cookie: " + mark);
        assertThat(byCode.headers("Location").get(0)).endsWith(started.lead() + "/participant");
        assertThat(seats()).hasSize(1);
    }

    @Test
    void theyTakeUpTheDeviceAgainInTheSeatThatTheyHad() {
        goesOnOnPaper();
        RawHttp.Reply again = posts("/go-on-here", anna);
        assertThat(again.headers("Location").get(0)).endsWith(started.lead() + "/participant");
        assertThat(seats()).singleElement().extracting(Seat::sitting).isEqualTo(Sitting.OWN_DEVICE);
        assertThat(page(anna)).doesNotContain("You go on without this device").contains("part-now");
    }

    @Test
    void whileAVoteIsOpenThePageSaysToVoteOnPaper() {
        goesOnOnPaper();
        toVoting();
        assertThat(page(anna)).contains("Please vote on paper");
        posts("/go-on-here", anna);
        assertThat(seats()).singleElement().extracting(Seat::sitting).isEqualTo(Sitting.ON_PAPER);
        assertThat(page(anna)).contains("Please vote on paper");
    }

    @Test
    void aStrangerAndOneWhoHasASeatAreLedToTheirOwnPage() {
        assertThat(posts("/go-on-here", anna).headers("Location").get(0)).endsWith(started.lead() + "/participant");
        String nobody = "evensay-participant=" + "a".repeat(32);
        assertThat(posts("/go-on-here", nobody).headers("Location").get(0))
                .endsWith(started.lead() + "/participant");
        assertThat(page(nobody)).contains("have a seat in this room on this device");
        assertThat(seats()).singleElement().extracting(Seat::sitting).isEqualTo(Sitting.OWN_DEVICE);
    }

    /** Their sign and their code are right, and told so; the device can be passed on from there. */
    @Test
    void onASharedDeviceTheirSignAndCodeLeadToThatPageToo() {
        String shared = house.sharedDevice(started);
        String cat = sits(shared);
        leads("do=go-on-paper&seat=" + seats().get(1).id().value());
        assertThat(sits(shared)).isEqualTo(cat);
        String mark = "evensay-shared-" + started.lead().substring(6, 14) + "=1";
        assertThat(page(cat + "; " + mark)).contains("You go on without this device", "Pass it on");
        assertThat(seats()).hasSize(2);
    }

    private String sits(String shared) {
        return HouseOnAPort.cookie(house.http.post(started.lead().replace("/room/", "/shared/") + "/sit",
                "animal=CAT&colour=BLUE&code=1234&token=" + HouseOnAPort.token(shared), "Cookie: " + shared,
                "Origin: " + house.http.origin()), "evensay-participant");
    }

    private void toVoting() {
        moves("WELCOME SILENT", "SILENT SHARING");
        leads("do=share-at-once");
        List.of("tea", "songs", "walks").forEach(said -> leads("do=say-aloud&text=" + said));
        moves("SHARING DISCUSSION", "DISCUSSION VOTING");
    }

    private void moves(String... moves) {
        List.of(moves).forEach(move -> leads("do=move-on&from=" + move.replace(" ", "&to=")));
    }
}
