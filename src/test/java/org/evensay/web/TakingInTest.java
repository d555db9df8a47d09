package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody takes an inquiry out by its page and in again elsewhere: told what is in it first, asked, then kept. */
class TakingInTest {
    private static final int FILE_BYTES = 8 * 1024 * 1024;
    private final HouseOnAPort house = HouseOnAPort.atHome();
    private final HouseOnAPort other = HouseOnAPort.atHome();
    private final HouseOnAPort.Begun begun = house.begun();

    @AfterEach
    void close() {
        house.close();
        other.close();
    }

    @Test
    void anInquiryIsToldBackThenTakenInAndThenTheSameFileComesOut() {
        team("do=plan-questions&page=plan&stage=DISCOVER&follow-up=&question=What+helped%3F");
        String file = out(house, begun.team(), begun.teamCookie());
        RawHttp.Reply told = checked(file);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("Nothing is saved yet", "What works?", "One question", "One group",
                "What helped?", "Tea");
        RawHttp.Reply taken = takenIn(file, "Ada");
        String team = HouseOnAPort.found(Pattern.compile("href=\"(/inquiry/[0-9a-f]{32})\""), taken.body());
        String cookie = HouseOnAPort.cookie(taken, "evensay-team");
        assertThat(other.http.get(team, "Cookie: " + cookie).body()).contains("What helped?");
        assertThat(out(other, team, cookie)).isEqualTo(file);
    }

    @Test
    void aFileThatIsNotRightIsRefusedWithThePlaceAndWhatToDo() {
        String file = out(house, begun.team(), begun.teamCookie());
        assertThat(checked(file.replace("\"name\":\"Tea\"", "\"name\":12")).body())
                .contains("groups 1 &gt; name: There should be words here", "Nothing was saved")
                .doesNotContain("Yes, take it in");
        assertThat(checked("{\"format\":\"other\"}").body()).contains("This is not the file of an inquiry");
        assertThat(checked("{\n\"format\":").body()).contains("can’t be read from line 2 on");
        assertThat(checked(file.replace("\"version\":1,\"question\"", "\"version\":2,\"question\"")).body())
                .contains("We can read version 1");
        assertThat(checked("[".repeat(100_000)).status()).isEqualTo(422);
        assertThat(checked("").body()).contains("This file is empty");
        assertThat(sentNothing().body()).contains("Choose a file first");
        assertThat(takenIn(file.replace("\"name\":\"Tea\"", "\"name\":12"), "Ada").status()).isEqualTo(422);
    }

    @Test
    void whoTakesItInHasAName() {
        String file = out(house, begun.team(), begun.teamCookie());
        assertThat(takenIn(file, " ").status()).isEqualTo(422);
        assertThat(takenIn(file, " ").body()).contains("Yes, take it in", "role=\"alert\"");
    }

    /** Names of people and votes do not travel, pages of groups neither: what is there says so instead of nothing. */
    @Test
    void pagesOfAnInquiryThatAFileBroughtLeaveNoGapWhereSomethingDidNotTravel() throws StoreFailed {
        LentInquiry lent = new LentInquiry(house, "Tea");
        lent.lendsAlso("Four", four());
        RawHttp.Reply taken = takenIn(out(house, lent.begun.team(), lent.begun.teamCookie()), "Ada");
        String team = HouseOnAPort.found(Pattern.compile("href=\"(/inquiry/[0-9a-f]{32})\""), taken.body());
        String cookie = "Cookie: " + HouseOnAPort.cookie(taken, "evensay-team");
        assertThat(other.http.get(team + "/codes", cookie).body())
                .contains("Person 1 and Person 2 chose the same theme for");
        assertThat(other.http.get(team + "/compare", cookie).body())
                .containsPattern("Four</span>: 4 ballots\\. It is shown by group, and not in the totals")
                .containsPattern("Walkers</span>: 5 ballots</li>");
        assertThat(other.http.get(team + "/back", cookie).body())
                .contains("It has no page here on which it could read").doesNotContain("Tell this group");
        assertThat(lent.team("/back").body()).contains("Tell this group");
        assertThat(lent.team("/compare").body()).contains("What you told the groups", "stay here");
    }

    private static Workshop four() {
        return aWorkshop().with("anna", "ben", "cleo", "dora").asking(LentInquiry.QUESTION).choosing(2)
                .sharing("anna: One", "ben: Two", "cleo: Three", "dora: Four").closed().workshop();
    }

    @Test
    void onlyTheTeamTakesAnInquiryOut() {
        assertThat(house.http.get(begun.team() + "/inquiry.json").status()).isEqualTo(403);
        assertThat(house.http.get(begun.team() + "/inquiry.json", "Cookie: " + begun.groupCookie()).status())
                .isEqualTo(403);
    }

    @Test
    void aFileOfEightMebibytesIsReadAndALargerOneIsRefusedWithASentence() {
        assertThat(checked("x".repeat(FILE_BYTES)).status()).isEqualTo(422);
        assertThat(takenIn("x".repeat(FILE_BYTES), "Ada").status()).as("as told back").isEqualTo(422);
        RawHttp.Reply tooLarge = checked("x".repeat(FILE_BYTES + 70_000));
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("It may have up to 8 MB", "href=\"/\"");
        HouseOnAPort.Door door = other.door();
        assertThat(other.http.postFile("/find", "x", List.of("token", door.token(), "code", "TEA234"),
                "Cookie: " + door.cookie(), "Origin: " + other.http.origin()).status())
                .as("no other form takes files").isEqualTo(413);
        assertThat(other.http.get("/").status()).as("and goes on").isEqualTo(200);
    }

    @Test
    void theDescriptionOfTheFormatIsServedAtItsAddress() {
        RawHttp.Reply schema = house.http.get("/static/format/inquiry-1.schema.json");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.body()).contains("urn:evensay:inquiry:1");
        assertThat(out(house, begun.team(), begun.teamCookie()))
                .startsWith("{\"$schema\":\"/static/format/inquiry-1.schema.json\",\"format\":\"evensay-inquiry\"");
    }

    private void team(String fields) {
        assertThat(house.http.post(begun.team() + "/do", fields + "&token=" + HouseOnAPort.token(begun.teamCookie()),
                "Cookie: " + begun.teamCookie(), "Origin: " + house.http.origin()).status()).isEqualTo(303);
    }

    private static String out(HouseOnAPort house, String team, String cookie) {
        RawHttp.Reply reply = house.http.get(team + "/inquiry.json", "Cookie: " + cookie);
        assertThat(reply.status()).isEqualTo(200);
        return reply.body();
    }

    private RawHttp.Reply checked(String file) {
        return sent("/inquiries/check", file, List.of());
    }

    private RawHttp.Reply sentNothing() {
        HouseOnAPort.Door door = other.door();
        return other.http.postNoFile("/inquiries/check", List.of("token", door.token()), "Cookie: " + door.cookie(),
                "Origin: " + other.http.origin());
    }

    private RawHttp.Reply takenIn(String content, String name) {
        return sent("/inquiries/take-in", "", List.of("content", content, "name", name));
    }

    private RawHttp.Reply sent(String path, String file, List<String> more) {
        HouseOnAPort.Door door = other.door();
        List<String> fields = new ArrayList<>(List.of("token", door.token()));
        fields.addAll(more);
        return other.http.postFile(path, file, fields, "Cookie: " + door.cookie(),
                "Origin: " + other.http.origin());
    }
}
