package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.LAST_LINK;
import static org.evensay.workshop.Rejection.LINK_ENDED;
import static org.evensay.workshop.Rejection.NOT_YOUR_PART;
import static org.evensay.workshop.Rejection.TOO_MANY_LINKS;

import java.time.Duration;
import org.evensay.support.Facilitator;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AcceptInvitation;
import org.evensay.workshop.command.EndPass;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.LockDoor;
import org.evensay.workshop.command.NoteUse;
import org.junit.jupiter.api.Test;

/** Links to lead and to show the room: given out, used, accepted once, ended. */
class LinksTest {
    private final Meeting meeting = aWorkshop().with("anna").inWelcome();
    private final Facilitator facilitator = meeting.facilitator();
    private final Secret guest = meeting.newSecret();
    private final Secret own = meeting.newSecret();

    @Test
    void theFacilitatorGivesOutLinksForScreensAndInvitationsToHelp() {
        Secret screen = meeting.newSecret();
        facilitator.does(new IssuePass(screen.hash(), Role.SCREEN));
        assertThat(pass(screen).opens(Role.SCREEN)).isTrue();
        assertThat(pass(screen).opens(Role.CO_FACILITATOR)).isFalse();
        facilitator.refused(NOT_YOUR_PART).does(new IssuePass(guest.hash(), Role.PARTICIPANT));
        facilitator.refused(NOT_YOUR_PART).does(new IssuePass(guest.hash(), Role.FACILITATOR));
    }

    @Test
    void anInvitationOpensNothingUntilItIsExchangedForALinkOfOnesOwn() {
        facilitator.does(new IssuePass(guest.hash(), Role.CO_FACILITATOR));
        assertThat(pass(guest).opens(Role.CO_FACILITATOR)).isFalse();
        assertThat(asked(Actor.by(pass(guest), guest), new LockDoor(true))).isEqualTo(Decision.refused(LINK_ENDED));
        meeting.asks(Actor.newcomer(guest), new AcceptInvitation(own.hash()));
        assertThat(pass(own).opens(Role.CO_FACILITATOR)).isTrue();
        assertThat(asked(Actor.by(pass(own), own), new LockDoor(true))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        facilitator.does(new IssuePass(guest.hash(), Role.CO_FACILITATOR));
        meeting.asks(Actor.newcomer(guest), new AcceptInvitation(own.hash()));
        Workshop accepted = meeting.workshop();
        assertThat(meeting.asks(Actor.newcomer(guest), new AcceptInvitation(own.hash())))
                .as("the same form again").isEqualTo(Decision.accepted(accepted));
        assertThat(meeting.asks(Actor.newcomer(guest), new AcceptInvitation(meeting.newSecret().hash())))
                .isEqualTo(Decision.refused(LINK_ENDED));
    }

    @Test
    void anInvitationIsOverAfterAQuarterOfAnHour() {
        facilitator.does(new IssuePass(guest.hash(), Role.CO_FACILITATOR));
        meeting.later(Duration.ofMinutes(15));
        assertThat(meeting.asks(Actor.newcomer(guest), new AcceptInvitation(own.hash())))
                .isEqualTo(Decision.refused(LINK_ENDED));
        facilitator.does(new IssuePass(own.hash(), Role.SCREEN));
        assertThat(meeting.workshop().passes().has(guest.hash())).as("old invitations are cleared away").isFalse();
    }

    @Test
    void anEndedLinkOpensNothingAnyMore() {
        Actor screen = meeting.screen();
        facilitator.does(new EndPass(pass(screen.secret()).id()));
        assertThat(asked(screen, new NoteUse())).isEqualTo(Decision.refused(LINK_ENDED));
        facilitator.refused(LINK_ENDED).does(new EndPass(new PassId("unknown")));
    }

    @Test
    void theLinkToLeadStaysAndThatOfAHelperCanBeEnded() {
        facilitator.refused(LAST_LINK).does(new EndPass(pass(facilitator.actor().secret()).id()));
        Actor helper = meeting.helper(Role.CO_FACILITATOR);
        facilitator.refused(LAST_LINK).does(new EndPass(pass(facilitator.actor().secret()).id()));
        facilitator.does(new EndPass(pass(helper.secret()).id()));
        assertThat(asked(helper, new LockDoor(true))).isEqualTo(Decision.refused(LINK_ENDED));
    }

    @Test
    void aLinkIsEndedAfterTheWorkshopTooAndNoInvitationIsLeft() {
        Meeting closed = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: walks").inResults();
        Actor screen = closed.screen();
        closed.facilitator().does(new IssuePass(guest.hash(), Role.CO_FACILITATOR));
        closed.facilitator().movesTo(Step.CLOSED);
        assertThat(closed.workshop().passes().has(guest.hash())).isFalse();
        closed.facilitator().does(new EndPass(
                closed.workshop().passes().get(screen.secret().hash()).orElseThrow().id()));
    }

    @Test
    void theDayOfLastUseIsKeptAndNoFinerTime() {
        meeting.later(Duration.ofDays(3));
        facilitator.does(new NoteUse());
        assertThat(pass(facilitator.actor().secret()).lastUsed()).isEqualTo(meeting.workshop().day().plusDays(3));
    }

    @Test
    void thereAreThirtyLinksAtMost() {
        while (meeting.workshop().passes().size() < 30) {
            facilitator.does(new IssuePass(meeting.newSecret().hash(), Role.SCREEN));
        }
        facilitator.refused(TOO_MANY_LINKS).does(new IssuePass(meeting.newSecret().hash(), Role.SCREEN));
    }

    private Pass pass(Secret secret) {
        return meeting.workshop().passes().get(secret.hash()).orElseThrow();
    }

    private Decision asked(Actor by, Command command) {
        return meeting.workshop().ask(command, by, meeting.moment());
    }
}
