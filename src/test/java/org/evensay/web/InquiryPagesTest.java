package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.Translate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages of a team and of a group, by their forms, as a browser without scripts sends them. */
class InquiryPagesTest {
    private static final String QUESTION = "What works well in our group?";
    private final HouseOnAPort house = HouseOnAPort.atHome();
    private final HouseOnAPort.Begun begun = house.begun();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aQuestionIsPlannedWithHintsAndATemplateIsTakenOver() {
        assertThat(team("plan-questions", "plan", "question=What+stops+people+coming%3F&stage=DISCOVER&follow-up="))
                .isEqualTo(303);
        assertThat(teamPage("")).contains("What stops people coming?", "Some thoughts on your question");
        assertThat(team("plan-questions", "plan", "template=ONE_SHORT")).isEqualTo(303);
        assertThat(teamPage("").split("id=\"planned-", -1)).hasSize(3);
        assertThat(teamPage("")).contains("About 75 minutes. Each person chooses 3 ideas.");
        assertThat(team("plan-questions", "plan", "template=ONE_SHORT")).isEqualTo(422);
    }

    @Test
    void strangersAreAskedForAKeyAndAWrongOneOpensNothing() {
        assertThat(house.http.get(begun.team()).body()).contains("name=\"key\"").doesNotContain("What works?");
        assertThat(house.http.get(begun.group()).body()).contains("name=\"key\"").doesNotContain("Tea");
        HouseOnAPort.Door door = house.door();
        assertThat(house.http.post(begun.team() + "/enter", "key=" + "0".repeat(32) + "&token=" + door.token(),
                "Cookie: " + door.cookie(), "Origin: " + house.http.origin()).status()).isEqualTo(422);
    }

    @Test
    void theTeamCannotOpenAGroupsPage() {
        assertThat(house.http.get(begun.group(), "Cookie: " + begun.teamCookie()).body()).contains("name=\"key\"");
        assertThat(house.http.post(begun.group() + "/do", "do=leave-inquiry&token="
                + HouseOnAPort.token(begun.teamCookie()), "Cookie: " + begun.teamCookie(),
                "Origin: " + house.http.origin()).status()).isEqualTo(403);
    }

    @Test
    void anInvitationToTheTeamWorksOnce() {
        String link = teamReply("invite-member", "people", "name=Tom&part=ANALYST").body();
        String key = HouseOnAPort.found(Pattern.compile("#key=([0-9a-f]{32})"), link);
        String tom = house.enter(begun.team(), key).orElseThrow();
        assertThat(house.http.get(begun.team() + "/compare", "Cookie: " + tom).status()).isEqualTo(200);
        assertThat(house.enter(begun.team(), key)).isEmpty();
        assertThat(as(tom, "ask-overall", "plan", "question=Something+else%3F").status()).isEqualTo(422);
    }

    @Test
    void whoHelpsGroupsToMeetSeesThePlanAndNoIdeas() {
        String link = teamReply("invite-member", "people", "name=Fay&part=FACILITATOR").body();
        String fay = house.enter(begun.team(), HouseOnAPort.found(Pattern.compile("#key=([0-9a-f]{32})"), link))
                .orElseThrow();
        assertThat(house.http.get(begun.team() + "/people", "Cookie: " + fay).status()).isEqualTo(200);
        assertThat(List.of("themes", "code", "codes", "compare")).allSatisfy(page ->
                assertThat(house.http.get(begun.team() + "/" + page, "Cookie: " + fay).status()).isEqualTo(403));
    }

    @Test
    void nothingOfAWorkshopLeavesTheGroupUntilItSaysSoAndThenAsMuchAsItSays() throws StoreFailed {
        plans(QUESTION);
        String workshop = held(closed());
        assertThat(teamPage("/code")).doesNotContain("Idea 1", "Idea 7");
        assertThat(lets(workshop, "PRIORITIES")).isEqualTo(303);
        assertThat(teamPage("/code")).contains("Idea 1").doesNotContain("Idea 7");
        lets(workshop, "PRIORITIES_AND_IDEAS");
        assertThat(teamPage("/code")).contains("Idea 1", "Idea 7");
        lets(workshop, "NOTHING");
        assertThat(teamPage("/code")).doesNotContain("Idea 1", "Idea 7");
    }

