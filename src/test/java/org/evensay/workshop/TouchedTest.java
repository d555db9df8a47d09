package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;
import static org.evensay.voting.VotingRule.DOTS;
import static org.evensay.voting.VotingRule.TOP_K;

import java.time.Duration;
import java.util.Random;
import org.evensay.support.Meeting;
import org.evensay.view.MyView;
import org.evensay.view.RoomForOne;
import org.evensay.view.RoomView;
import org.evensay.view.Touched;
import org.junit.jupiter.api.Test;

/**
 * Whoever a change does not concern sees their own parts exactly as before, whatever people do. Otherwise their page
 * would go on showing what is over.
 */
class TouchedTest {
    private static final int WORKSHOPS = 30;
    private static final int COMMANDS = 400;
    private int changes;
    private int toEverybody;

    @Test
    void whoeverIsNotTouchedSeesTheirOwnPartsAsBeforeWhateverPeopleDo() {
        for (long seed = 1; seed <= WORKSHOPS; seed++) {
            run(seed);
        }
        assertThat(toEverybody).as("of %s changes", changes).isBetween(changes / 50, changes / 2);
    }

    private void run(long seed) {
        Random chance = new Random(seed * 104_729);
        Meeting meeting = aWorkshop().byChance(seed).by(seed % 3 == 0 ? DOTS : TOP_K)
                .asking("What works?", "What next?").inWelcome();
        Crowd crowd = new Crowd(meeting, chance);
        for (int time = 0; time < COMMANDS; time++) {
            Workshop before = meeting.workshop();
            Action action = crowd.action();
            Actor by = crowd.actorFor(action);
            meeting.later(Duration.ofSeconds(chance.nextInt(90))).asks(by, crowd.command(action, by));
            check(before, meeting.workshop(), crowd, "seed " + seed + ", command " + time + ", " + action);
        }
    }

    private void check(Workshop before, Workshop after, Crowd crowd, String where) {
        Touched touched = Touched.between(before, after);
        changes += before == after ? 0 : 1;
        if (touched.everybody()) {
            toEverybody++;
            return;
        }
        assertThat(forOne(after)).as(where).isEqualTo(forOne(before));
        for (Secret secret : crowd.secrets()) {
            after.seatHolding(secret.hash()).map(seat -> Actor.participant(seat.id(), secret))
                    .filter(actor -> !concerns(touched, actor, after)).ifPresent(actor ->
                    assertThat(MyView.of(after, actor)).as(where).isEqualTo(MyView.of(before, actor)));
            before.seatHolding(secret.hash()).filter(seat -> after.seatHolding(secret.hash()).isEmpty())
                    .ifPresent(gone -> assertThat(touched.seats()).as(where).contains(gone.id()));
        }
    }

    private static RoomForOne forOne(Workshop workshop) {
        return RoomForOne.of(RoomView.of(workshop));
    }

    private static boolean concerns(Touched touched, Actor actor, Workshop now) {
        return touched.concerns(actor.seat(), actor.authorKey(now.question()),
                now.question().openVote().flatMap(actor::ballotKey));
    }
}
