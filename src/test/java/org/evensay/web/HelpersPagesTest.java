package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.i18n.Languages;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.support.Meeting;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Care;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Role;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.AskForCare;
import org.evensay.workshop.command.DeclinePart;
import org.evensay.workshop.command.LeaveSeat;
import org.evensay.workshop.command.NameHelpLines;
import org.evensay.workshop.command.OfferPart;
import org.evensay.workshop.command.RecordSaid;
import org.evensay.workshop.command.SitDownToo;
import org.evensay.workshop.command.WithdrawOffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is on the pages of those who help: no more than their part needs, and no form that would be refused them. */
class HelpersPagesTest {
    private static final Pattern ASKED = Pattern.compile("name=\"do\" value=\"([a-z-]+)\"");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern EMPTY_FOLD = Pattern.compile("<details[^>]*>\\s*<summary[^>]*>(?:(?!</summary>).)*"
            + "</summary>\\s*(<p class=\"help\">[^<]*</p>\\s*)?</details>", Pattern.DOTALL);
    private static final String CALLS = "needs a break.";
    private static final String SAID = "words-for-anna-alone";
    private static final String UNSHARED = "nobodys-business";

    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").sharing("cleo: tea").inRounds();
    private final Parts parts = new Parts(new Templates(), new Addresses("http://localhost:8080", Optional.empty()));

    HelpersPagesTest() {
        Actor scribe = meeting.helper(Role.SCRIBE);
        meeting.person("ben").does(new AskForCare(Optional.of(Care.Wish.BREAK)));
        meeting.person("cleo").writes(UNSHARED);
        meeting.asks(scribe, new RecordSaid(meeting.person("anna").seat(), SAID));
    }

    @Test
    void quietCallsAreOnThePagesOfWhoLeadsAndWhoLooksAfterPeopleAndOnNoOther() {
        assertThat(page(meeting.facilitator().actor())).contains(CALLS);
        assertThat(page(meeting.helper(Role.SUPPORT))).contains(CALLS);
        for (Actor other : List.of(meeting.helper(Role.CO_FACILITATOR), meeting.helper(Role.SCRIBE),
                meeting.screen(), meeting.actor("anna"))) {
            assertThat(page(other)).doesNotContain(CALLS);
        }
    }

    @Test
    void theGroupsHelpLinesAreOnThePageOfEverybodyInTheRoomAndNotOnTheScreen() {
        meeting.facilitator().does(new NameHelpLines("Our own Jo 0123 456"));
        String line = "Our own Jo <a href=\"tel:0123456\">0123 456</a>";
        List<Actor> all = List.of(meeting.actor("anna"), meeting.facilitator().actor(),
                meeting.helper(Role.CO_FACILITATOR), meeting.helper(Role.SCRIBE), meeting.helper(Role.SUPPORT));
        for (Step step : List.of(Step.WELCOME, Step.SHARING, Step.CLOSED)) {
            Workshop there = meeting.workshop().at(step, meeting.now());
            assertThat(all).allSatisfy(actor -> assertThat(page(actor, there)).as("%s in %s", actor.role(), step)
                    .containsOnlyOnce(line));
            assertThat(page(meeting.screen(), there)).doesNotContain("0123 456");
        }
    }

    @Test
    void everybodyReadsWhoLeadsAndThatTheyHaveGivenUpTheirSeat() {
        Secret own = meeting.newSecret();
        meeting.facilitator().does(new SitDownToo(own.hash(), "Dora"));
        SeatId seat = meeting.workshop().seatHolding(own.hash()).orElseThrow().id();
        List<Actor> all = List.of(meeting.actor("anna"), meeting.helper(Role.CO_FACILITATOR),
                meeting.helper(Role.SCRIBE), meeting.helper(Role.SUPPORT));
        assertThat(all).allSatisfy(actor -> assertThat(page(actor)).containsPattern("Leading now: <b>\\s*<bdi>Dora"));
        meeting.asks(Actor.participant(seat, own), new LeaveSeat());
        assertThat(all).allSatisfy(actor -> assertThat(page(actor)).contains("The person leading only leads today."));
        assertThat(page(meeting.facilitator().actor())).containsPattern(
                "Somebody who only leads</span> <span class=\"seat-state\">led once · leads now");
    }

    @Test
    void whoLeadsFromASeatIsNotOfferedToAskThemselves() {
        Secret own = meeting.newSecret();
        meeting.facilitator().does(new SitDownToo(own.hash(), "Dora"));
        String page = page(meeting.facilitator().actor());
        assertThat(page).contains("offer-part-" + meeting.person("anna").seat().value(), "This is your own seat.")
                .doesNotContain("offer-part-" + meeting.workshop().seatHolding(own.hash()).orElseThrow().id().value());
    }

    @Test
    void whatTheScribeWroteDownIsForTheScribeAndTheSpeakerUntilItIsRight() {
        assertThat(page(meeting.helper(Role.SCRIBE))).contains(SAID);
        assertThat(page(meeting.actor("anna"))).contains(SAID);
        for (Actor other : List.of(meeting.facilitator().actor(), meeting.helper(Role.CO_FACILITATOR),
                meeting.helper(Role.SUPPORT), meeting.screen(), meeting.actor("ben"))) {
            assertThat(page(other)).doesNotContain(SAID);
        }
    }