    @Test
    void anOpenWorkshopNeverLeaves() throws StoreFailed {
        plans(QUESTION);
        Meeting open = aWorkshop().with(PEOPLE).asking(QUESTION).sharing(IDEAS).inResults();
        String workshop = held(open.workshop());
        lets(workshop, "PRIORITIES_AND_IDEAS");
        assertThat(teamPage("/code")).doesNotContain("Idea 1");
    }

    @Test
    void answersToOtherWordsAreNotMixedIn() throws StoreFailed {
        plans("What works well in our groups, do you think?");
        lets(held(closed()), "PRIORITIES_AND_IDEAS");
        assertThat(teamPage("/compare")).doesNotContain("Idea 1");
    }

    @Test
    void aGroupThatLeavesIsSeenNoMore() throws StoreFailed {
        plans(QUESTION);
        lets(held(closed()), "PRIORITIES_AND_IDEAS");
        assertThat(group("leave-inquiry", "")).isEqualTo(303);
        assertThat(teamPage("/code")).doesNotContain("Idea 1");
        assertThat(teamPage("/people")).doesNotContain(">Tea<");
        assertThat(groupPage()).contains("Idea 1").doesNotContain("We take part in");
    }

    @Test
    void aGroupBeginsAWorkshopWithAPlannedQuestionAndWhatItAgreedOnLastTime() throws StoreFailed {
        plans(QUESTION);
        held(aWorkshop().with(PEOPLE).asking(QUESTION).withRules("Tea first.").sharing(IDEAS).closed().workshop());
        String planned = HouseOnAPort.found(Pattern.compile("name=\"planned\" value=\"([0-9a-f]{32})\""), groupPage());
        RawHttp.Reply started = house.http.post(begun.group() + "/start", "planned=" + planned + "&questions="
                + "&token=" + HouseOnAPort.token(begun.groupCookie()), "Cookie: " + begun.groupCookie(),
                "Origin: " + house.http.origin());
        String room = HouseOnAPort.found(Pattern.compile("href=\"/room/([0-9a-f]{32})/facilitator\""), started.body());
        Workshop workshop = house.rooms.with(new WorkshopId(room)).orElseThrow().snapshot()
                .workshop();
        assertThat(workshop.questions().get(0).wording()).isEqualTo(QUESTION);
        assertThat(workshop.rules().lines().values()).extracting("text").containsExactly("Tea first.");
        assertThat(workshop.group()).isEqualTo("Tea");
        assertThat(groupPage()).contains("/room/" + room + "/facilitator");
    }

    @Test
    void whatTheTeamTakesAwayIsWhatItsPageShows() throws StoreFailed {
        plans(QUESTION);
        lets(held(closed()), "PRIORITIES");
        RawHttp.Reply csv = house.http.get(begun.team() + "/comparison.csv", "Cookie: " + begun.teamCookie());
        assertThat(csv.body()).contains("theme,points,pooled_share,group_equal_share,groups,people,rank")
                .doesNotContain("Pomysł");
        RawHttp.Reply book = house.http.get(begun.team() + "/comparison.xlsx", "Cookie: " + begun.teamCookie());
        assertThat(book.header("Content-Disposition")).contains("attachment; filename=\"comparison-");
        assertThat(house.http.get(begun.team() + "/comparison.csv").status()).isEqualTo(403);
    }

    @Test
    void theSummaryOfAWorkshopHasWhatWasChosenFirstStepsAndLateCommentsApart() throws StoreFailed {
        String workshop = held(closed());
        assertThat(group("note-step", "workshop=" + workshop + "&what=Ask+for+a+key&who=Cleo&until=Easter"))
                .isEqualTo(303);
        assertThat(group("add-comment", "workshop=" + workshop + "&text=I+would+add+tea.")).isEqualTo(303);
        String summary = house.http.get(begun.group() + "/summary/" + workshop, "Cookie: " + begun.groupCookie())
                .body();
        assertThat(summary).contains("Idea 1", "Ask for a key", "Cleo", "Easter", "I would add tea.")
                .containsPattern("(?s)Idea 1.{0,20}<span class=\"translated[^>]* lang=\"pl\".{0,90}Pomysł pierwszy");
        assertThat(groupPage()).contains("Since last time", "Ask for a key").doesNotContain("I would add tea.");
        assertThat(house.http.get(begun.group() + "/summary/" + "0".repeat(32), "Cookie: " + begun.groupCookie())
                .status()).isEqualTo(404);
    }

