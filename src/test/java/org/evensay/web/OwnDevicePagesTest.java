package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Sign;
import org.evensay.workshop.Sitting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with a seat on their own phone lets others use it, and comes back to the seat they had. */
class OwnDevicePagesTest {
    private static final String IDEA = "a kettle";

    private final HouseOnAPort house = HouseOnAPort.atHome();
    private HouseOnAPort.Started started;
    private String anna;

    @BeforeEach
    void begin() throws StoreFailed {
        started = house.started();
        anna = house.joined(started).getKey();
        leads("do=move-on&from=WELCOME&to=SILENT");
        posts("/do", "do=write-idea&text=" + IDEA.replace(' ', '+'), anna);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void leads(String fields) {
        house.leads(started, fields);
    }

    private RawHttp.Reply posts(String to, String fields, String cookie) {
        return house.http.post(started.lead() + "/participant" + to, fields + "&token=" + HouseOnAPort.token(cookie),
                "Cookie: " + cookie, "Origin: " + house.http.origin());
    }

    private RawHttp.Reply shares(String animal, String code) {
        return posts("/share", "animal=" + animal + "&colour=BLUE&code=" + code, anna);
    }

    private String page(String cookie) {
        return house.http.get(started.lead() + "/participant", "Cookie: " + cookie).body();
    }

    private RawHttp.Reply sits(RawHttp.Reply shared, String animal, String code) {
        String device = HouseOnAPort.cookie(shared, "evensay-shared");
        return house.http.post(started.lead().replace("/room/", "/shared/") + "/sit", "animal=" + animal
                + "&colour=BLUE&code=" + code + "&token=" + HouseOnAPort.token(device), "Cookie: " + device + "; "
                + HouseOnAPort.cookie(shared, "evensay-owner"), "Origin: " + house.http.origin());
    }

    private List<Seat> seats() {
        return started.room().snapshot().workshop().seatsAsJoined();
    }

    @Test
    void whatTheyWroteIsStillTheirsWhenTheDeviceComesBackToThem() {
        assertThat(page(anna)).contains("/participant/share").doesNotContain("Pass it on");
        RawHttp.Reply shared = shares("CAT", "1234");
        assertThat(shared.headers("Location").get(0)).endsWith("/participant");
        assertThat(page(anna)).contains("Pass it on", IDEA).doesNotContain("/participant/share");
        RawHttp.Reply back = sits(shared, "CAT", "1234");
        String again = HouseOnAPort.cookie(back, "evensay-participant");
        assertThat(page(again)).contains(IDEA);
        assertThat(seats()).singleElement().extracting(Seat::sitting).isEqualTo(Sitting.SHARED_DEVICE);
    }

    /** Nor does any cookie hold the seat itself, or outlive the browser with it. */
    @Test
    void withAnotherCodeOrAnotherSignNobodyComesToTheirSeat() {
        RawHttp.Reply shared = shares("CAT", "1234");
        String secret = anna.substring(anna.indexOf('=') + 1);
        assertThat(shared.headers("Set-Cookie")).filteredOn(set -> set.contains(secret)).singleElement().asString()
                .startsWith("evensay-participant=").doesNotContain("Max-Age").doesNotContain("Expires");
        assertThat(shared.headers("Set-Cookie")).anyMatch(set -> set.startsWith("evensay-seat-")
                && set.contains("=;"));
        assertThat(sits(shared, "CAT", "4321").headers("Location").get(0)).contains("?why=taken");
        assertThat(sits(shared, "DOG", "1234").headers("Location").get(0)).contains("/new?");
        assertThat(seats()).hasSize(1);
    }

    @Test
    void halfASignOrASignThatIsTakenIsAskedForAgainAndTheDeviceStaysTheirs() {
        RawHttp.Reply half = posts("/share", "animal=CAT&code=1234", anna);
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.body()).contains("Pick an animal and a colour, and type four numbers.");
        String ben = house.joined(started).getKey();
        posts("/share", "animal=CAT&colour=BLUE&code=9999", ben);
        assertThat(shares("CAT", "1234").body()).contains("Somebody has this animal and colour");
        assertThat(seats()).extracting(Seat::sitting)
                .containsExactly(Sitting.OWN_DEVICE, Sitting.SHARED_DEVICE);
    }

    /** A second tap, and a page from the history of a device that was passed on. */
    @Test
    void whoSharesAlreadyOrHasNoSeatIsLedToTheirPage() {
        shares("CAT", "1234");
        RawHttp.Reply again = shares("DOG", "9876");
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.headers("Set-Cookie")).isEmpty();
        assertThat(house.http.get(started.lead() + "/participant/share").status()).isEqualTo(303);
        assertThat(seats().get(0).sign()).contains(new Sign(Sign.Colour.BLUE, Sign.Animal.CAT));
    }
}
