package org.evensay.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evensay.room.Answer;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Rejection;

/**
 * What was answered: done only what is kept, refused only what is not, and the same whenever it is asked again. A
 * refusal is remembered from one start of the house to the next; what was done, until the workshop closes.
 */
final class Answers {
    private final Ledger ledger;
    private final Counts counts;
    private final Map<CommandId, House> refused = new HashMap<>();
    private Optional<String> wrong = Optional.empty();

    Answers(Ledger ledger, Counts counts) {
        this.ledger = ledger;
        this.counts = counts;
    }

    /** Called from within a room, which must not be stopped: what is wrong is found a moment later. */
    void told(Answer answer, House house) {
        counts.count(Checked.ANSWERS);
        Optional<String> found = answer instanceof Answer.Done done ? wrongWith(done, house)
                : wrongWith((Answer.Refused) answer, house);
        wrong = wrong.or(() -> found.map(what -> what + ": " + answer));
    }

    private Optional<String> wrongWith(Answer.Done done, House house) {
        if (!ledger.isDone(done.id())) {
            return Optional.of("acknowledged and not kept");
        }
        if (done.version() < ledger.versionOf(done.id()) || done.version() > ledger.version()) {
            return Optional.of("acknowledged with a version that does not hold it");
        }
        return refused.get(done.id()) == house ? Optional.of("done after it was refused") : Optional.empty();
    }

    private Optional<String> wrongWith(Answer.Refused no, House house) {
        if (no.why() == Rejection.BROKEN) {
            return Optional.of("a command could not be decided");
        }
        if (Phone.isAskedForAgain(no)) {
            return Optional.empty();
        }
        refused.put(no.id(), house);
        return ledger.isDone(no.id()) && !ledger.isForgotten(no.id())
                ? Optional.of("refused after it was done") : Optional.empty();
    }

    void check() {
        wrong.ifPresent(what -> {
            throw new Wrong(what);
        });
    }
}
