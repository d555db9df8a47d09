package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.voting.VotingRule.CARDS;
import static org.evensay.voting.VotingRule.DOTS;
import static org.evensay.voting.VotingRule.RATING_5;
import static org.evensay.voting.VotingRule.RATING_9;
import static org.evensay.voting.VotingRule.TOP_K;
import static org.evensay.voting.VotingRule.YES_NO_UNSURE;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.voting.VotingRule;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of workshops in which people do anything at all, or as many as {@code -Devensay.workshops=2000} says. After
 * each command the invariants hold, a refusal changes nothing, and nothing throws. The seed of a failing workshop is in
 * the message; {@code -Devensay.seed=N} runs it alone.
 */
class AnythingGoesTest {
    private static final int WORKSHOPS = Integer.getInteger("evensay.workshops", 300);
    private static final int COMMANDS = 500;
    /** The usual one more often than the others. */
    private static final VotingRule[] RULES = {TOP_K, RATING_5, TOP_K, DOTS, CARDS, YES_NO_UNSURE, TOP_K, RATING_9};

    private final Map<Action, Integer> accepted = new EnumMap<>(Action.class);
    private final Set<Rejection> refused = EnumSet.noneOf(Rejection.class);
    private final Map<Step, Integer> reached = new EnumMap<>(Step.class);
    private int secondVotes;

    @Test
    void whateverPeopleDoTheRulesHold() {
        Long one = Long.getLong("evensay.seed");
        if (one != null) {
            run(one);
            return;
        }
        for (long seed = 1; seed <= WORKSHOPS; seed++) {
            run(seed);
        }
        assertThat(accepted.keySet()).as("every action was accepted somewhere").containsExactly(Action.values());
        assertThat(refused).as("who leads from a seat was asked to take a part").contains(Rejection.LEADS_ALREADY);
        assertThat(reached.keySet()).as("every step was reached").containsExactly(Step.values());
        assertThat(secondVotes).as("second votes").isGreaterThan(10);
    }

    private void run(long seed) {
        Random chance = new Random(seed * 7_919);
        Given given = aWorkshop().byChance(seed).by(RULES[(int) (seed % RULES.length)])
                .asking("What works?", "What next?");
        Meeting meeting = (seed % 2 == 0 ? given.withASecondVote() : given).inWelcome();
        meeting.watchedBy(Invariants::hold);
        Crowd crowd = new Crowd(meeting, chance);
        for (int time = 0; time < COMMANDS; time++) {
            try {
                step(meeting, crowd, chance);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ", command " + time + ": " + broken.getMessage(), broken);
            }
        }
    }

    private void step(Meeting meeting, Crowd crowd, Random chance) {
        Workshop before = meeting.workshop();
        Action action = crowd.action();
        Actor by = crowd.actorFor(action);
        Decision decision = meeting.later(Duration.ofSeconds(chance.nextInt(90))).asks(by, crowd.command(action, by));
        if (decision instanceof Decision.Refused no) {
            refused.add(no.why());
            assertThat(meeting.workshop()).isSameAs(before);
        } else {
            accepted.merge(action, 1, Integer::sum);
            reached.merge(meeting.workshop().step(), 1, Integer::sum);
            secondVotes += action == Action.MOVE_ON && meeting.question().votes().size() == 2 ? 1 : 0;
        }
    }
}
