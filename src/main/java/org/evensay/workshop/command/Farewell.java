package org.evensay.workshop.command;

import java.time.Instant;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Leading;
import org.evensay.workshop.Pass;
import org.evensay.workshop.Question;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Showing;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/** Closes a workshop: the priorities stay, and everything that links them to people is gone. */
final class Farewell {
    private Farewell() {
    }

    static Workshop from(Workshop workshop, Instant now) {
        return workshop.at(Step.CLOSED, now)
                .withQuestions(workshop.questions().stream().map(Question::forgettingPeople).toList())
                .withSeats(Keyed.none())
                .with(workshop.door().closed())
                .with(workshop.care().withoutCalls())
                .with(Showing.EVERYTHING)
                .withoutLastTime()
                .with(workshop.leading().withoutOffer())
                .withPasses(withoutInvitationsOrSeats(workshop));
    }

    private static Keyed<SecretHash, Pass> withoutInvitationsOrSeats(Workshop workshop) {
        Keyed<SecretHash, Pass> kept = workshop.passes();
        for (Pass pass : workshop.passes().values()) {
            kept = pass.isInvitation() ? kept.without(pass.secret())
                    : kept.with(pass.secret(), pass.of(Leading.WITHOUT_A_SEAT));
        }
        return kept;
    }
}
