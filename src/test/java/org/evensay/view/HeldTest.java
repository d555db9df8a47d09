package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.Comparator;
import java.util.List;
import org.evensay.support.Meeting;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Role;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;

/** The file of what is held tells no more than the room was told: above all not in which order ideas were written. */
class HeldTest {

    @Test
    void ideasStandByTheirLettersAndNotAsTheyWereWritten() {
        Meeting meeting = aWorkshop().with("anna", "ben").inSilent();
        meeting.person("anna").writes("a1", "a2", "a3", "a4");
        meeting.person("ben").writes("b1", "b2", "b3", "b4");
        meeting.facilitator().movesTo(Step.SHARING);
        meeting.facilitator().sharesAtOnce();
        meeting.person("anna").handsIn("a1", "a2", "a3", "a4");
        meeting.person("ben").handsIn("b1", "b2", "b3", "b4");
        meeting.facilitator().showsWhatWasHandedIn();
        List<String> written = List.of("a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4");

        List<Held.HeldIdea> ideas = Held.of(meeting.workshop()).questions().get(0).ideas();
        assertThat(ideas).extracting(Held.HeldIdea::letter).containsExactly("A", "B", "C", "D", "E", "F", "G", "H");
        assertThat(ideas).extracting(Held.HeldIdea::text).containsExactlyInAnyOrderElementsOf(written)
                .isNotEqualTo(written);
    }

    @Test
    void linksStandByPartAndNotAsTheyWereGivenOut() {
        Meeting meeting = aWorkshop().with("anna").inWelcome();
        for (Role role : List.of(Role.SUPPORT, Role.SCREEN, Role.CO_FACILITATOR, Role.SCRIBE, Role.SUPPORT)) {
            if (role == Role.SCREEN) {
                meeting.screen();
            } else {
                meeting.helper(role);
            }
        }
        List<String> parts = meeting.workshop().passes().values().stream().map(Pass::role)
                .sorted(Comparator.naturalOrder()).map(Role::name).toList();
        assertThat(Held.of(meeting.workshop()).links()).extracting(Held.HeldLink::role).isEqualTo(parts);
    }
}
