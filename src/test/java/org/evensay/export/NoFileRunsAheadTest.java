package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.evensay.i18n.Languages;
import org.evensay.support.Meeting;
import org.evensay.view.GroupPriorities;
import org.evensay.view.LeadView;
import org.evensay.view.LeadView.FileHolds;
import org.evensay.view.SharedPriorities;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;

/** Six people, two votes. Until the room was shown each place of the second, no file tells it. It has two. */
class NoFileRunsAheadTest {
    private static final String[] FIRST = {"tea talk", "tea talk", "tea talk", "tea talk", "talk tea", "cake tea"};

    @Test
    void theGroupsRecordIsThatOfTheFirstVoteUntilTheLastPlaceIsShown() {
        Meeting meeting = TwoVotes.ofSix(FIRST);
        byte[] first = own(reviewed());
        assertThat(own(meeting)).isEqualTo(first);
        meeting.facilitator().reveals(1);
        assertThat(own(meeting)).isEqualTo(first);
        meeting.facilitator().reveals(2);
        assertThat(text(own(meeting))).contains("\"vote\" : 2", "\"first_vote\" : {");
    }

    /** Were the first vote in it now, both results would be passed on, one after the other. */
    @Test
    void whatIsPassedOnHasTheIdeasAloneUntilTheLastPlaceIsShown() {
        Meeting meeting = TwoVotes.ofSix(FIRST);
        for (int shown = 0; shown < 2; shown++) {
            meeting.facilitator().reveals(shown);
            SharedPriorities.OfQuestion question = SharedPriorities.of(meeting.workshop()).questions().get(0);
            assertThat(question.priorities()).isEmpty();
            assertThat(question.unvoted()).hasSize(3);
            assertThat(holds(meeting)).isEqualTo(FileHolds.NOT_SHOWN);
        }
        meeting.facilitator().reveals(2);
        assertThat(SharedPriorities.of(meeting.workshop()).questions().get(0).priorities()).hasSize(3);
        assertThat(holds(meeting)).isNotIn(FileHolds.NOT_SHOWN, FileHolds.NO_RESULT);
    }

    @Test
    void whenTheFirstVoteHadTooFewBallotsTheFilesHoldTheIdeas() {
        Meeting meeting = TwoVotes.ofSix("tea talk", "talk tea");
        GroupPriorities.OfQuestion question = GroupPriorities.of(meeting.workshop()).questions().get(0);
        assertThat(question.priorities()).isEmpty();
        assertThat(question.unvoted()).hasSize(3);
    }

    @Test
    void whatTheRoomLooksAtAfterTheFirstVoteIsInTheFilesAndStaysThere() {
        Meeting meeting = reviewed();
        byte[] first = own(meeting);
        assertThat(text(first)).contains("\"points\" : ");
        meeting.facilitator().movesTo(Step.RESULTS);
        assertThat(own(meeting)).isEqualTo(first);
        assertThat(holds(meeting)).isNotIn(FileHolds.NOT_SHOWN, FileHolds.NO_RESULT);
    }

    @Test
    void afterTheWorkshopTheFilesHoldTheLastVoteWhateverWasShown() {
        Meeting meeting = TwoVotes.ofSix(FIRST);
        meeting.facilitator().movesTo(Step.CLOSED);
        assertThat(text(own(meeting))).contains("\"vote\" : 2", "\"first_vote\" : {");
    }

    private static Meeting reviewed() {
        return TwoVotes.ofSixOnce(FIRST);
    }

    private static byte[] own(Meeting meeting) {
        return PrioritiesJson.of(GroupPriorities.of(meeting.workshop()), new Languages().in("en"));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static FileHolds holds(Meeting meeting) {
        return LeadView.of(meeting.workshop(), Set.of(), Optional.empty(), meeting.facilitator().actor()).file();
    }
}
