package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.export.HeldJson;
import org.evensay.i18n.Languages;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.view.Held;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.Slip;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.AddSeat;
import org.evensay.workshop.command.EnterChoices;
import org.evensay.workshop.command.Translate;
import org.junit.jupiter.api.Test;

/** Where a translation stands: beside the author's words on every page that shows them, marked for whom it is. */
class TranslatedPagesTest {
    private static final String POLISH = "filiżanka herbaty";
    private static final String TYPED = "(?:</span>)?\\s*<span class=\"translated[^>]* lang=\"pl\".{0,90}" + POLISH;
    private static final Languages LANGUAGES = new Languages();

    private final Parts parts = new Parts(new Templates(), new Addresses("http://localhost:8080", Optional.empty()));

    private static Meeting talking(VotingRule rule) {
        Meeting meeting = aWorkshop().with("anna", "ben", "cleo").by(rule).choosing(2).withASecondVote()
                .sharing("anna: paned o de", "ben: chess", "cleo: walks").inDiscussion();
        meeting.facilitator().does(new Translate(Optional.empty(), "pl", "Co nam pomaga?"));
        meeting.facilitator().does(new Translate(Optional.of(meeting.idea("paned o de").id()), "pl", POLISH));
        return meeting;
    }

    @Test
    void itStandsBesideTheAuthorsWordsInTheDiscussion() {
        Meeting meeting = talking(VotingRule.TOP_K);
        for (Actor actor : List.of(meeting.actor("ben"), meeting.screen(), meeting.facilitator().actor(),
                meeting.helper(Role.SCRIBE))) {
            assertThat(page(meeting, actor, "en")).as("%s", actor.role()).containsPattern(
                    "(?s)paned o de</p>\\s*<span class=\"translated *\" lang=\"pl\" dir=\"auto\">.{0,60}Polski.{0,20}"
                    + POLISH).contains("Co nam pomaga?");
        }
    }

    @Test
    void itIsMarkedForWhoeverReadsThatLanguageAndForNobodyElse() {
        Meeting meeting = talking(VotingRule.TOP_K);
        meeting.facilitator().does(new Translate(Optional.of(meeting.idea("chess").id()), "en", "the game"));
        String mine = "class=\"translated mine\" lang=\"%s\"";
        assertThat(page(meeting, meeting.actor("ben"), "pl")).contains(mine.formatted("pl"))
                .doesNotContain(mine.formatted("en"));
        assertThat(page(meeting, meeting.actor("ben"), "en")).contains(mine.formatted("en"))
                .doesNotContain(mine.formatted("pl"));
        assertThat(page(meeting, meeting.actor("ben"), "en-x-easy")).as("easy words are English too")
                .contains(mine.formatted("en"));
    }

    @Test
    void itStandsOnBallotsOfEveryKindAndInTheResult() {
        for (VotingRule rule : VotingRule.values()) {
            Meeting meeting = Onwards.toVoting(talking(rule));
            assertThat(page(meeting, meeting.actor("ben"), "pl")).as("%s", rule).contains(POLISH);
            Onwards.toReview(meeting);
            assertThat(page(meeting, meeting.actor("ben"), "pl")).as("%s", rule).contains(POLISH);
            Onwards.toResults(meeting);
            meeting.facilitator().reveals(9);
            assertThat(page(meeting, meeting.actor("ben"), "pl")).as("%s", rule).contains(POLISH);
        }
    }

    @Test
    void withAnIdeaThatIsTakenBackInTheVoteItGoesFromEveryPage() {
        Meeting meeting = Onwards.toVoting(talking(VotingRule.TOP_K));
        meeting.person("anna").removes("paned o de");
        for (Actor actor : List.of(meeting.actor("ben"), meeting.screen(), meeting.facilitator().actor(),
                meeting.helper(Role.SCRIBE))) {
            assertThat(page(meeting, actor, "pl")).as("%s", actor.role()).doesNotContain(POLISH);
        }
    }

    /** Too few vote again, so the first vote counts, with its words. */
    @Test
    void aResultWithFormerWordsHasNoTranslationOfTheNewOnes() {
        Meeting meeting = Onwards.toReview(Onwards.toVoting(talking(VotingRule.TOP_K)));
        meeting.facilitator().movesTo(Step.DISCUSSION);
        meeting.person("anna").rewordsUnopposed("paned o de", "te a chwmni");
        meeting.facilitator().does(new Translate(Optional.of(meeting.idea("te a chwmni").id()), "pl", "towarzystwo"));
        meeting.facilitator().movesTo(Step.VOTING).movesTo(Step.RESULTS).reveals(9);
        assertThat(page(meeting, meeting.actor("ben"), "pl")).contains("paned o de")
                .doesNotContain("towarzystwo", POLISH);
    }

