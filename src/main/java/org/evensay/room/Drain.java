package org.evensay.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.workshop.Actor;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that was in a room's inbox at one time, decided one after another on the state that the ones before
 * left, and kept together or not at all. Not thread-safe: one thread makes and uses it.
 */
final class Drain {
    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    private final Snapshot before;
    private final Answered known;
    private final Devices devices;
    private final Set<CommandId> accepted = new LinkedHashSet<>();
    private final Map<CommandId, Decision.Refused> refused = new HashMap<>();
    private final List<Request> requests;
    private final List<Optional<Decision.Refused>> refusals = new ArrayList<>();
    private Workshop workshop;

    Drain(Snapshot before, Answered known, Devices devices, List<Request> requests, Moment at) {
        this.before = before;
        this.known = known;
        this.devices = devices;
        this.requests = requests;
        this.workshop = before.workshop();
        requests.forEach(request -> refusals.add(decide(request, at)));
    }

    private Optional<Decision.Refused> decide(Request request, Moment at) {
        if (known.has(request.id()) || accepted.contains(request.id())) {
            return Optional.empty();
        }
        Decision decision = refusal(request.id()).<Decision>map(same -> same).orElseGet(() -> asked(request, at));
        if (decision instanceof Decision.Refused no) {
            refused.put(request.id(), no);
            return Optional.of(no);
        }
        workshop = ((Decision.Accepted) decision).after();
        accepted.add(request.id());
        return Optional.empty();
    }

    /** What the same command was told before, or is about to be told. */
    private Optional<Decision.Refused> refusal(CommandId id) {
        return known.refusal(id).or(() -> Optional.ofNullable(refused.get(id)));
    }

    /**
     * A bug in one command must not stop the room for everybody, nor may one for which the machine has no room: it is
     * refused, and named in the log without its text. Nothing of it is kept.
     */
    private Decision asked(Request request, Moment at) {
        try {
            return workshop.ask(devices.told(request.command(), workshop), request.by(), at);
        } catch (RuntimeException | Error bug) {
            LOG.error("command {} could not be decided", request.command().action().word(), bug);
            return Decision.refused(Rejection.BROKEN);
        }
    }

    boolean changesSomething() {
        return !accepted.isEmpty();
    }

    boolean refusesSomething() {
        return !refused.isEmpty();
    }

    Set<CommandId> accepted() {
        return accepted;
    }

    Snapshot after() {
        return changesSomething() ? new Snapshot(workshop, before.version() + 1) : before;
    }

    Store.Change change() {
        return new Store.Change(Optional.of(before.workshop()), workshop, before.version() + 1, List.copyOf(accepted));
    }

    /** Tells everybody what became of their command, now that it is on disk. */
    void answerAll() {
        long version = after().version();
        for (int at = 0; at < requests.size(); at++) {
            Request request = requests.get(at);
            refusals.get(at).ifPresent(no -> known.refused(request.id(), no));
            request.answer(refusals.get(at)
                    .<Answer>map(no -> new Answer.Refused(request.id(), no.why(), no.numbers()))
                    .orElseGet(() -> new Answer.Done(request.id(), version)));
        }
    }

    /**
     * The drain was not kept, or nobody knows: what the store surely has is done, the rest is refused. A phone that is
     * told NOT_SAVED sends the same id again, which settles it.
     */
    static void answerFrom(Answered kept, long version, List<Request> requests) {
        for (Request request : requests) {
            request.answer(kept.has(request.id())
                    ? new Answer.Done(request.id(), version)
                    : Answer.refused(request.id(), Rejection.NOT_SAVED));
        }
    }

    List<Actor> askedBy() {
        return requests.stream().map(Request::by).toList();
    }

    List<Request> requests() {
        return requests;
    }
}
