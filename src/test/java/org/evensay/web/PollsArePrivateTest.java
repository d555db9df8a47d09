package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people answer in a poll stays theirs, and what comes of it stays the group's. */
class PollsArePrivateTest {
    private final PolledGroup tea = new PolledGroup();

    @AfterEach
    void close() {
        tea.close();
    }

    @Test
    void whileItIsOpenNobodyIsShownAnAnswerTheirOwnNeither() {
        String link = tea.opens("LADDER");
        PolledGroup.Phone phone = tea.phone(link);
        String blank = phone.get().body();
        phone.sends("q0=3");
        String again = phone.get("?again=yes").body();
        assertThat(again).as("as blank as at first").isEqualTo(blank).contains("name=\"q0\"")
                .doesNotContain("checked=");
        assertThat(phone.get().body()).contains("Your answer is kept").doesNotContain("name=\"q0\"");
        assertThat(tea.polls()).contains("One answer is in.").doesNotContain("class=\"panel\"", "<td>", "spread-");
    }

    @Test
    void ofFewerThanThreeTheGroupIsToldThatNothingIsShownOrKept() throws StoreFailed {
        String link = tea.opens("LADDER");
        tea.phone(link).sends("q0=2");
        tea.phone(link).sends("q0=2");
        assertThat(tea.polls()).contains("With fewer than 3 answers nothing would be shown, and nothing kept.");
        assertThat(tea.asksOfIt("close-poll").body())
                .contains("Too few have answered: it takes 3 or more. Nothing is shown, and nothing was kept.");
        assertThat(tea.polls()).doesNotContain("spread-0", "What we asked before");
        assertThat(tea.group().polls().size()).isZero();
    }

    @Test
    void afterClosingTheLinkOpensNothingAndNothingStaysOnThePhone() {
        String link = tea.opens("LADDER");
        PolledGroup.Phone phone = tea.phone(link);
        tea.threeSend(link, "q0=1");
        tea.closes();
        RawHttp.Reply late = phone.sends("q0=2");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("This is closed, or the link is not whole.");
        assertThat(phone.get().headers("Set-Cookie")).anyMatch(set -> set.startsWith("evensay-poll=;"))
                .anyMatch(set -> set.startsWith("evensay-answer=;"));
        assertThat(tea.enter(phone.path(), PolledGroup.key(link)).status()).isEqualTo(422);
        assertThat(tea.polls()).as("three answers, and no fourth").contains("3 people");
    }

    @Test
    void wrongKeysCountAsWrongJoinCodesAndTheRightOneAlwaysOpens() {
        String link = tea.opens("LADDER");
        String path = HouseOnAPort.found(PolledGroup.LINK, link);
        IntStream.range(0, 21).parallel().forEach(guess -> assertThat(
                tea.enter(path, String.format("%032x", guess)).status()).isEqualTo(422));
        HouseOnAPort.Door door = tea.house.door();
        assertThat(tea.house.http.post("/find", "code=ZZZZZZ&token=" + door.token(), "Cookie: " + door.cookie(),
                "Origin: " + tea.house.http.origin()).status()).isEqualTo(429);
        assertThat(tea.phone(link).sends("q0=1").status()).isEqualTo(303);
    }

    @Test
    void strangersAndTheTeamAreNotShownTheGroupsPolls() {
        tea.opens("LADDER");
        String page = tea.begun.group() + "/polls";
        assertThat(Stream.of("none", tea.begun.teamCookie())
                .map(cookie -> tea.house.http.get(page, "Cookie: " + cookie)))
                .allSatisfy(reply -> assertThat(reply.body()).contains("name=\"key\"").doesNotContain("polls-LADDER"));
        assertThat(tea.house.http.post(page, "do=open-poll&kind=BALANCES&token="
                + HouseOnAPort.token(tea.begun.teamCookie()), "Cookie: " + tea.begun.teamCookie(),
                "Origin: " + tea.house.http.origin()).status()).isEqualTo(403);
    }

    @Test
    void nothingOfItIsOnAnyPageOfTheTeamOrInItsFiles() {
        tea.measuredBy("I have a say.", "I feel hope.", "I am welcome.");
        String link = tea.opens("MEASURES");
        tea.threeSend(link, "q0=1&q1=1&q2=1");
        tea.closes();
        tea.opens("LADDER");
        assertThat(tea.polls()).contains("I have a say.");
        assertThat(Stream.of("", "/people", "/themes", "/code", "/codes", "/compare", "/comparison.csv"))
                .allSatisfy(page -> assertThat(tea.teamPage(page)).as(page).doesNotContain("I have a say.", "spread-",
                        "Is it worth it?", "How much say do we have?", "answers are in"));
    }

    @Test
    void anErasedGroupTakesItsPollsAlong() {
        PolledGroup.Phone phone = tea.phone(tea.opens("LADDER"));
        tea.house.http.post(tea.begun.group() + "/erase", "sure=yes&token="
                + HouseOnAPort.token(tea.begun.groupCookie()), "Cookie: " + tea.begun.groupCookie(),
                "Origin: " + tea.house.http.origin());
        assertThat(phone.get().status()).isEqualTo(422);
        assertThat(phone.sends("q0=1").status()).isEqualTo(422);
    }

    @Test
    void theSecretOfTheLinkIsShownOnceAndIsInNoPageAndNotKept() throws StoreFailed {
        String key = PolledGroup.key(tea.opens("LADDER"));
        assertThat(tea.polls()).doesNotContain(key);
        assertThat(tea.group().polls().open().values()).singleElement()
                .satisfies(poll -> assertThat(poll.link().value()).isNotEqualTo(key));
    }
}
