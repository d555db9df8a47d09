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
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.junit.jupiter.api.Test;

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
