package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Part;
import org.evensay.inquiry.Reply;
import org.evensay.inquiry.group.ReplyToTeam;
import org.evensay.inquiry.team.HoldMeeting;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
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
    void nobodyIsAskedToChooseMoreThemesThanThereAre() {
        post("/do", "do=add-themes&page=themes&ready-made=yes");
        List<String> themes = THEME.matcher(page("/back")).results().map(found -> "&theme=" + found.group(1)).toList();
        String fields = "name=Our+groups&question=What+now%3F&tables=0" + String.join("", themes.subList(0, 4));
        RawHttp.Reply refused = post("/meeting", fields + "&choices=9");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("There are 4 themes on the list. Each person can choose 4 of them");
        assertThat(post("/meeting", fields + "&choices=4").status()).isEqualTo(200);
    }

    @Test
    void aMeetingThatGoesOnCanBeLedFromTheTeamsPageAndNoneIsSaidToGoOnThatIsGone() throws StoreFailed {
        post("/do", "do=add-themes&page=themes&ready-made=yes");
        List<String> themes = THEME.matcher(page("/back")).results().map(found -> "&theme=" + found.group(1)).toList();
        String begun = post("/meeting", "name=Ours&question=What%3F&tables=0&choices=1" + String.join("", themes))
                .body();
        String room = HouseOnAPort.found(Pattern.compile("href=\"/room/([0-9a-f]{32})/facilitator"), begun);
        assertThat(page("/back")).containsPattern("It is still going on<br><a href=\"/room/" + room
                + "/facilitator\">Lead it, or close it");
        house.rooms.erase(new WorkshopId(room));
        assertThat(page("/back")).contains("What was chosen there is not kept any more.")
                .doesNotContain("It is still going on");
    }

    @Test
    void whatAllGroupsChoseTogetherStandsOnTheTeamsPageAndOnEachGroups() throws StoreFailed {
        LentInquiry lent = new LentInquiry(house, "Tea");
        assertThat(lent.group("").body()).doesNotContain("What all groups chose together");
        Workshop closed = LentInquiry.workshop(9, "Cake for all");
        house.store.save(List.of(new Store.Change(Optional.empty(), closed, 1, List.of())));
        Member owner = lent.inquiry().team().values().stream().filter(member -> member.part() == Part.OWNER)
                .findFirst().orElseThrow();
        house.network.ask(lent.inquiry().id(), owner, new HoldMeeting(closed.id()));
        assertThat(lent.team("/back").body()).contains("Cake for all");
        assertThat(lent.group("").body()).containsPattern("(?s)What all groups chose together.*<li value=\"1\">"
                + "<span dir=\"auto\">Cake for all</span>");
        assertThat(lent.group("").body()).doesNotContainPattern("<li>\\s*<span dir=\"auto\">");
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
                .contains("Nothing of them is used any more.").doesNotContain("let answers leave again");
        lent.passesOn(0, Leaves.PRIORITIES);
        assertThat(lent.team("/back").body()).contains("Since then it has let answers leave again")
                .doesNotContain("Nothing of them is used any more.");
    }

    private String page(String path) {
        return house.http.get(begun.team() + path, "Cookie: " + begun.teamCookie()).body();
    }

    private RawHttp.Reply post(String path, String fields) {
        return house.http.post(begun.team() + path, fields + "&token=" + HouseOnAPort.token(begun.teamCookie()),
                "Cookie: " + begun.teamCookie(), "Origin: " + house.http.origin());
    }
}
