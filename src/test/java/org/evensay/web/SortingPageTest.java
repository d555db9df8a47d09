package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.inquiry.group.LetLeave;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody of a team sorts ideas by the form of their page. */
class SortingPageTest {
    private static final Pattern IDEA = Pattern.compile("name=\"idea\" value=\"([^\"]+)\"");
    private static final Pattern THEME = Pattern.compile("<option value=\"([0-9a-f]{32})\">([^<]+)<");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([0-9a-f]{32}|none)\" selected");
    private static final Pattern FORM = Pattern.compile("value=\"give-themes\"");
    private final HouseOnAPort house = HouseOnAPort.atHome();
    private final HouseOnAPort.Begun begun = house.begun();

    @BeforeEach
    void aGroupLendsSevenIdeasAndThereAreThemes() throws StoreFailed {
        asks("do=plan-questions&page=plan&stage=DISCOVER&follow-up=&question=What+works+well+in+our+group%3F");
        Workshop closed = LentInquiry.workshop(99, "Tea");
        GroupId group = new GroupId(begun.group().substring("/group/".length()));
        house.store.save(List.of(new Store.Change(Optional.empty(), closed, 1, List.of())));
        house.network.ask(group, new HoldWorkshop(closed.id()));
        house.network.ask(group, new LetLeave(closed.id(), Leaves.PRIORITIES_AND_IDEAS));
        asks("do=add-themes&page=themes&name=Place&about=");
        asks("do=add-themes&page=themes&name=Walks&about=");
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** Two forms would each send their own part of the page, and what was chosen in the other would be gone. */
    @Test
    void whatIsChosenForNewIdeasAndWhatIsChangedGoTogetherByAnyButton() throws StoreFailed {
        String place = theme("Place");
        String walks = theme("Walks");
        List<String> ideas = all(IDEA, page());
        sends(ideas.subList(0, 1), List.of(place));
        String both = page();
        assertThat(all(IDEA, both)).containsExactlyInAnyOrderElementsOf(ideas);
        assertThat(all(CHOSEN, both)).containsExactly(place);
        assertThat(FORM.matcher(both).results()).as("forms to sort ideas by").hasSize(1);
        sends(List.of(ideas.get(1), ideas.get(0)), List.of(place, walks));
        assertThat(all(CHOSEN, page())).containsExactlyInAnyOrder(place, walks);
        assertThat(house.network.theming(new InquiryId(begun.team().substring("/inquiry/".length()))).given().keys())
                .hasSize(2);
    }

    @Test
    void whoGoesOnToMoreOfTheSortedIdeasHasSavedThisPageFirst() {
        List<String> ideas = all(IDEA, page());
        String asked = HouseOnAPort.found(Pattern.compile("name=\"asked\" value=\"([^\"]+)\""), page());
        RawHttp.Reply sent = asks("do=give-themes&page=code&done=1&asked=" + asked + "&idea=" + ideas.get(0)
                + "&main=none");
        assertThat(sent.header("Location")).endsWith("/code?asked=" + asked + "&done=1");
        assertThat(page()).contains("One idea that you have sorted");
        assertThat(house.http.get(begun.team() + "/code?done=99999999999", "Cookie: " + begun.teamCookie()).status())
                .isEqualTo(200);
    }

    @Test
    void whoLaysSideBySideWhatLiesSoAlreadyIsToldThat() throws StoreFailed {
        LentInquiry lent = new LentInquiry(house, "Coffee");
        RawHttp.Reply again = lent.asks("do=compare-codes&page=code&asked=");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Your themes lie side by side already").doesNotContain("It takes two people");
    }

    private void sends(List<String> ideas, List<String> mains) {
        StringBuilder fields = new StringBuilder("do=give-themes&page=code");
        for (int at = 0; at < ideas.size(); at++) {
            fields.append("&idea=").append(ideas.get(at)).append("&main=").append(mains.get(at));
        }
        assertThat(asks(fields.toString()).status()).isEqualTo(303);
    }

    private RawHttp.Reply asks(String fields) {
        return house.http.post(begun.team() + "/do", fields + "&token=" + HouseOnAPort.token(begun.teamCookie()),
                "Cookie: " + begun.teamCookie(), "Origin: " + house.http.origin());
    }

    private String theme(String name) {
        return THEME.matcher(page()).results().filter(found -> found.group(2).equals(name)).findFirst()
                .orElseThrow().group(1);
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private String page() {
        return house.http.get(begun.team() + "/code", "Cookie: " + begun.teamCookie()).body();
    }
}
