package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What works once works for the browser that has it, also when the answer is lost on its way or somebody taps twice:
 * the same form once more leads there with the same secret. For any other browser it is over.
 */
class AnswerLostTest {
    private static final Pattern KEY = Pattern.compile("#key=([0-9a-f]{32})");
    private static final Pattern PLACE = Pattern.compile("(/(?:group|inquiry|room)/[0-9a-f]{32}[a-z/]*)#key=");

    private final HouseOnAPort house = HouseOnAPort.atHome();
    private HouseOnAPort.Door door = house.door();

    @AfterEach
    void close() {
        house.close();
    }

    private RawHttp.Reply posts(String to, String form, String cookie) {
        boolean stranger = cookie.isEmpty();
        return house.http.post(to, form + "&token=" + HouseOnAPort.token(stranger ? door.cookie() : cookie),
                "Cookie: " + (stranger ? "" : cookie + "; ") + door.cookie(), "Origin: " + house.http.origin());
    }

    private RawHttp.Reply enters(String link) {
        return posts(HouseOnAPort.found(PLACE, link) + "/enter", "key=" + HouseOnAPort.found(KEY, link), "");
    }

    private static String own(RawHttp.Reply reply, String cookie) {
        assertThat(reply.status()).as(reply.head()).isEqualTo(303);
        return HouseOnAPort.cookie(reply, cookie);
    }

    /** {@code link} is in the page that shows an invitation. */
    private void worksTwiceHereAndNowhereElse(String link, String cookie) {
        List<String> first = IntStream.range(0, 6).parallel().mapToObj(tap -> own(enters(link), cookie)).toList();
        assertThat(first.stream().distinct()).as("at the same moment").hasSize(1);
        String again = own(enters(link), cookie);
        assertThat(again).isEqualTo(first.get(0));
        assertThat(house.http.get(HouseOnAPort.found(PLACE, link), "Cookie: " + again).body())
                .doesNotContain("name=\"key\"");
        door = house.door();
        assertThat(enters(link).status()).isEqualTo(422);
    }

    @Test
    void anInvitationToTheTeamIsNotSpentByALostAnswer() {
        HouseOnAPort.Begun begun = house.begun();
        worksTwiceHereAndNowhereElse(posts(begun.team() + "/do", "do=invite-member&page=people&name=Tom&part=ANALYST",
                begun.teamCookie()).body(), "evensay-team");
    }

    @Test
    void anInvitationToKeepAGroupsPageIsNotEither() {
        HouseOnAPort.Begun begun = house.begun();
        worksTwiceHereAndNowhereElse(posts(begun.group() + "/invitation", "", begun.groupCookie()).body(),
                "evensay-group");
    }

    @Test
    void anInvitationToHelpInARoomIsNotEither() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        worksTwiceHereAndNowhereElse(posts(started.lead() + "/facilitator/invitation", "role=SCRIBE",
                started.leadCookie()).body(), "evensay-scribe");
    }

    @Test
    void whoseLinkWasEndedIsNotLetInAgainByTheOldForm() {
        HouseOnAPort.Begun begun = house.begun();
        String link = posts(begun.team() + "/do", "do=invite-member&page=people&name=Tom&part=ANALYST",
                begun.teamCookie()).body();
        own(enters(link), "evensay-team");
        String people = house.http.get(begun.team() + "/people", "Cookie: " + begun.teamCookie()).body();
        posts(begun.team() + "/do", "do=remove-member&page=people&member=" + HouseOnAPort.found(
                Pattern.compile("name=\"member\" value=\"([0-9a-f]{32})\""), people), begun.teamCookie());
        assertThat(enters(link).status()).isEqualTo(422);
    }

    @Test
    void aSecondYesToAPartLeadsToItsPage() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        String anna = own(posts("/" + started.code() + "/seat", "name=Anna", ""), "evensay-participant");
        Seat seat = workshop(started).seatsAsJoined().get(0);
        house.leads(started, "do=offer-part&part=SCRIBE&seat=" + seat.id().value());
        String page = house.http.get(started.lead() + "/participant", "Cookie: " + anna).body();
        assertThat(page).contains("<input type=\"hidden\" name=\"part\" value=\"SCRIBE\">");
        RawHttp.Reply first = saysYes(started, anna);
        RawHttp.Reply again = saysYes(started, anna);
        assertThat(own(again, "evensay-scribe")).isEqualTo(own(first, "evensay-scribe"));
        assertThat(again.header("Location")).endsWith(started.lead() + "/scribe");
        String link = workshop(started).passes().values().stream().filter(pass -> pass.seat() == seat.number())
                .findFirst().orElseThrow().id().value();
        house.leads(started, "do=end-pass&link=" + link);
        assertThat(saysYes(started, anna).status()).as("once it is ended").isEqualTo(422);
    }

    private RawHttp.Reply saysYes(HouseOnAPort.Started started, String seat) {
        return posts(started.lead() + "/participant/accept-part", "part=SCRIBE", seat);
    }

    @Test
    void whoeverLeadsAndSitsDownTwiceHasOneSeat() throws StoreFailed {
        HouseOnAPort.Started started = house.started();
        String first = own(sitsDown(started), "evensay-participant");
        assertThat(own(sitsDown(started), "evensay-participant")).isEqualTo(first);
        assertThat(workshop(started).seatsAsJoined()).hasSize(1);
        house.leads(started, "do=remove-seat&seat=" + workshop(started).seatsAsJoined().get(0).id().value());
        assertThat(own(sitsDown(started), "evensay-participant")).as("after standing up").isNotEqualTo(first);
        door = house.door();
        assertThat(sitsDown(started).status()).as("from another browser with the same link").isEqualTo(422);
        assertThat(workshop(started).seatsAsJoined()).hasSize(1);
    }

    private RawHttp.Reply sitsDown(HouseOnAPort.Started started) {
        return posts(started.lead() + "/facilitator/sit-down", "name=Rosa", started.leadCookie());
    }

    private static Workshop workshop(HouseOnAPort.Started started) {
        return started.room().snapshot().workshop();
    }
}
