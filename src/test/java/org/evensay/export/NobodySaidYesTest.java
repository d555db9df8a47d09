package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.evensay.i18n.Languages;
import org.evensay.support.Meeting;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Priority;
import org.evensay.view.ResultsView;
import org.evensay.view.RoomView;
import org.evensay.view.SharedPriorities;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;

/** All say yes to tea, two say no to talk and one to cake: only tea is a priority. The group wants to keep two. */
class NobodySaidYesTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").by(VotingRule.YES_NO_UNSURE).keeping(2)
            .sharing("anna: tea", "ben: talk", "cleo: cake").inVoting();

    NobodySaidYesTest() {
        meeting.person("anna").marks("tea 1", "talk 2", "cake 2");
        meeting.person("ben").marks("tea 1", "talk 2", "cake 3");
        meeting.person("cleo").marks("tea 1", "talk 3");
        meeting.facilitator().movesTo(Step.REVIEW).movesTo(Step.RESULTS).reveals(1);
    }

    @Test
    void anIdeaWithoutAnyYesStandsUnderThePrioritiesAndIsNotKept() {
        ResultsView results = RoomView.of(meeting.workshop()).results().orElseThrow();
        assertThat(results.isComplete()).isTrue();
        assertThat(results.shown()).extracting(Priority::text).containsExactly("tea");
        assertThat(results.unchosen()).extracting(Priority::text).containsExactlyInAnyOrder("talk", "cake");
        assertThat(results.cut()).isEmpty();
    }

    @Test
    void itHasNoRankInTheGroupsRecordAndItsAnswersStayThere() throws IOException {
        JsonNode ideas = new ObjectMapper().readTree(PrioritiesJson.of(GroupPriorities.of(meeting.workshop()),
                new Languages().in("en"))).path("questions").path(0).path("priorities");
        assertThat(ideas.findValuesAsText("rank")).containsExactly("1", "null", "null");
        assertThat(ideas.findValuesAsText("no")).containsExactlyInAnyOrder("0", "2", "1");

        Table table = PrioritiesTable.of(GroupPriorities.of(meeting.workshop()));
        assertThat(table.lines()).extracting(line -> line.get(table.columns().indexOf("rank")))
                .containsExactly(1, Table.NOTHING, Table.NOTHING);
    }

    @Test
    void nothingOfItIsPassedOnButItsWords() {
        assertThat(SharedPriorities.of(meeting.workshop()).questions().get(0).priorities())
                .allSatisfy(line -> assertThat(line.rank()).isEmpty());
    }

    @Test
    void ideasToWhichNobodySaidYesAreNotVotedOnAgain() {
        Meeting level = aWorkshop().with("anna", "ben", "cleo").by(VotingRule.YES_NO_UNSURE)
                .sharing("anna: tea", "ben: talk", "cleo: cake").inVoting();
        List.of("anna", "ben", "cleo").forEach(name -> level.person(name).marks("tea 1", "talk 2", "cake 2"));
        level.facilitator().movesTo(Step.REVIEW).movesTo(Step.RESULTS).reveals(1);
        level.facilitator().refused(Rejection.NOBODY_SHARES).settles(2);
    }
}
