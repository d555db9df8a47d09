package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.workshop.Step.REVIEW;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.SILENT;

import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.support.Participant;
import org.evensay.workshop.Course;
import org.evensay.workshop.Seat;
import org.junit.jupiter.api.Test;

/** "Not here" is said in the sharing. Whoever comes in later is counted again. */
class BackAgainTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").asking("What works?", "What next?")
            .sharing("anna: tea", "ben: chess", "cleo: songs").inSharing();
    private final Participant ben = meeting.person("ben");

    private HeadCount count() {
        return HeadCount.of(meeting.workshop());
    }

    @Test
    void whoComesBackInTheVoteIsCountedFromThenOn() {
        meeting.facilitator().skips(ben);
        Onwards.toVoting(Onwards.toDiscussion(meeting));
        assertThat(count().people()).isEqualTo(2);
        assertThat(count().away()).isOne();
        meeting.facilitator().welcomesBack(ben);
        assertThat(count().people()).isEqualTo(3);
        assertThat(count().away()).isZero();
        meeting.facilitator().movesTo(REVIEW);
        assertThat(meeting.workshop().course().stays()).last().extracting(Course.Stay::people).isEqualTo(3);
    }

    @Test
    void theNextQuestionBeginsWithEverybody() {
        meeting.facilitator().skips(ben);
        Onwards.toResults(Onwards.toReview(Onwards.toVoting(Onwards.toDiscussion(meeting))));
        assertThat(count().away()).isOne();
        meeting.facilitator().movesTo(SILENT);
        assertThat(count().away()).isZero();
        assertThat(meeting.workshop().course().stays()).last().extracting(Course.Stay::people)
                .as("the question before ended without him").isEqualTo(2);
        assertThat(meeting.workshop().seats().values()).noneMatch(Seat::away);
    }

    @Test
    void roundsThatAreOverDoNotBeginAgainWhileTheRoomTalks() {
        meeting.facilitator().skips(ben);
        Onwards.toDiscussion(meeting);
        ben.comesBack();
        assertThat(meeting.turn()).isEqualTo("nobody");
        meeting.facilitator().movesTo(SHARING).startsRounds();
        assertThat(meeting.turn()).isEqualTo("anna");
    }

    @Test
    void roundsThatWaitWhileTheRoomTalksComeToWhoWasAway() {
        Meeting inRounds = aWorkshop().with("anna", "ben").inRounds();
        inRounds.facilitator().skips(inRounds.person("anna"));
        Onwards.toDiscussion(inRounds);
        inRounds.person("anna").comesBack();
        inRounds.facilitator().movesTo(SHARING);
        assertThat(inRounds.turn()).isEqualTo("ben");
        inRounds.person("ben").passes();
        assertThat(inRounds.turn()).as("once more, because hers went by").isEqualTo("anna");
    }
}
