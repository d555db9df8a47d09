package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Leaves;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A group brings in what it voted on paper: read, shown, and kept only when it says yes. */
class PaperPagesTest {
    /** NGT1 of Singh 2017, Arthritis Res Ther, doi 10.1186/s13075-017-1416-8, table 2: the only possible ballots. */
    private static final String NGT1 = "ballot,place,idea\nv1,1,Attacks affect work\nv1,2,Medicine made me sick\n"
            + "v1,3,Weight loss\nv2,1,Attacks affect work\nv2,2,Medicine made me sick\nv2,3,Test results\n"
            + "v3,1,Attacks affect work\nv3,2,Bad response\nv3,3,Medicine made me sick\n";

    private final HouseOnAPort house = HouseOnAPort.atHome();
    private final HouseOnAPort.Begun begun = house.begun();
    private final HouseOnAPort.Door door = house.door();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPublishedTableIsShownWithItsTotalsAndNothingIsKeptYet() throws StoreFailed {
        RawHttp.Reply shown = checked(NGT1, "3");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains("Nothing is saved yet", "3 people voted", "5 ideas", "Attacks affect work")
                .containsPattern("(?s)<li value=\"1\"><span dir=\"auto\">Attacks affect work.*?9 points")
                .containsPattern("(?s)<li value=\"2\"><span dir=\"auto\">Medicine made me sick.*?5 points");
        assertThat(group().workshops().isEmpty()).isTrue();
        assertThat(house.store.ofGroup("Tea")).isEmpty();
    }

    @Test
    void onceKeptItIsAClosedWorkshopOfTheGroupMarkedAsHeldOnPaper() throws StoreFailed {
        RawHttp.Reply kept = kept(NGT1, "3");
        assertThat(kept.status()).isEqualTo(200);
        Held held = group().workshops().values().iterator().next();
        assertThat(held.onPaper()).isTrue();
        assertThat(held.day()).isEqualTo("2026-01-12");
        assertThat(held.leaves()).isEqualTo(Leaves.NOTHING);
        assertThat(house.store.closed(held.workshop())).isPresent();
        assertThat(groupPage()).contains("Held on paper", "Attacks affect work", "What do you fear?")
                .contains("Of one workshop nobody has written down who led.");
        assertThat(house.http.get(begun.group() + "/summary/" + held.workshop().value(),
                "Cookie: " + begun.groupCookie()).body()).contains("Medicine made me sick");
    }

    @Test
    void aFormThatComesOnceMoreKeepsNoSecondOneAndGivesTheSameLink() throws StoreFailed {
        Pattern link = Pattern.compile("(/room/[0-9a-f]{32}/facilitator#key=[0-9a-f]{32})");
        String first = HouseOnAPort.found(link, kept(NGT1, "3", "once", "a".repeat(32)).body());
        assertThat(HouseOnAPort.found(link, kept(NGT1, "3", "once", "a".repeat(32)).body())).isEqualTo(first);
        assertThat(group().workshops().size()).isEqualTo(1);
        assertThat(house.store.ofGroup("Tea")).hasSize(1);
        assertThat(HouseOnAPort.found(link, kept(NGT1, "3", "once", "b".repeat(32)).body())).isNotEqualTo(first);
    }

    @Test
    void itsOwnPageGivesTheListAndErasesIt() throws StoreFailed {
        RawHttp.Reply kept = kept(NGT1, "3");
        String room = HouseOnAPort.found(Pattern.compile("/room/([0-9a-f]{32})/facilitator#key="), kept.body());
        String cookie = HouseOnAPort.cookie(kept, "evensay-facilitator");
        assertThat(house.http.get("/room/" + room + "/facilitator/priorities.csv", "Cookie: " + cookie).body())
                .contains("Attacks affect work", ",9,");
        String list = "/room/" + room + "/facilitator/list";
        assertThat(house.http.get(list, "Cookie: " + cookie).body()).contains("What do you fear?", "data-print")
                .containsPattern("(?s)<li value=\"1\"><span dir=\"auto\">Attacks affect work.*?9 points");
        assertThat(house.http.get(list).status()).isEqualTo(403);
        assertThat(house.http.post("/room/" + room + "/facilitator/erase", "sure=yes&token="
                + HouseOnAPort.token(cookie), "Cookie: " + cookie, "Origin: " + house.http.origin()).status())
                .isEqualTo(200);
        assertThat(house.store.ofGroup("Tea")).isEmpty();
        assertThat(groupPage()).doesNotContain("Attacks affect work");
    }

