package org.evensay.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.evensay.voting.TieRule;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Decision;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Opening;
import org.evensay.workshop.Plan;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Terms;
import org.evensay.workshop.ToAsk;
import org.evensay.workshop.VotingPlan;

/**
 * Begins a test: {@code aWorkshop().with("anna", "ben").inSilent()}. Each step is reached by the commands of a real
 * workshop; {@code sharing("anna: tea")} is what gets onto the list on the way, lettered in this order.
 */
public final class Given {
    public static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final List<String> names = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private List<String> questions = List.of("What works well in our group?");
    private List<String> rules = List.of();
    private List<ToAsk> brought = List.of();
    private int tables;
    private List<String> sinceLastTime = List.of();
    private OptionalInt choices = OptionalInt.empty();
    private VotingRule rule = VotingRule.TOP_K;
    private boolean stackable;
    private OptionalInt keep = OptionalInt.empty();
    private boolean secondVote;
    private Agenda agenda = Agenda.NONE;
    private long seed = 42;

    private Given() {
    }

    public static Given aWorkshop() {
        return new Given();
    }

    public Given with(String... people) {
        names.addAll(List.of(people));
        return this;
    }

    /** "who: idea", in the order of the letters. */
    public Given sharing(String... whoAndWhat) {
        shared.addAll(List.of(whoAndWhat));
        return this;
    }

    public Given asking(String... wordings) {
        questions = List.of(wordings);
        return this;
    }

    public Given withRules(String... lines) {
        rules = List.of(lines);
        return this;
    }

    /** What was offered after the group's last workshop. */
    public Given sinceLastTime(String... lines) {
        sinceLastTime = List.of(lines);
        return this;
    }

    public Given choosing(int number) {
        choices = OptionalInt.of(number);
        return this;
    }

    public Given by(VotingRule way) {
        rule = way;
        return this;
    }

    /** So many each, and several may lie on one idea. */
    public Given withDots(int each) {
        rule = VotingRule.DOTS;
        choices = OptionalInt.of(each);
        stackable = true;
        return this;
    }

    public Given keeping(int priorities) {
        keep = OptionalInt.of(priorities);
        return this;
    }

    public Given withASecondVote() {
        secondVote = true;
        return this;
    }

    public Given taking(Agenda times) {
        agenda = times;
        return this;
    }

    /** Instead of the usual question: one with its stage, or with a list to vote on. */
    public Given bringing(ToAsk... asked) {
        questions = List.of();
        brought = List.of(asked);
        return this;
    }

    public Given atTables(int number) {
        tables = number;
        return this;
    }

    public Given byChance(long number) {
        seed = number;
        return this;
    }

    public Plan plan() {
        return new Plan("Tea and Talk", "To hear what matters most to us.",
                Stream.concat(ToAsk.own(questions).stream(), brought.stream()).toList(), rules,
                new VotingPlan(rule, choices, stackable, secondVote, TieRule.SHARED, keep), Terms.USUAL, agenda,
                tables, sinceLastTime);
    }

    public Meeting inWelcome() {
        Random chance = new Random(seed);
        Moment at = new Moment(NOON, chance);
        Secret secret = new Secret(at.newKey());
        Decision opened = Opening.of(plan(), Actor.facilitator(secret),
                JoinCode.drawn(at, JoinCode.LENGTH_AT_HOME), at);
        Meeting meeting = new Meeting(((Decision.Accepted) opened).after(), secret, NOON, chance);
        names.forEach(meeting::joins);
        return meeting;
    }

    public Meeting inSilent() {
        return Onwards.toSilent(inWelcome());
    }

    /** Here and in the later steps: after the ideas of {@link #sharing} were offered in rounds. */
    public Meeting inSharing() {
        return Onwards.toSharing(inSilent(), shared);
    }

    /** The rounds have begun, and nobody has spoken. */
    public Meeting inRounds() {
        Meeting meeting = inSharing();
        meeting.facilitator().startsRounds();
        return meeting;
    }

    public Meeting inDiscussion() {
        return Onwards.toDiscussion(inSharing());
    }

    public Meeting inVoting() {
        return Onwards.toVoting(inDiscussion());
    }

    /** Everybody has voted for the whole list from its top, as far as their choices go. */
    public Meeting inReview() {
        return Onwards.toReview(inVoting());
    }

    public Meeting inResults() {
        return Onwards.toResults(inReview());
    }

    public Meeting closed() {
        return Onwards.toTheEnd(inResults());
    }

    /** A plan with these questions, for what is refused before there is a workshop. */
    public static Plan aPlan(String group, String... questions) {
        return new Plan(group, "", ToAsk.own(Stream.of(questions).toList()), List.of(),
                VotingPlan.topK(OptionalInt.empty(), false, TieRule.SHARED), Terms.USUAL, Agenda.NONE);
    }
}
