package org.evensay.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.workshop.Action;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.WriteIdea;

/**
 * Every idea that was written came once with the change that acknowledges it, none came that nobody wrote, and none
 * went or reads otherwise without somebody who asked for that.
 */
final class IdeasExplained {
    private static final Set<Action> BRING = Set.of(Action.SAY_ALOUD, Action.HEAR_SAID, Action.CONFIRM_SAID,
            Action.SAY_YES, Action.GO_ON, Action.ADD_QUESTION);
    private static final Set<Action> TAKE = Set.of(Action.REMOVE_IDEA, Action.LEAVE_SEAT, Action.REMOVE_SEAT,
            Action.GO_ON_PAPER, Action.UNDO_WORDING);
    private static final Set<Action> REWORD = Set.of(Action.EDIT_IDEA, Action.SAY_YES, Action.GO_ON,
            Action.UNDO_WORDING);

    private final Set<Action> asked;
    private final List<String> written;
    private final Map<IdeaId, Idea> before;
    private final Map<IdeaId, Idea> after;
    private final boolean closed;

    IdeasExplained(List<Asked> why, Workshop before, Workshop after) {
        this.asked = why.stream().map(Asked::action).collect(Collectors.toSet());
        this.written = new ArrayList<>(why.stream().map(Asked::command).filter(WriteIdea.class::isInstance)
                .map(command -> PlainText.of(((WriteIdea) command).text())).toList());
        this.before = ideas(before);
        this.after = ideas(after);
        this.closed = after.isClosed();
    }

    private static Map<IdeaId, Idea> ideas(Workshop workshop) {
        Map<IdeaId, Idea> all = new LinkedHashMap<>();
        workshop.questions().forEach(question -> all.putAll(question.ideas().byId().asMap()));
        return all;
    }

    /** How many ideas were acknowledged by this change. */
    int check() {
        int acknowledged = written.size();
        after.values().forEach(idea -> isExplained(idea, before.get(idea.id())));
        before.values().stream().filter(idea -> !after.containsKey(idea.id())).forEach(this::mayGo);
        if (!written.isEmpty() && !closed && !isAsked(TAKE) && !asked.contains(Action.EDIT_IDEA)) {
            throw new Wrong("acknowledged and not there: " + written);
        }
        return acknowledged;
    }

    private void isExplained(Idea idea, Idea old) {
        if (old == null && !written.remove(idea.text()) && !isAsked(BRING) && !asked.contains(Action.EDIT_IDEA)) {
            throw new Wrong("nobody wrote " + idea);
        }
        if (old != null && !old.text().equals(idea.text()) && !isAsked(REWORD)) {
            throw new Wrong("nobody asked for other words: " + old + " became " + idea);
        }
    }

    private void mayGo(Idea idea) {
        if (!closed && !isAsked(TAKE)) {
            throw new Wrong("an idea is gone and nobody took it away: " + idea);
        }
    }

    private boolean isAsked(Set<Action> actions) {
        return asked.stream().anyMatch(actions::contains);
    }
}
