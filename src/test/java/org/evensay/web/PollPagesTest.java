package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A group asks itself: the pages of those who keep its page and of those who answer, without scripts. */
class PollPagesTest {
    private final PolledGroup tea = new PolledGroup();

    @AfterEach
    void close() {
        tea.close();
    }

    @Test
    void threePeopleAnswerOnPhonesAndTheGroupSeesTheSpread() {
        String link = tea.opens("LADDER");
        Stream.of("q0=2", "q0=4", "q0=4", "q0=").forEach(answer ->
                assertThat(tea.phone(link).sends(answer).status()).isEqualTo(303));
        assertThat(tea.polls()).contains("4 answers are in.").doesNotContain("spread-0");
        assertThat(tea.closes()).isEqualTo(303);
        assertThat(tea.polls()).contains("spread-0", "3 people, and 1 more passed")
                .containsPattern("<td>0</td><td>1</td><td>0</td><td>2</td><td>0</td>");
    }

    @Test
    void aBrowserAnswersOnceAndCanChangeIt() throws StoreFailed {
        PolledGroup.Phone phone = tea.phone(tea.opens("LADDER"));
        phone.sends("q0=3");
        phone.sends("q0=5");
        assertThat(tea.group().polls().open().values()).singleElement().satisfies(poll ->
                assertThat(poll.answers().values()).singleElement().satisfies(answer ->
                        assertThat(answer.steps().get(0)).hasValue(5)));
    }

    @Test
    void oneTabletGoesRound() {
        PolledGroup.Phone tablet = tea.phone(tea.opens("LADDER"));
        IntStream.rangeClosed(1, 3).forEach(step -> {
            assertThat(tablet.get().body()).contains("name=\"q0\"");
            tablet.sends("q0=" + step);
            tablet.goesToAnotherPerson();
        });
        tea.closes();
        assertThat(tea.polls()).containsPattern("<td>1</td><td>1</td><td>1</td><td>0</td><td>0</td>");
    }

    @Test
    void theTableSaysWhoDecidesAndWhoDoesIt() {
        String link = tea.opens("DESIGN_AND_DELIVERY");
        Stream.of("q0-designs=2&q0-delivers=3", "q0-designs=2&q0-delivers=3", "q0-designs=3&q0-delivers=3",
                "q0-designs=&q0-delivers=").forEach(answer -> tea.phone(link).sends(answer));
        tea.closes();
        assertThat(tea.polls().replaceAll("\\s+", " ")).contains(
                "Both</th> <td>0</td><td>0</td><td>2</td>",
                "The group</th> <td>0</td><td>0</td><td>1</td>", "3 people, and 1 more passed");
    }

    /** One half alone would be counted as a pass, and the other half would be lost without a word. */
    @Test
    void halfAPlaceInTheTableIsRefused() {
        PolledGroup.Phone phone = tea.phone(tea.opens("DESIGN_AND_DELIVERY"));
        RawHttp.Reply refused = phone.sends("q0-designs=1&q0-delivers=");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("choose in both, or pass on both")
                .containsPattern("name=\"q0-designs\" value=\"1\" checked");
        assertThat(phone.sends("q0-designs=1&q0-delivers=1").status()).isEqualTo(303);
    }

    @Test
    void whatWasWrittenComesBackWhenTheMeasuresAreRefused() {
        assertThat(tea.measuring("I have a say.", "I feel hope.").body()).contains(">I feel hope.</textarea>");
    }

    @Test
    void aBalanceNamesItsSidesInEachAnswer() {
        assertThat(tea.phone(tea.opens("BALANCES")).get().body())
                .contains("Much more: everybody knows our ground rules", "A bit more: there is little paper");
    }

    @Test
    void measuresAreAskedInTheGroupsOwnWordsBeforeAndAfter() {
        assertThat(tea.measuredBy("I have a say.", "I feel hope.")).isEqualTo(422);
        assertThat(tea.measuredBy("I have a say.", "I feel hope.", "I am welcome."))
                .isEqualTo(303);
        for (String steps : List.of("q0=1&q1=2&q2=2", "q0=4&q1=5&q2=5")) {
            String link = tea.opens("MEASURES");
            IntStream.range(0, 3).forEach(person -> {
                PolledGroup.Phone phone = tea.phone(link);
                assertThat(phone.get().body()).contains("I have a say.", "I feel hope.", "I am welcome.");
                phone.sends(steps);
            });
            tea.closes();
        }
        assertThat(tea.polls()).contains("spread-2").doesNotContain("spread-3")
                .containsPattern("(?s)<td>3</td><td>0</td><td>0</td><td>0</td><td>0</td>.*"
                        + "<td>0</td><td>0</td><td>0</td><td>3</td><td>0</td>");
    }

    @Test
    void balancesAreAskedBetweenTwoGoodThings() {
        String link = tea.opens("BALANCES");
        tea.threeSend(link, "q0=3&q1=2&q4=1");
        tea.closes();
        assertThat(tea.polls()).contains("nobody has to carry too much", "too few chose a step here", "spread-4");
    }

    @Test
    void whatIsNotOnTheScaleIsRefusedInWords() {
        PolledGroup.Phone phone = tea.phone(tea.opens("LADDER"));
        assertThat(phone.sends("q0=6").status()).isEqualTo(422);
        assertThat(phone.sends("q0=x").body()).contains("Choose one of the steps that stand here, or pass.");
    }

    @Test
    void aNewLinkEndsTheOldOneAndWhoeverComesInByItAgainChangesTheirAnswer() {
        String first = tea.opens("LADDER");
        PolledGroup.Phone phone = tea.phone(first);
        phone.sends("q0=2");
        String second = tea.asksOfIt("relink-poll").body();
        RawHttp.Reply old = phone.sends("q0=3");
        assertThat(old.status()).isEqualTo(422);
        assertThat(old.headers("Set-Cookie")).as("the key of whoever answered stays").isEmpty();
        assertThat(tea.enter(phone.path(), PolledGroup.key(first)).status()).isEqualTo(422);
        phone.comesInBy(second);
        assertThat(phone.sends("q0=1").status()).isEqualTo(303);
        assertThat(tea.polls()).contains("One answer is in.");
    }

    @Test
    void whatWasAskedCanBeTakenAwayAgain() throws StoreFailed {
        String link = tea.opens("LADDER");
        tea.threeSend(link, "q0=1");
        tea.closes();
        assertThat(tea.polls()).contains("What we asked before");
        assertThat(tea.asksOfIt("drop-poll").status()).isEqualTo(303);
        assertThat(tea.group().polls().size()).isZero();
    }
}
