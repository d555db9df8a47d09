package org.evensay.simulation;

import static org.evensay.support.Given.aWorkshop;

import java.util.Random;
import java.util.stream.IntStream;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.voting.VotingRule;

/** Where a world begins: a meeting of three people or more in some step, with some way of voting. */
final class Beginnings {
    private static final int FEWEST_PEOPLE = 3;

    private Beginnings() {
    }

    static Meeting drawn(long seed, int mostPeople, Random chance) {
        VotingRule rule = chance.nextBoolean() ? VotingRule.TOP_K
                : VotingRule.values()[chance.nextInt(VotingRule.values().length)];
        int people = FEWEST_PEOPLE + chance.nextInt(mostPeople - FEWEST_PEOPLE + 1);
        String[] names = IntStream.range(0, people).mapToObj(number -> "person " + number).toArray(String[]::new);
        Given given = aWorkshop().byChance(seed).by(rule).asking("What works?", "What next?").with(names);
        Given planned = chance.nextBoolean() ? given.withASecondVote() : given;
        return switch (chance.nextInt(8)) {
            case 0 -> planned.inWelcome();
            case 1, 2 -> planned.inSilent();
            case 3 -> planned.inRounds();
            case 4 -> withAList(planned).inSharing();
            case 5 -> withAList(planned).inDiscussion();
            default -> withAList(planned).inVoting();
        };
    }

    private static Given withAList(Given given) {
        return given.sharing("person 0: tea", "person 1: walks", "person 2: songs", "person 0: cake");
    }
}
