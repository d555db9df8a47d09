package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.LINK_ENDED;
import static org.evensay.workshop.Rejection.TOO_MANY_LINKS;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AcceptInvitation;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.ChangeCode;
import org.evensay.workshop.command.EndPass;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.KeepRecoveryCode;
import org.evensay.workshop.command.LockDoor;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.Recover;
import org.junit.jupiter.api.Test;

/** Codes on paper: the device may be lost, the workshop is not. */
class RecoveryCodesTest {
    private final Meeting meeting = aWorkshop().with("anna").inWelcome();
    private final Facilitator facilitator = meeting.facilitator();
    private final Secret paper = RecoveryCode.drawn(meeting.moment()).secret();
    private final Secret own = meeting.newSecret();

    @Test
    void thePaperOpensNothingItselfAndGivesALinkOfOnesOwn() {
        facilitator.does(new KeepRecoveryCode(paper.hash()));
        assertThat(asked(Actor.facilitator(paper), new LockDoor(true))).isEqualTo(Decision.refused(LINK_ENDED));
        meeting.asks(Actor.newcomer(paper), new Recover(own.hash()));
        assertThat(asked(Actor.facilitator(own), new LockDoor(true))).isInstanceOf(Decision.Accepted.class);
        assertThat(asked(Actor.facilitator(paper), new LockDoor(true))).isEqualTo(Decision.refused(LINK_ENDED));
    }

    @Test
    void theLostDeviceIsPutOutByWhoeverCameBackByThePaper() {
        facilitator.does(new KeepRecoveryCode(paper.hash()));
        meeting.asks(Actor.newcomer(paper), new Recover(own.hash()));
        facilitator.refused(LINK_ENDED).does(new ChangeCode(meeting.workshop().code()));
        PassId lost = meeting.workshop().passes().get(facilitator.actor().secret().hash()).orElseThrow().id();
        meeting.asks(Actor.facilitator(own), new EndPass(lost));
        facilitator.refused(LINK_ENDED).does(new LockDoor(true));
    }

    @Test
    void whoeverComesBackLeadsAloneAndNoTurnIsCounted() {
        facilitator.does(new KeepRecoveryCode(paper.hash()));
        meeting.asks(Actor.newcomer(paper), new Recover(own.hash()));
        assertThat(meeting.workshop().leader().orElseThrow().secret()).isEqualTo(own.hash());
        assertThat(meeting.workshop().passes().values()).filteredOn(pass -> pass.opens(Role.FACILITATOR)).hasSize(1);
        assertThat(meeting.workshop().leading()).isEqualTo(Leading.BEGUN);
    }

    @Test
    void afterSomebodyOnASeatLedThePaperBeginsATurnWithoutASeat() {
        facilitator.does(new KeepRecoveryCode(paper.hash()));
        facilitator.does(new OfferPart(Role.FACILITATOR, Optional.of(meeting.person("anna").seat()), Optional.empty()));
        meeting.asks(meeting.actor("anna"), new AcceptPart(meeting.newSecret().hash()));
        meeting.asks(Actor.newcomer(paper), new Recover(own.hash()));
        assertThat(meeting.workshop().leading().holder()).isEqualTo(Leading.WITHOUT_A_SEAT);
        assertThat(meeting.workshop().leader().orElseThrow().seat()).isEqualTo(Leading.WITHOUT_A_SEAT);
        assertThat(meeting.workshop().leading().times().get(Leading.WITHOUT_A_SEAT)).contains(2);
    }

    @Test
    void eachRecoveryEndsTheLinksOfEarlierOnesButForTheOneThatLedUntilNow() {
        facilitator.does(new KeepRecoveryCode(paper.hash()));
        Secret first = recovers();
        Secret second = recovers();
        assertThat(role(first)).as("led until now").contains(Role.CO_FACILITATOR);
        recovers();
        assertThat(role(first)).isEmpty();
        assertThat(role(second)).contains(Role.CO_FACILITATOR);
        assertThat(role(facilitator.actor().secret())).as("never came by the paper").contains(Role.CO_FACILITATOR);
    }

