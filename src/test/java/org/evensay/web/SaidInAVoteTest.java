package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.i18n.Languages;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pages say in a vote and after it: nothing of the first ballots, and words that fit the way it is held. */
class SaidInAVoteTest {
    private static final String TOP_K_WORDS = "Choose the ideas that matter most to you. ";

    private final Parts parts = new Parts(new Templates(), new Addresses("http://localhost:8080", Optional.empty()));

    @Test
    void nothingChangesOnAnybodyElsesPageBeforeTheTurnoutMayBeTold() {
        Meeting meeting = people("anna", "ben", "cleo", "dora", "emil").inVoting();
        List<Actor> others = List.of(meeting.facilitator().actor(), meeting.helper(Role.CO_FACILITATOR),
                meeting.helper(Role.SCRIBE), meeting.helper(Role.SUPPORT), meeting.screen(), meeting.actor("emil"));
        List<String> before = pages(meeting, others);
        meeting.person("anna").votes("tea");
        assertThat(pages(meeting, others)).isEqualTo(before);
        meeting.person("ben").votes("talk");
        assertThat(pages(meeting, others)).isEqualTo(before);
        meeting.person("cleo").votes("walks");
        assertThat(pages(meeting, others)).isNotEqualTo(before);
        assertThat(page(meeting, meeting.facilitator().actor())).contains("Some choices are already in")
                .doesNotContain("Back to talking");
    }


    private List<String> pages(Meeting meeting, List<Actor> others) {
        return others.stream().map(actor -> page(meeting, actor)).toList();
    }

    @ParameterizedTest
    @EnumSource(names = "TOP_K", mode = EnumSource.Mode.EXCLUDE)
    void everyWayOfVotingHasItsOwnWordsOnPhonesAndForWhoLeads(VotingRule rule) {
        Meeting meeting = people("anna", "ben", "cleo").by(rule).inVoting();
        for (Actor actor : List.of(meeting.actor("anna"), meeting.facilitator().actor())) {
            assertThat(page(meeting, actor)).doesNotContain(TOP_K_WORDS, "the most important first");
        }
        assertThat(page(meeting, meeting.actor("anna"))).contains(rule.isRanking() ? "sort them card by card"
                : rule == VotingRule.DOTS ? "Lay your dots on the ideas" : "or leave it out");
    }

    @Test
    void theUsualWayKeepsItsWords() {
        Meeting meeting = people("anna", "ben", "cleo").inVoting();
        assertThat(page(meeting, meeting.actor("anna"))).contains(TOP_K_WORDS, "the most important first");
    }

    @ParameterizedTest
    @EnumSource
    void helpWithTheResultSpeaksOfPointsOnlyWhereThereAreAny(VotingRule rule) {
        Meeting meeting = people("anna", "ben", "cleo").by(rule).inResults();
        assertThat(page(meeting, meeting.actor("anna")).contains("Points say how much an idea matters"))
                .isEqualTo(rule.isRanking());
    }

    @Test
    void helpWithTheResultSpeaksOfNoFiguresWhereTooFewChose() {
        Meeting meeting = people("anna", "ben").inResults();
        assertThat(page(meeting, meeting.actor("anna"))).contains("Too few people chose, so there are no figures")
                .doesNotContain("Points say", "from the last to the first");
    }

    @Test
    void aResultByDotsSaysHowDotsAreCounted() {
        Meeting meeting = people("anna", "ben", "cleo").withDots(3).inResults();
        meeting.facilitator().reveals(9);
        assertThat(page(meeting, meeting.actor("anna"))).contains("Each person had 3 dots to lay on ideas.",
                "Several dots could lie on one idea.", "Dots of an idea = all dots that people laid on it.");
    }

    @Test
    void aResultSaysAboveWhichLineIsWhatTheGroupKeeps() {
        Meeting meeting = people("anna", "ben", "cleo").choosing(2).keeping(1).inResults();
        assertThat(page(meeting, meeting.actor("anna"))).doesNotContain("Above this line");
        meeting.facilitator().reveals(9);
        assertThat(page(meeting, meeting.actor("anna"))).containsPattern("(?s)tea.*Above this line is the one idea we "
                + "keep\\..*talk").doesNotContain("Ideas share place");
    }

    private static Given people(String... names) {
        return aWorkshop().with(names).sharing("anna: tea", "anna: talk", "anna: walks");
    }

    private String page(Meeting meeting, Actor actor) {
        Forms forms = new Forms(new Place(meeting.workshop().id(), actor.role().page()), actor.role(), "token",
                Optional.empty());
        return parts.of(new Snapshot(meeting.workshop(), meeting.vote().ballots().size()), () -> Here.NOBODY_GONE,
                actor, new Languages().in("en"), forms).stream().map(Part::html).collect(Collectors.joining("\n"));
    }
}
