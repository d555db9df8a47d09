package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Care;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.AskForCare;
import org.evensay.workshop.command.NameHelpLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallViewTest {
    private final Meeting meeting = Given.aWorkshop().with("anna", "ben").inSilent();

    @Test
    void aQuietCallIsInNobodysViewButTheCallersAndTheirsWhoLead() {
        Workshop before = meeting.workshop();
        meeting.person("anna").does(new AskForCare(Optional.of(Care.Wish.TALK)));
        Workshop after = meeting.workshop();

        assertThat(RoomView.of(after)).isEqualTo(RoomView.of(before));
        assertThat(MyView.of(after, meeting.actor("ben"))).isEqualTo(MyView.of(before, meeting.actor("ben")));
        assertThat(MyView.of(after, meeting.actor("anna")).orElseThrow().call()).isPresent();
        assertThat(lead(after, meeting.facilitator().actor()).calls())
                .containsExactly(new CallView(meeting.person("anna").seat().value(),
                        SeatName.of(meeting.person("anna").inTheRoom()), Care.Wish.TALK, false));
    }

    @Test
    void helpLinesAreForEverybody() {
        meeting.facilitator().does(new NameHelpLines("Samaritans 116 123"));
        assertThat(RoomView.of(meeting.workshop()).helpLines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Samaritans 116 123 any time, 116 123, 116123",
        "Police 999, 999, 999",
        "Jo: +44 (0)20 7946 0018, +44 (0)20 7946 0018, +440207946 0018",
        "0800-068-4141, 0800-068-4141, 08000684141",
        "(01865) 726 871 after six, (01865) 726 871, 01865726871",
    })
    void theNumberInALineCanBeCalled(String line, String written, String dial) {
        HelpLine.Number number = HelpLine.of(line).number().orElseThrow();
        assertThat(number.written()).isEqualTo(written);
        assertThat(number.dial()).isEqualTo(dial.replace(" ", ""));
        assertThat(HelpLine.of(line).before() + number.written() + HelpLine.of(line).after()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask Jo at the desk", "Open 9-17", "Room 12", "help@example.org", "Since 2019",
        "24/7 on our page", "10:30-12:30", "10.30-12.30", "https://help.example/116123", ""})
    void whatIsNoNumberStaysText(String line) {
        assertThat(HelpLine.of(line)).isEqualTo(new HelpLine(line, Optional.empty(), ""));
    }

    private static LeadView lead(Workshop workshop, Actor facilitator) {
        return LeadView.of(workshop, Set.of(), Optional.empty(), facilitator);
    }
}
