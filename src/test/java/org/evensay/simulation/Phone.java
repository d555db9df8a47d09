package org.evensay.simulation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.evensay.room.Answer;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;

/**
 * A page of somebody's browser: an outbox that is taken to the room one command at a time, each as often as it takes
 * until it is answered (as {@code outbox.js} and {@code courier.js} do), and what the page shows.
 */
final class Phone {
    private static final Set<Rejection> AGAIN_LATER =
            Set.of(Rejection.BUSY, Rejection.NOT_SAVED, Rejection.TOO_FAST);

    private final Secret secret;
    private final Role page;
    private final Map<CommandId, Letter> outbox = new LinkedHashMap<>();
    private final Map<String, Object> shown = new HashMap<>();
    private Optional<CommandId> underway = Optional.empty();
    private Optional<Line> line = Optional.empty();

    Phone(Secret secret, Role page) {
        this.secret = secret;
        this.page = page;
    }

    static boolean isAskedForAgain(Answer answer) {
        return answer instanceof Answer.Refused no && AGAIN_LATER.contains(no.why());
    }

    void puts(Letter letter) {
        outbox.put(letter.id(), letter);
    }

    /** The first that waits, unless one is under way. */
    void go(Consumer<Letter> send) {
        if (underway.isEmpty() && !outbox.isEmpty()) {
            Letter first = outbox.values().iterator().next();
            underway = Optional.of(first.id());
            send.accept(first);
        }
    }

    /** What is under way may be lost, and is sent again. */
    void losesPatience() {
        underway = Optional.empty();
    }

    /** An answer that comes a second time, or after all, changes nothing. */
    void hears(Answer answer) {
        if (underway.equals(Optional.of(answer.id()))) {
            underway = Optional.empty();
        }
        if (!isAskedForAgain(answer)) {
            outbox.remove(answer.id());
        }
    }

    /** Nobody knows this browser here: its page says goodbye, and what waits stays where it is. */
    void isTurnedAway() {
        outbox.clear();
        underway = Optional.empty();
    }

    void isConnectedBy(Line next) {
        line = Optional.of(next);
        losesPatience();
    }

    void isCutOff() {
        line = Optional.empty();
    }

    void shows(Map<String, ?> parts) {
        shown.putAll(parts);
    }

    Map<String, Object> shown() {
        return shown;
    }

    Optional<Line> line() {
        return line;
    }

    boolean isDone() {
        return outbox.isEmpty();
    }

    Secret secret() {
        return secret;
    }

    Role page() {
        return page;
    }

    @Override
    public String toString() {
        return page + " " + secret.value().substring(0, 4);
    }
}
