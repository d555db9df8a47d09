package org.evensay.room;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;

/**
 * The ids of commands that were answered, so that a repeated one gets the same answer and changes nothing: those that
 * are surely kept, and those that were refused since the room was loaded. Beyond
 * {@link Limit#COMMANDS_REMEMBERED_A_ROOM} the oldest are forgotten: a phone repeats what it sent last.
 * Not thread-safe.
 */
final class Answered {
    private final Set<CommandId> ids;
    private final Map<CommandId, Decision.Refused> refused = new LinkedHashMap<>();

    Answered(Collection<CommandId> kept) {
        ids = new LinkedHashSet<>(kept);
    }

    /** The same after a failure, when the store has been asked what it kept: what was refused stays refused. */
    Answered reread(Collection<CommandId> kept) {
        Answered now = new Answered(kept);
        now.refused.putAll(refused);
        return now;
    }

    boolean has(CommandId id) {
        return ids.contains(id);
    }

    Optional<Decision.Refused> refusal(CommandId id) {
        return Optional.ofNullable(refused.get(id));
    }

    void refused(CommandId id, Decision.Refused why) {
        refused.put(id, why);
        forgetTheOldest(refused.keySet());
    }

    void add(Collection<CommandId> kept) {
        ids.addAll(kept);
        forgetTheOldest(ids);
    }

    private static void forgetTheOldest(Set<CommandId> remembered) {
        int tooMany = remembered.size() - Limit.COMMANDS_REMEMBERED_A_ROOM.most();
        var oldest = remembered.iterator();
        for (int forgotten = 0; forgotten < tooMany; forgotten++) {
            oldest.next();
            oldest.remove();
        }
    }
}
