package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.workshop.Step;
import org.evensay.workshop.Vote;
import org.junit.jupiter.api.Test;

/** A second vote is read out place by place: until its last place is shown the room has seen the first alone. */
class SeenTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").choosing(2).withASecondVote()
            .sharing("anna: tea", "ben: chess", "cleo: songs").inReview();

    private Optional<Integer> seen() {
        return Seen.vote(meeting.question()).map(Vote::number);
    }

    private Optional<Integer> counting() {
        return Seen.decidingVote(meeting.question()).map(Vote::number);
    }

    @Test
    void theFirstVoteLiesOpenInTheReview() {
        assertThat(seen()).contains(1);
        assertThat(counting()).contains(1);
    }

    @Test
    void theSecondCountsOnceItsLastPlaceWasShown() {
        meeting.facilitator().movesTo(Step.VOTING);
        List.of("anna", "ben", "cleo").forEach(name -> meeting.person(name).votes("songs", "chess"));
        meeting.facilitator().movesTo(Step.RESULTS);
        for (int place = 0; place < 2; place++) {
            meeting.facilitator().reveals(place);
            assertThat(seen()).as("%s places shown", place).contains(1);
            assertThat(counting()).as("%s places shown", place).isEmpty();
        }
        meeting.facilitator().reveals(2);
        assertThat(seen()).contains(2);
        assertThat(counting()).contains(2);
    }
}