    @Test
    void theScribeReadsTheListBeforeTheSheetsToPrintAndSeesWhatCameOut() {
        assertThat(page(meeting.helper(Role.SCRIBE))).containsSubsequence("You write down what people say.", SAID,
                "Our list", "tea", "Papers to vote on");
        Meeting voted = aWorkshop().with("anna", "ben", "cleo").sharing("anna: tea", "ben: talk").choosing(1)
                .inVoting();
        List.of("anna", "ben", "cleo").forEach(name -> voted.person(name).votes("tea"));
        voted.facilitator().movesTo(Step.REVIEW).movesTo(Step.RESULTS);
        assertThat(page(voted.helper(Role.SCRIBE), voted.workshop())).doesNotContain("3 points");
        voted.facilitator().reveals(9);
        assertThat(page(voted.helper(Role.SCRIBE), voted.workshop())).contains("3 points");
    }

    @Test
    void whoHelpsToLeadHasTheTurnAtHandToo() {
        assertThat(page(meeting.helper(Role.CO_FACILITATOR))).contains("Now it is the turn of", "Put it on the list");
    }

    @Test
    void anAskingIsOnThePageOfThePersonAskedAlone() {
        meeting.facilitator().does(new OfferPart(Role.SCRIBE, Optional.of(meeting.person("ben").seat()),
                Optional.empty()));
        assertThat(page(meeting.actor("ben"))).contains("Would you like to write down");
        for (Actor other : List.of(meeting.actor("anna"), meeting.screen(), meeting.helper(Role.CO_FACILITATOR))) {
            assertThat(page(other)).doesNotContain("Would you like to", "asked somebody");
        }
    }

    @Test
    void whoAskedIsToldOfANoBesideTheNameAndBelowTheirNextStepUntilTheyPutItAway() {
        meeting.facilitator().does(new OfferPart(Role.SCRIBE, Optional.of(meeting.person("ben").seat()),
                Optional.empty()));
        assertThat(page(meeting.facilitator().actor())).contains("Nothing changes until they say yes.",
                "You have asked somebody already.").doesNotContain("would rather not");
        meeting.person("ben").does(new DeclinePart());
        String told = page(meeting.facilitator().actor());
        assertThat(told.split("<bdi>ben</bdi>\\s*</b> would rather not, this time.", -1)).hasSize(3);
        assertThat(told).contains("offer-part-").doesNotContain("You have asked somebody already.");
        for (Actor other : List.of(meeting.actor("anna"), meeting.actor("ben"), meeting.screen(),
                meeting.helper(Role.CO_FACILITATOR))) {
            assertThat(page(other)).doesNotContain("would rather not, this time");
        }
        meeting.facilitator().does(new WithdrawOffer());
        assertThat(page(meeting.facilitator().actor())).doesNotContain("would rather not");
    }

    @Test
    void withoutScriptsThePageOfAPartSaysThatItCannotSpeakForTheSeat() {
        Secret own = meeting.newSecret();
        meeting.facilitator().does(new OfferPart(Role.SCRIBE, Optional.of(meeting.person("ben").seat()),
                Optional.empty()));
        meeting.asks(meeting.actor("ben"), new AcceptPart(own.hash()));
        Pass taken = meeting.workshop().passes().get(own.hash()).orElseThrow();
        assertThat(page(Actor.by(taken, own))).containsPattern("<noscript><p[^>]*>This page cannot show when")
                .contains("/participant\"", "Go to my seat");
        assertThat(page(meeting.helper(Role.SCRIBE))).doesNotContain("<noscript>");
    }

    @ParameterizedTest
    @EnumSource(names = {"CO_FACILITATOR", "SCRIBE", "SUPPORT"})
    void nobodyWhoHelpsIsSentAnUnsharedIdeaAJoinCodeToChangeOrAFile(Role role) {
        assertThat(page(meeting.helper(role))).doesNotContain(UNSHARED, "/new-code", "/priorities.csv", "/erase",
                "/invitation", "/screen-link");
    }

    @ParameterizedTest
    @EnumSource(names = {"FACILITATOR", "CO_FACILITATOR", "SCRIBE", "SUPPORT"})
    void noFormIsOnAPageThatTheTableWouldRefuse(Role role) {
        Actor actor = role == Role.FACILITATOR ? meeting.facilitator().actor() : meeting.helper(role);
        List<String> asked = ASKED.matcher(page(actor)).results().map(found -> found.group(1)).toList();
        assertThat(asked).isNotEmpty().allMatch(word -> Action.of(word).orElseThrow().isFor(role));
    }

    @ParameterizedTest
    @EnumSource(names = {"CO_FACILITATOR", "SCRIBE", "SUPPORT"})
    void noIdStandsTwiceAndNoFoldOpensToNothing(Role role) {
        for (Step step : List.of(Step.WELCOME, Step.SILENT, Step.SHARING, Step.DISCUSSION, Step.CLOSED)) {
            Workshop there = meeting.workshop().at(step, meeting.now());
            String page = page(meeting.helper(role), there);
            assertThat(ID.matcher(page).results().map(found -> found.group(1))).as("%s in %s", role, step)
                    .doesNotHaveDuplicates();
            assertThat(EMPTY_FOLD.matcher(page).results().map(MatchResult::group)).as("%s in %s", role, step).isEmpty();
        }
    }

    private String page(Actor actor) {
        return page(actor, meeting.workshop());
    }

    private String page(Actor actor, Workshop workshop) {
        Forms forms = new Forms(new Place(workshop.id(), actor.role().page()), actor.role(), "token",
                Optional.empty());
        return parts.of(new Snapshot(workshop, 7), () -> Here.NOBODY_GONE, actor,
                new Languages().in("en"), forms).stream().map(Part::html).collect(Collectors.joining("\n"));
    }
}