    @Test
    void whatALinkWasAskedThatARecoveryEndsIsOverToo() {
        facilitator.does(new KeepRecoveryCode(paper.hash()));
        Secret first = recovers();
        Secret second = recovers();
        PassId asked = meeting.workshop().passes().get(first.hash()).orElseThrow().id();
        meeting.asks(Actor.facilitator(second),
                new OfferPart(Role.FACILITATOR, Optional.empty(), Optional.of(asked)));
        assertThat(meeting.workshop().leading().waiting()).isPresent();
        recovers();
        assertThat(meeting.workshop().leading().offer()).isEmpty();
    }

    private Secret recovers() {
        Secret link = meeting.newSecret();
        meeting.asks(Actor.newcomer(paper), new Recover(link.hash()));
        return link;
    }

    private Optional<Role> role(Secret link) {
        return meeting.workshop().passes().get(link.hash()).map(Pass::role);
    }

    @Test
    void thePaperIsGoodAgainAndAgainAlsoAfterTheWorkshop() {
        facilitator.does(new KeepRecoveryCode(paper.hash()));
        meeting.later(Duration.ofDays(90));
        Secret first = meeting.newSecret();
        meeting.asks(Actor.newcomer(paper), new Recover(first.hash()));
        meeting.asks(Actor.facilitator(first), new MoveOn(Step.WELCOME, Step.CLOSED));
        meeting.asks(Actor.newcomer(paper), new Recover(own.hash()));
        assertThat(meeting.workshop().passes().get(own.hash()).orElseThrow().opens(Role.FACILITATOR)).isTrue();
    }

    @Test
    void aNewPaperEndsTheOldOne() {
        facilitator.does(new KeepRecoveryCode(paper.hash()));
        facilitator.does(new KeepRecoveryCode(meeting.newSecret().hash()));
        assertThat(meeting.asks(Actor.newcomer(paper), new Recover(own.hash())))
                .isEqualTo(Decision.refused(LINK_ENDED));
    }

    @Test
    void anInvitationIsNoPaperAndPaperIsNoInvitation() {
        Secret guest = meeting.newSecret();
        facilitator.does(new IssuePass(guest.hash(), Role.CO_FACILITATOR));
        facilitator.does(new KeepRecoveryCode(paper.hash()));
        assertThat(meeting.asks(Actor.newcomer(guest), new Recover(own.hash())))
                .isEqualTo(Decision.refused(LINK_ENDED));
        assertThat(meeting.asks(Actor.newcomer(paper), new AcceptInvitation(own.hash())))
                .isEqualTo(Decision.refused(LINK_ENDED));
    }

    @Test
    void paperDoesNotStandInForTheLastLinkAndDoesNotGiveMoreThanThereMayBe() {
        facilitator.does(new KeepRecoveryCode(paper.hash()));
        facilitator.refused(Rejection.LAST_LINK).does(new EndPass(
                meeting.workshop().passes().get(facilitator.actor().secret().hash()).orElseThrow().id()));
        while (meeting.workshop().passes().size() < 30) {
            facilitator.does(new IssuePass(meeting.newSecret().hash(), Role.SCREEN));
        }
        assertThat(meeting.asks(Actor.newcomer(paper), new Recover(own.hash())))
                .isEqualTo(Decision.refused(TOO_MANY_LINKS, 30));
    }

    @Test
    void aCodeIsReadInAnyCaseAndSpacing() {
        RecoveryCode code = RecoveryCode.drawn(meeting.moment());
        assertThat(code.spoken()).matches("([2-9A-HJKMNP-Z]{4} ){3}[2-9A-HJKMNP-Z]{4}");
        assertThat(RecoveryCode.typed(code.spoken())).contains(code);
        assertThat(RecoveryCode.typed(" " + code.value().toLowerCase() + "\n")).contains(code);
        assertThat(RecoveryCode.typed(code.spoken().replace(' ', '-'))).contains(code);
        assertThat(RecoveryCode.typed(code.value().substring(1))).isEmpty();
        assertThat(RecoveryCode.typed(code.value() + "2")).isEmpty();
        assertThat(RecoveryCode.typed("0" + code.value().substring(1))).isEmpty();
        assertThat(code).asString().doesNotContain(code.value());
    }

    @Test
    void noTwoAreAlike() {
        Set<String> drawn = new HashSet<>();
        for (int time = 0; time < 1_000; time++) {
            drawn.add(RecoveryCode.drawn(meeting.moment()).value());
        }
        assertThat(drawn).hasSize(1_000);
    }

    private Decision asked(Actor by, Command command) {
        return meeting.workshop().ask(command, by, meeting.moment());
    }
}
