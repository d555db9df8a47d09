package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A group whose invitation was lost, or lay too long, is invited again by the team, until somebody of it comes in. */
class InvitedAgainTest {
    private static final Pattern GROUP = Pattern.compile("/group/([0-9a-f]{32})#key=");
    private static final Pattern KEY = Pattern.compile("#key=([0-9a-f]{32})");

    private final HouseOnAPort house = HouseOnAPort.atHome();
    private final HouseOnAPort.Begun begun = house.begun();
    private final String added = asks(begun.teamCookie(), "do=add-group&name=Walks").body();
    private final String group = HouseOnAPort.found(GROUP, added);

    @AfterEach
    void close() {
        house.close();
    }

    private RawHttp.Reply asks(String member, String form) {
        return house.http.post(begun.team() + "/do", form + "&page=people&token=" + HouseOnAPort.token(member),
                "Cookie: " + member, "Origin: " + house.http.origin());
    }

    private RawHttp.Reply again(String member) {
        return asks(member, "do=invite-group&group=" + group);
    }

    private int enters(String link) {
        HouseOnAPort.Door door = house.door();
        return house.http.post("/group/" + group + "/enter", "key=" + HouseOnAPort.found(KEY, link) + "&token="
                + door.token(), "Cookie: " + door.cookie(), "Origin: " + house.http.origin()).status();
    }

    private String people() {
        return house.http.get(begun.team() + "/people", "Cookie: " + begun.teamCookie()).body();
    }

    @Test
    void anotherLinkTakesThePlaceOfTheFirst() {
        assertThat(people()).contains("aria-label=\"Invite again: Walks\"").doesNotContain("Invite again: Tea");
        RawHttp.Reply second = again(begun.teamCookie());
        assertThat(second.status()).isEqualTo(200);
        assertThat(HouseOnAPort.found(GROUP, second.body())).isEqualTo(group);
        assertThat(enters(added)).as("the lost one").isEqualTo(422);
        assertThat(enters(second.body())).isEqualTo(303);
    }

    @Test
    void onceSomebodyOfTheGroupIsInTheyInviteAndTheTeamDoesNot() {
        assertThat(enters(added)).isEqualTo(303);
        assertThat(people()).doesNotContain("Invite again: Walks");
        assertThat(again(begun.teamCookie()).status()).isEqualTo(422);
    }

    @Test
    void onlyWhoPlansAndInvitesCanDoIt() {
        String link = asks(begun.teamCookie(), "do=invite-member&name=Tom&part=ANALYST").body();
        String tom = house.enter(begun.team(), HouseOnAPort.found(KEY, link)).orElseThrow();
        assertThat(again(tom).status()).isEqualTo(422);
        assertThat(enters(added)).isEqualTo(303);
    }

    @Test
    void aGroupThatTakesPartNoMoreIsNotInvited() {
        asks(begun.teamCookie(), "do=part-with-group&group=" + group);
        assertThat(again(begun.teamCookie()).status()).isEqualTo(422);
    }
}