    @Test
    void aGroupThatWasErasedIsGoneWithItsWorkshopsAndFromTheTeamsList() throws StoreFailed {
        Workshop workshop = closed();
        held(workshop);
        assertThat(erase("")).isEqualTo(422);
        assertThat(erase("sure=yes&")).isEqualTo(200);
        assertThat(house.store.load(workshop.id())).isEmpty();
        assertThat(groupPage()).contains("name=\"key\"");
        assertThat(teamPage("/people")).doesNotContain(">Tea<");
    }

    private int erase(String sure) {
        return house.http.post(begun.group() + "/erase", sure + "token=" + HouseOnAPort.token(begun.groupCookie()),
                "Cookie: " + begun.groupCookie(), "Origin: " + house.http.origin()).status();
    }

    @Test
    void theLastKeeperCannotEndTheirOwnLink() {
        String keeper = HouseOnAPort.found(Pattern.compile("name=\"keeper\" value=\"([0-9a-f]{32})\""), groupPage());
        assertThat(group("remove-keeper", "keeper=" + keeper)).isEqualTo(422);
    }

    private static final String[] PEOPLE = {"anna", "ben", "cleo", "dora", "eli"};
    private static final String[] IDEAS = {"anna: Idea 1", "ben: Idea 2", "cleo: Idea 3", "dora: Idea 4",
        "eli: Idea 5", "anna: Idea 6", "ben: Idea 7"};

    /** Points enough that the first ideas may leave: people differ, and everybody uses all their choices. */
    private static Workshop closed() {
        Meeting meeting = aWorkshop().with(PEOPLE).asking(QUESTION).choosing(2).sharing(IDEAS).inVoting();
        meeting.facilitator().does(new Translate(Optional.of(meeting.idea("Idea 1").id()), "pl", "Pomysł pierwszy"));
        meeting.person("anna").votes("Idea 1", "Idea 2");
        meeting.person("ben").votes("Idea 1", "Idea 3");
        meeting.person("cleo").votes("Idea 2", "Idea 1");
        meeting.person("dora").votes("Idea 4", "Idea 1");
        meeting.person("eli").votes("Idea 2", "Idea 5");
        meeting.facilitator().movesTo(Step.REVIEW);
        return Onwards.toTheEnd(Onwards.toResults(meeting)).workshop();
    }

    private String held(Workshop workshop) throws StoreFailed {
        house.store.save(List.of(new Store.Change(Optional.empty(), workshop, 1, List.of())));
        house.network.ask(new GroupId(begun.group().substring("/group/".length())), new HoldWorkshop(workshop.id()));
        return workshop.id().value();
    }

    private void plans(String question) {
        assertThat(team("plan-questions", "plan", "stage=DISCOVER&follow-up=&question="
                + URLEncoder.encode(question, StandardCharsets.UTF_8))).isEqualTo(303);
    }

    private int lets(String workshop, String leaves) {
        return group("let-leave", "workshop=" + workshop + "&leaves=" + leaves);
    }

    private String teamPage(String page) {
        return house.http.get(begun.team() + page, "Cookie: " + begun.teamCookie()).body();
    }

    private String groupPage() {
        return house.http.get(begun.group(), "Cookie: " + begun.groupCookie()).body();
    }

    private int team(String what, String page, String fields) {
        return teamReply(what, page, fields).status();
    }

    private RawHttp.Reply teamReply(String what, String page, String fields) {
        return as(begun.teamCookie(), what, page, fields);
    }

    private RawHttp.Reply as(String cookie, String what, String page, String fields) {
        return house.http.post(begun.team() + "/do", "do=" + what + "&page=" + page + "&" + fields + "&token="
                + HouseOnAPort.token(cookie), "Cookie: " + cookie, "Origin: " + house.http.origin());
    }

    private int group(String what, String fields) {
        return house.http.post(begun.group() + "/do", "do=" + what + "&" + fields + "&token="
                + HouseOnAPort.token(begun.groupCookie()), "Cookie: " + begun.groupCookie(),
                "Origin: " + house.http.origin()).status();
    }
}