    @Test
    void aFileThatIsNotRightIsRefusedWithItsLineAndNothingIsKept() throws StoreFailed {
        for (RawHttp.Reply reply : List.of(checked(NGT1.replace("v2,2,", "v2,1,"), "3"),
                kept(NGT1.replace("v2,2,", "v2,1,"), "3"))) {
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.body()).contains("Line 6 of the file is not right", "uses place 1 twice",
                    "What do you fear?", "Nothing was saved");
        }
        assertThat(checked("ballot;place,idea\nv1;1;Tea\n", "3").body()).contains("Line 1 of the file");
        assertThat(checked(NGT1, "five").body()).contains("Say how many ideas");
        assertThat(checked(NGT1, "5").body()).contains("there have to be more ideas than that");
        assertThat(checked("", "3").body()).contains("This file is empty", "What do you fear?")
                .doesNotContain("Choose a file first");
        assertThat(house.http.postNoFile(begun.group() + "/paper", fields("3", HouseOnAPort.token(
                begun.groupCookie())), "Cookie: " + begun.groupCookie(), "Origin: " + house.http.origin()).body())
                .contains("Choose a file first");
        assertThat(group().workshops().isEmpty()).isTrue();
        assertThat(house.store.ofGroup("Tea")).isEmpty();
    }

    /** It is played by a room's commands to be kept; what a room would note of that never happened. */
    @Test
    void itsRecordTellsNothingOfHowItWasTypedIn() throws StoreFailed {
        kept(NGT1, "3");
        String record = begun.group() + "/process/" + group().workshops().keys().iterator().next().value();
        String cookie = "Cookie: " + begun.groupCookie();
        for (String page : List.of(record, record + "/process.csv")) {
            assertThat(house.http.get(page, cookie).body()).contains("It was held on paper", "What do you fear?",
                    "Held on paper: this is not known here").doesNotContain("Turns of leading",
                            "People who took a seat", "less than a minute", "Ideas typed for somebody", "Welcome");
        }
    }

    /** What spreadsheets save where a comma is part of a number. */
    @Test
    void semicolonsAreReadAsWellAsCommasAndKept() throws StoreFailed {
        String semicolons = "\uFEFF" + NGT1.replace(',', ';').replace("Weight loss", "Weight loss, or gain");
        assertThat(checked(semicolons, "3").body()).contains("3 people voted", "5 ideas", "Weight loss, or gain");
        assertThat(kept(semicolons, "3").status()).isEqualTo(200);
        assertThat(group().workshops().isEmpty()).isFalse();
    }

    @Test
    void aSpreadsheetThatWasNotSavedAsATableIsToldByItsName() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("votes").createRow(0).createCell(0).setCellValue("ballot");
            book.write(file);
        }
        RawHttp.Reply reply = house.http.postFile(begun.group() + "/paper", "votes.xlsx", file.toByteArray(),
                fields("3", HouseOnAPort.token(begun.groupCookie())), "Cookie: " + begun.groupCookie(),
                "Origin: " + house.http.origin());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("This is a spreadsheet file", "save it as CSV (UTF-8)", "What do you fear?")
                .doesNotContain("Line ");
    }

    @Test
    void aFileThatIsTooLargeLeadsBackToTheGroup() {
        RawHttp.Reply reply = checked("x".repeat(9 * 1024 * 1024), "3");
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("It may have up to 8 MB", "href=\"" + begun.group() + "\"");
    }

    @Test
    void whatWasTypedIsShownAsTextAndNeverAsCode() {
        RawHttp.Reply shown = checked(NGT1.replace("Weight loss", "</textarea><script>"), "3");
        assertThat(shown.body()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void onlyWhoKeepsTheGroupsPageBringsSomethingIn() {
        assertThat(house.http.postFile(begun.group() + "/paper", NGT1, fields("3", door.token()),
                "Cookie: " + door.cookie(), "Origin: " + house.http.origin()).status()).isEqualTo(403);
    }

    @Test
    void aQuestionOfThePlanIsAskedInItsWordsAndWhatTheGroupLetsLeaveReachesTheTeam() throws StoreFailed {
        team("do=plan-questions&page=plan&stage=DISCOVER&follow-up=&question=What+do+you+hope%3F");
        String planned = HouseOnAPort.found(Pattern.compile("<option value=\"([0-9a-f]{32})\""), groupPage());
        String five = NGT1 + "v4,1,Bad response\nv5,,\n";
        List<String> fields = List.of("token", HouseOnAPort.token(begun.groupCookie()), "planned", planned,
                "question", "", "day", "2026-01-12", "choices", "3", "unchosen", "", "content", five);
        house.http.postFile(begun.group() + "/paper/keep", "", fields, "Cookie: " + begun.groupCookie(),
                "Origin: " + house.http.origin());
        assertThat(teamPage()).doesNotContain("Attacks affect work");
        String workshop = group().workshops().keys().iterator().next().value();
        house.http.post(begun.group() + "/do", "do=let-leave&leaves=PRIORITIES_AND_IDEAS&workshop=" + workshop
                + "&token=" + HouseOnAPort.token(begun.groupCookie()), "Cookie: " + begun.groupCookie(),
                "Origin: " + house.http.origin());
        assertThat(teamPage()).contains("What do you hope?", "Attacks affect work", "Test results");
    }

    private void team(String fields) {
        house.http.post(begun.team() + "/do", fields + "&token=" + HouseOnAPort.token(begun.teamCookie()),
                "Cookie: " + begun.teamCookie(), "Origin: " + house.http.origin());
    }

    private String teamPage() {
        return house.http.get(begun.team() + "/code", "Cookie: " + begun.teamCookie()).body();
    }

    private RawHttp.Reply checked(String file, String choices) {
        return house.http.postFile(begun.group() + "/paper", file,
                fields(choices, HouseOnAPort.token(begun.groupCookie())), "Cookie: " + begun.groupCookie(),
                "Origin: " + house.http.origin());
    }

    private RawHttp.Reply kept(String file, String choices, String... more) {
        List<String> fields = new ArrayList<>(fields(choices, HouseOnAPort.token(begun.groupCookie())));
        fields.addAll(List.of("content", file));
        fields.addAll(List.of(more));
        return house.http.postFile(begun.group() + "/paper/keep", "", fields, "Cookie: " + begun.groupCookie() + "; "
                + door.cookie(), "Origin: " + house.http.origin());
    }

    private static List<String> fields(String choices, String token) {
        return List.of("token", token, "question", "What do you fear?", "day", "2026-01-12", "choices", choices,
                "unchosen", "");
    }

    private Group group() throws StoreFailed {
        return house.network.group(new GroupId(begun.group().substring("/group/".length()))).orElseThrow();
    }

    private String groupPage() {
        return house.http.get(begun.group(), "Cookie: " + begun.groupCookie()).body();
    }
}