    @Test
    void itStandsBesideWhatNewWordsAreProposedFor() {
        Meeting meeting = talking(VotingRule.TOP_K);
        meeting.person("ben").rewords("paned o de", "te a chwmni");
        for (Actor actor : List.of(meeting.actor("anna"), meeting.actor("ben"), meeting.screen(),
                meeting.facilitator().actor())) {
            assertThat(page(meeting, actor, "pl")).as("%s", actor.role())
                    .containsPattern("(?s)class=\"before\">.{0,300}paned o de" + TYPED);
        }
        assertThat(page(meeting, meeting.actor("ben"), "pl")).as("ticked for a proposal")
                .containsPattern("(?s)class=\"pick\">.{0,200}paned o de" + TYPED);
    }

    @Test
    void itStandsBesideAnIdeaUnderAJoinedOneInTheResultToo() {
        Meeting meeting = talking(VotingRule.TOP_K);
        meeting.facilitator().joins("te a gwyddbwyll", "paned o de", "chess");
        meeting.person("anna").saysYesTo("te a gwyddbwyll");
        meeting.person("ben").saysYesTo("te a gwyddbwyll");
        Onwards.toVoting(meeting);
        List.of("anna", "ben", "cleo").forEach(name -> meeting.person(name).votes("te a gwyddbwyll"));
        meeting.facilitator().movesTo(Step.REVIEW).movesTo(Step.RESULTS).reveals(9);
        assertThat(page(meeting, meeting.actor("ben"), "pl"))
                .containsPattern("(?s)<li dir=\"auto\">A: paned o de" + TYPED);
    }

    @Test
    void itStandsBesideWhatMovedSinceTheFirstVote() {
        Meeting meeting = Onwards.toReview(Onwards.toVoting(talking(VotingRule.TOP_K)));
        meeting.facilitator().movesTo(Step.VOTING);
        List.of("anna", "ben", "cleo").forEach(name -> meeting.person(name).votes("chess", "paned o de"));
        meeting.facilitator().movesTo(Step.RESULTS).reveals(9);
        for (Actor actor : List.of(meeting.actor("ben"), meeting.screen(), meeting.facilitator().actor())) {
            assertThat(page(meeting, actor, "pl")).as("%s", actor.role())
                    .containsPattern("(?s)class=\"movers\">.{0,400}paned o de" + TYPED);
        }
    }

    @Test
    void itStandsBesideIdeasThatSharedAPlace() {
        Meeting meeting = Onwards.toVoting(talking(VotingRule.TOP_K));
        meeting.person("anna").votes("paned o de", "chess");
        meeting.person("ben").votes("chess", "paned o de");
        meeting.person("cleo").votes("walks");
        meeting.facilitator().movesTo(Step.REVIEW).movesTo(Step.RESULTS).reveals(9);
        meeting.facilitator().settles(1);
        List.of("anna", "ben", "cleo").forEach(name -> meeting.person(name).votes("chess"));
        meeting.facilitator().movesTo(Step.RESULTS);
        assertThat(page(meeting, meeting.actor("ben"), "pl"))
                .containsPattern("(?s)class=\"settled\">.{0,900}paned o de</p>" + TYPED);
    }

    @Test
    void itStandsBesideTheIdeasOfAPaperThatIsReadBack() {
        Meeting meeting = talking(VotingRule.TOP_K);
        Actor scribe = meeting.helper(Role.SCRIBE);
        meeting.asks(scribe, new AddSeat("dora"));
        Onwards.toVoting(meeting);
        meeting.asks(scribe, new EnterChoices(meeting.vote().id(), Slip.of("7"),
                List.of(meeting.idea("paned o de").id())));
        for (Actor actor : List.of(scribe, meeting.facilitator().actor())) {
            assertThat(page(meeting, actor, "en")).as("%s", actor.role())
                    .containsPattern("(?s)class=\"read-back\">.{0,300}paned o de" + TYPED);
        }
    }

    @Test
    void theFileOfWhatIsHeldHasIt() {
        assertThat(new String(HeldJson.of(Held.of(talking(VotingRule.TOP_K).workshop())),
                StandardCharsets.UTF_8)).contains(POLISH, "Co nam pomaga?");
    }

    private String page(Meeting meeting, Actor actor, String language) {
        Forms forms = new Forms(new Place(meeting.workshop().id(), actor.role().page()), actor.role(), "token",
                Optional.empty());
        return parts.of(new Snapshot(meeting.workshop(), 1), () -> Here.NOBODY_GONE, actor,
                LANGUAGES.in(language), forms).stream().map(Part::html).collect(Collectors.joining("\n"));
    }
}
