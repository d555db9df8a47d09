package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Role.CO_FACILITATOR;
import static org.evensay.workshop.Role.FACILITATOR;
import static org.evensay.workshop.Role.SCRIBE;

import java.util.List;
import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.AcceptLead;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.DeclinePart;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.OfferPart;
import org.junit.jupiter.api.Test;

/** The parts that one person has beside their seat, and the links that they have them by. */
class PartsTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben").inWelcome();
    private final Actor anna = meeting.actor("anna");

    private Decision asksAnna(Role role) {
        return meeting.facilitator().does(new OfferPart(role, anna.seat(), Optional.empty()));
    }

    private Secret takes(Role role) {
        Secret own = meeting.newSecret();
        asksAnna(role);
        meeting.person("anna").does(new AcceptPart(own.hash()));
        return own;
    }

    private Optional<Role> role(Secret secret) {
        return meeting.workshop().passes().get(secret.hash()).map(Pass::role);
    }

    @Test
    void oneWhoWritesDownAndHelpsHasALinkForEachPage() {
        Secret writing = takes(SCRIBE);
        Secret helping = takes(CO_FACILITATOR);
        assertThat(role(writing)).contains(SCRIBE);
        assertThat(role(helping)).contains(CO_FACILITATOR);
    }

    @Test
    void aYesThatComesAgainChangesNothing() {
        Secret writing = takes(SCRIBE);
        assertThat(meeting.asks(anna, new AcceptPart(writing.hash()))).isEqualTo(Decision.accepted(meeting.workshop()));
        assertThat(meeting.asks(anna, new AcceptPart(meeting.newSecret().hash())))
                .isEqualTo(Decision.refused(Rejection.OFFER_OVER));
    }

    @Test
    void theLinkBeforeForTheSamePageIsOver() {
        Actor other = meeting.helper(CO_FACILITATOR);
        Secret before = takes(CO_FACILITATOR);
        Secret leading = takes(FACILITATOR);
        assertThat(role(before)).isEmpty();
        assertThat(role(leading)).contains(FACILITATOR);
        assertThat(role(other.secret())).as("somebody else's").contains(CO_FACILITATOR);
    }

    @Test
    void whenThereAreTooManyLinksMeanwhileTheirYesIsRefused() {
        asksAnna(SCRIBE);
        while (meeting.workshop().passes().size() < Limit.LINKS_A_WORKSHOP.most()) {
            meeting.facilitator().does(new IssuePass(meeting.newSecret().hash(), Role.SCREEN));
        }
        assertThat(meeting.asks(anna, new AcceptPart(meeting.newSecret().hash()))).isEqualTo(
                Decision.refused(Rejection.TOO_MANY_LINKS, Limit.LINKS_A_WORKSHOP.most()));
    }

    @Test
    void theLastLinkThereIsRoomForIsGiven() {
        asksAnna(SCRIBE);
        while (meeting.workshop().passes().size() < Limit.LINKS_A_WORKSHOP.most() - 1) {
            meeting.facilitator().does(new IssuePass(meeting.newSecret().hash(), Role.SCREEN));
        }
        meeting.person("anna").does(new AcceptPart(meeting.newSecret().hash()));
    }

    @Test
    void whoHelpsAnswersTheirOwnAskingAndNobodyElses() {
        List<Actor> helpers = List.of(meeting.helper(CO_FACILITATOR), meeting.helper(CO_FACILITATOR));
        PassId second = meeting.workshop().passes().get(helpers.get(1).secret().hash()).orElseThrow().id();
        meeting.facilitator().does(new OfferPart(FACILITATOR, Optional.empty(), Optional.of(second)));
        assertThat(meeting.asks(helpers.get(0), new DeclinePart())).isEqualTo(Decision.refused(Rejection.OFFER_OVER));
        assertThat(meeting.asks(helpers.get(0), new AcceptLead())).isEqualTo(Decision.refused(Rejection.OFFER_OVER));
        assertThat(meeting.asks(anna, new DeclinePart())).isEqualTo(Decision.refused(Rejection.OFFER_OVER));
        assertThat(meeting.workshop().leading().waiting()).isPresent();
        meeting.asks(helpers.get(1), new DeclinePart());
        assertThat(meeting.workshop().leading().waiting()).isEmpty();
    }
}
