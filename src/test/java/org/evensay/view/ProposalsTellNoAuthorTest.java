package org.evensay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import org.evensay.support.Meeting;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Proposal;
import org.evensay.workshop.Question;
import org.evensay.workshop.command.ProposeWording;
import org.junit.jupiter.api.Test;

/** Somebody who wonders what comes from one person proposes to join this with that, and is told nothing. */
class ProposalsTellNoAuthorTest {

    @Test
    void ideasOfOnePersonAndOfTwoLookAlikeWhenTheyAreToBeJoined() {
        assertThat(shown("tea", "walks")).isEqualTo(shown("tea", "coffee"));
    }

    private static List<Object> shown(String one, String other) {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo")
                .sharing("anna: tea", "ben: coffee", "anna: walks").inDiscussion();
        meeting.person("cleo").does(new ProposeWording(List.of(idea(meeting, one), idea(meeting, other)), "both"));
        Question question = meeting.question();
        Proposal proposal = question.proposals().values().iterator().next();
        ProposalView view = ProposalView.of(proposal, question);
        return List.of(view.asksAuthors(), view.allSaidYes(), view.asksAloud(), view.spokenYes(), view.stopped(),
                view.joins(), view.isBroad());
    }

    private static IdeaId idea(Meeting meeting, String text) {
        return meeting.question().ideas().values().stream().filter(idea -> idea.text().equals(text)).findFirst()
                .orElseThrow().id();
    }
}
