package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Reply;
import org.evensay.inquiry.group.ReplyToTeam;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Limit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes back to the groups, by the forms of the pages, as a browser without scripts sends them. */
class GivingBackPagesTest {
    private static final Pattern THEME = Pattern.compile("name=\"theme\" value=\"([0-9a-f]{32})\"");
    private final HouseOnAPort house = HouseOnAPort.atHome();
    private final HouseOnAPort.Begun begun = house.begun();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aMeetingNeedsTwoThemesAndBeginsWithThemAsItsList() {
        post("/do", "do=add-themes&page=themes&ready-made=yes");
        String themes = page("/back");
        String first = HouseOnAPort.found(THEME, themes);
        String fields = "name=Our+groups&question=What+now%3F&tables=2&choices=1&theme=" + first;
        RawHttp.Reply few = post("/meeting", fields);
        assertThat(few.status()).isEqualTo(422);
        assertThat(few.body()).contains("Tick at least two themes");
        String second = HouseOnAPort.found(THEME, themes.substring(themes.indexOf(first) + first.length()));
        RawHttp.Reply begins = post("/meeting", fields + "&theme=" + second);
        assertThat(begins.status()).isEqualTo(200);
        assertThat(begins.body()).contains("Your workshop is ready");
        assertThat(page("/back")).contains("Meeting on");
        assertThat(post("/meeting", fields.replace("tables=2", "tables=51") + "&theme=" + second).body())
                .contains("Choose a number of tables from 0 to 50.");
    }

    @Test
    void anAddressBeginsSixtyMeetingsAnHourAndNoMore() {
        for (int tries = 0; tries < Limit.STARTS_AN_ADDRESS_AN_HOUR.most(); tries++) {
            assertThat(post("/meeting", "name=Ours&question=What%3F").body()).contains("Tick at least two themes");
        }
        assertThat(post("/meeting", "name=Ours&question=What%3F").body()).doesNotContain("Tick at least two themes")
                .contains("Many workshops have been started from here");
    }

    @Test
    void whoHelpsGroupsToMeetBeginsNoMeeting() {
        String link = post("/do", "do=invite-member&page=people&name=Fay&part=FACILITATOR").body();
        String key = HouseOnAPort.found(Pattern.compile("#key=([0-9a-f]{32})"), link);
        String fay = house.enter(begun.team(), key).orElseThrow();
        assertThat(house.http.post(begun.team() + "/meeting", "name=Ours&question=What%3F&token="
                + HouseOnAPort.token(fay), "Cookie: " + fay, "Origin: " + house.http.origin()).status())
                .isEqualTo(422);
        assertThat(house.http.post(begun.team() + "/erase", "sure=yes&token=" + HouseOnAPort.token(fay),
                "Cookie: " + fay, "Origin: " + house.http.origin()).status()).isEqualTo(403);
    }

    @Test
    void anInquiryIsErasedByItsOwnerWhenSureAndTheGroupKeepsItsPage() {
        assertThat(post("/erase", "").status()).isEqualTo(422);
        assertThat(post("/erase", "").body()).contains("href=\"" + begun.team() + "\"");
        assertThat(post("/erase", "sure=yes").body()).contains("The inquiry is erased.");
        assertThat(page("")).contains("name=\"key\"");
        assertThat(house.http.get(begun.group(), "Cookie: " + begun.groupCookie()).body())
                .contains("The page of our group").doesNotContain("We take part in");
    }

    @Test
    void aGroupThatKeptItsAnswersOutAndLetThemLeaveAgainIsNotSaidToKeepThemOut() throws StoreFailed {
        LentInquiry lent = new LentInquiry(house, "Tea");
        GroupId group = new GroupId(lent.begun.group().substring("/group/".length()));
        lent.asks("do=tell-group&page=back&heard=Tea+helps.&do-next=&group=" + group.value());
        house.network.ask(group, new ReplyToTeam(1, Reply.Kind.WITHHELD, ""));
        assertThat(lent.team("/back").body()).contains("The group kept its answers out")
                .doesNotContain("It has let its answers leave again");
        lent.passesOn(0, Leaves.PRIORITIES);
        assertThat(lent.team("/back").body()).contains("It has let its answers leave again since then");
    }

    private String page(String path) {
        return house.http.get(begun.team() + path, "Cookie: " + begun.teamCookie()).body();
    }

    private RawHttp.Reply post(String path, String fields) {
        return house.http.post(begun.team() + path, fields + "&token=" + HouseOnAPort.token(begun.teamCookie()),
                "Cookie: " + begun.teamCookie(), "Origin: " + house.http.origin());
    }
}
