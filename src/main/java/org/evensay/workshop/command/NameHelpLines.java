package org.evensay.workshop.command;

import static org.evensay.workshop.Decision.accepted;
import static org.evensay.workshop.Decision.refused;

import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Line;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Workshop;

/** The group's own help lines, one a line of {@code text}, as they stand on every phone; no text takes them away. */
public record NameHelpLines(String text) implements Command {

    @Override
    public Action action() {
        return Action.NAME_HELP_LINES;
    }

    @Override
    public Decision decide(Workshop workshop, Actor by, Moment at) {
        List<String> lines = text.lines().map(PlainText::of).filter(line -> !line.isEmpty()).toList();
        return refusal(lines).orElseGet(() -> accepted(workshop.with(workshop.care().naming(lines))));
    }

    private static Optional<Decision> refusal(List<String> lines) {
        return Limit.HELP_LINES_A_WORKSHOP.isOver(lines.size())
                ? Optional.of(refused(Rejection.TOO_MANY_HELP_LINES, Limit.HELP_LINES_A_WORKSHOP.most()))
                : lines.stream().flatMap(line -> Line.within(Limit.HELP_LINE_CHARACTERS, line).stream()).findFirst();
    }
}
