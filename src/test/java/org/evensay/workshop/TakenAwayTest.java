package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import org.evensay.support.Meeting;
import org.evensay.support.Participant;
import org.evensay.workshop.command.GoOnPaper;
import org.evensay.workshop.command.HideIdea;
import org.evensay.workshop.command.RemoveSeat;
import org.junit.jupiter.api.Test;

/** A seat that is taken away, with what its person brought or without it. */
class TakenAwayTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo")
            .sharing("anna: tea", "ben: chess", "anna: cake", "anna: walks", "cleo: paths").inSharing();
    private final Participant anna = meeting.person("anna").writes("kept back");

    private void taken(boolean ideas, Device device) {
        meeting.facilitator().does(RemoveSeat.of(anna.seat(), ideas).from(device));
    }

    @Test
    void whatTheyHadSharedStaysUnlessItIsAskedFor() {
        taken(false, Device.open(anna.actor().secret()));
        assertThat(meeting.list()).containsExactly("A tea", "B chess", "C cake", "D walks", "E paths");
        assertThat(meeting.question().ideas().values()).extracting(Idea::text).doesNotContain("kept back");
    }

    @Test
    void theirIdeasGoWithThemWhenItIsAskedForAlsoThoseThatAreHidden() {
        meeting.facilitator().does(new HideIdea(meeting.idea("cake").id()));
        taken(true, Device.open(anna.actor().secret()));
        assertThat(meeting.question().ideas().values()).extracting(Idea::text)
                .containsExactlyInAnyOrder("chess", "paths");
    }

    @Test
    void aWordingThatOthersAgreedToStaysWithWhatStandsUnderIt() {
        meeting.facilitator().movesTo(Step.DISCUSSION);
        meeting.facilitator().joins("ways", "walks", "paths");
        anna.saysYesTo("ways");
        meeting.person("cleo").saysYesTo("ways");
        taken(true, Device.open(anna.actor().secret()));
        assertThat(meeting.list()).containsExactly("B chess", "F ways");
        assertThat(meeting.idea("walks").joinedInto()).contains(meeting.idea("ways").id());
    }

    @Test
    void whoIsNotThereIsNeitherTakenAwayNorPutOnPaper() {
        SeatId nobodys = new SeatId("nobody's");
        meeting.facilitator().refused(Rejection.SEAT_UNKNOWN).does(RemoveSeat.of(nobodys, true));
        meeting.facilitator().refused(Rejection.SEAT_UNKNOWN).does(GoOnPaper.of(nobodys));
    }

    @Test
    void nobodyCanTellWhoseIdeasAreWhoseWithoutTheirPage() {
        taken(true, Device.UNKNOWN);
        assertThat(meeting.list()).contains("A tea");
        assertThat(meeting.idea("kept back").isPrivate()).isTrue();
    }
}
