package org.evensay.export;

import java.util.List;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Step;

/** Groups that voted twice on tea (A), talk (B) and cake (C); each person chooses two: 2 points and 1. */
final class TwoVotes {
    private static final List<String> PEOPLE = List.of("anna", "ben", "cleo", "dora", "emil", "fay");

    private TwoVotes() {
    }

    /** Three people: points of tea, talk and cake 6 3 0 and then 4 5 0; the second time nothing is shown yet. */
    static Meeting ofThree() {
        return votesAgain(onlyTheFirst(), "tea talk", "talk tea", "talk tea");
    }

    static Meeting onlyTheFirst() {
        Meeting meeting = inDiscussion(3);
        votes(meeting, "tea talk", "tea talk", "tea talk");
        meeting.facilitator().movesTo(Step.REVIEW);
        return meeting;
    }

    /** Points first, then numbers: all three give tea a 5, and one gives cake a 1. */
    static Meeting inTwoWays() {
        Meeting meeting = inDiscussion(3);
        votes(meeting, "tea talk", "tea talk", "talk tea");
        meeting.facilitator().movesTo(Step.REVIEW);
        meeting.facilitator().plansBy(VotingRule.RATING_5);
        meeting.facilitator().movesTo(Step.VOTING);
        meeting.person("anna").marks("tea 5", "cake 1");
        meeting.person("ben").marks("tea 5");
        meeting.person("cleo").marks("tea 5");
        meeting.facilitator().movesTo(Step.RESULTS);
        return meeting;
    }

    /** Six people whose second vote is always the same: enough for points to leave the group. */
    static Meeting ofSix(String... firstBallots) {
        return votesAgain(ofSixOnce(firstBallots),
                "tea talk", "talk tea", "tea cake", "cake talk", "talk cake", "tea talk");
    }

    /** The same six, who look at their first vote. */
    static Meeting ofSixOnce(String... ballots) {
        Meeting meeting = inDiscussion(6);
        votes(meeting, ballots);
        meeting.facilitator().movesTo(Step.REVIEW);
        return meeting;
    }

    private static Meeting inDiscussion(int people) {
        return Given.aWorkshop().with(PEOPLE.subList(0, people).toArray(String[]::new)).choosing(2).withASecondVote()
                .sharing("anna: tea", "ben: talk", "cleo: cake").inDiscussion();
    }

    private static Meeting votesAgain(Meeting meeting, String... ballots) {
        votes(meeting, ballots);
        meeting.facilitator().movesTo(Step.RESULTS);
        return meeting;
    }

    private static void votes(Meeting meeting, String... ballots) {
        meeting.facilitator().movesTo(Step.VOTING);
        for (int person = 0; person < ballots.length; person++) {
            meeting.person(PEOPLE.get(person)).votes(ballots[person].split(" "));
        }
    }
}
