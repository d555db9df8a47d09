package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Rejection.NOBODYS_TURN;
import static org.evensay.workshop.Rejection.NOTHING_SAID;
import static org.evensay.workshop.Rejection.NOTHING_WRITTEN;

import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.ConfirmSaid;
import org.evensay.workshop.command.DropSaid;
import org.evensay.workshop.command.HearSaid;
import org.evensay.workshop.command.RecordSaid;
import org.junit.jupiter.api.Test;

/** The scribe writes down what is said on somebody's turn; it counts when that person says that it is right. */
class ScribeTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben").inRounds();
    private final Actor scribe = meeting.helper(Role.SCRIBE);

    @Test
    void whatIsWrittenDownIsOnTheListWhenTheSpeakerSaysThatItIsRight() {
        records("anna", "tea togther");
        assertThat(meeting.list()).isEmpty();
        assertThat(meeting.turn()).isEqualTo("anna");

        meeting.person("anna").does(new ConfirmSaid("tea together"));
        assertThat(meeting.list()).containsExactly("A tea together");
        assertThat(meeting.turn()).isEqualTo("ben");
        assertThat(said()).isEmpty();
    }

    @Test
    void itIsTheSpeakersOwnSoTheyCanTakeItBack() {
        records("anna", "tea");
        meeting.person("anna").does(new ConfirmSaid("tea"));
        assertThat(meeting.idea("tea").isBy(Optional.of(meeting.person("anna").author()))).isTrue();
        meeting.person("anna").removes("tea");
        assertThat(meeting.list()).isEmpty();
    }

    @Test
    void somebodyWithoutAPhoneSaysYesAloud() {
        records("anna", "tea");
        meeting.asks(scribe, new HearSaid());
        assertThat(meeting.list()).containsExactly("A tea");
        assertThat(meeting.idea("tea").author()).isEmpty();
        assertThat(meeting.turn()).isEqualTo("ben");
    }

    @Test
    void whatIsNotRightGoesAndTheTurnStays() {
        records("anna", "coffee");
        meeting.person("anna").does(new DropSaid());
        assertThat(said()).isEmpty();
        assertThat(meeting.turn()).isEqualTo("anna");
        records("anna", "tea");
        meeting.asks(scribe, new DropSaid());
        assertThat(said()).isEmpty();
    }

    @Test
    void whereNothingWasSaidNothingIsHeard() {
        assertThat(meeting.asks(scribe, new HearSaid())).isEqualTo(Decision.refused(NOTHING_SAID));
    }

    @Test
    void wordsForOnePersonAreNeverTheNextOnes() {
        records("anna", "tea");
        assertThat(meeting.asks(meeting.actor("ben"), new ConfirmSaid("tea")))
                .isEqualTo(Decision.refused(NOTHING_SAID));
        assertThat(meeting.asks(meeting.actor("ben"), new DropSaid())).isEqualTo(Decision.refused(NOTHING_SAID));
        meeting.person("anna").passes();
        assertThat(said()).isEmpty();
        assertThat(meeting.asks(meeting.actor("ben"), new ConfirmSaid("tea")))
                .isEqualTo(Decision.refused(NOTHING_SAID));
        assertThat(meeting.asks(scribe, recorded("anna", "tea"))).isEqualTo(Decision.refused(NOBODYS_TURN));
    }

    @Test
    void aTurnThatComesRoundToTheSamePersonBringsNoOldWords() {
        meeting.person("anna").passes();
        meeting.person("ben").writes("walks");
        meeting.person("ben").offers("walks");
        records("anna", "tea");
        meeting.person("ben").leaves();
        assertThat(said()).as("still the same turn").contains("tea");
        meeting.person("anna").writes("songs");
        meeting.person("anna").offers("songs");
        assertThat(meeting.turn()).isEqualTo("anna");
        assertThat(said()).isEmpty();
    }

    @Test
    void nothingAndTooMuchAreNotWrittenDown() {
        assertThat(meeting.asks(scribe, recorded("anna", " "))).isEqualTo(Decision.refused(NOTHING_WRITTEN));
        assertThat(meeting.asks(scribe, recorded("anna", "x".repeat(501))))
                .isEqualTo(Decision.refused(Rejection.TEXT_TOO_LONG, 500));
        records("anna", "tea");
        assertThat(meeting.asks(meeting.actor("anna"), new ConfirmSaid("")))
                .isEqualTo(Decision.refused(NOTHING_WRITTEN));
    }

    private void records(String name, String text) {
        assertThat(meeting.asks(scribe, recorded(name, text))).isInstanceOf(Decision.Accepted.class);
    }

    private RecordSaid recorded(String name, String text) {
        return new RecordSaid(meeting.person(name).seat(), text);
    }

    private Optional<String> said() {
        return meeting.question().sharing().said();
    }
}
