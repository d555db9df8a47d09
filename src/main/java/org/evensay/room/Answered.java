package org.evensay.room;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Limit;

/**
 * The ids of commands that are surely kept, so that a repeated one changes nothing. Beyond
 * {@link Limit#COMMANDS_REMEMBERED_A_ROOM} the oldest are forgotten: a phone repeats what it sent last.
 * Not thread-safe.
 */
final class Answered {
    private final Set<CommandId> ids;

    Answered(Collection<CommandId> kept) {
        ids = new LinkedHashSet<>(kept);
    }

    boolean has(CommandId id) {
        return ids.contains(id);
    }

    void add(Collection<CommandId> kept) {
        ids.addAll(kept);
        int tooMany = ids.size() - Limit.COMMANDS_REMEMBERED_A_ROOM.most();
        var oldest = ids.iterator();
        for (int forgotten = 0; forgotten < tooMany; forgotten++) {
            oldest.next();
            oldest.remove();
        }
    }
}
