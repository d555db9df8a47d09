package org.evensay.inquiry.group;

import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.Bound;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupCommand;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.Typed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.PlainText;

/**
 * How the group knows that it is worth it, in three to five statements of its own. Polls keep the words that they
 * asked. Empty lines are left out.
 */
public record WriteMeasures(List<String> typed) implements GroupCommand {
    @Override
    public Decided<Group> decide(Group group, Moment at) {
        List<String> statements = typed.stream().map(PlainText::of).filter(line -> !line.isEmpty()).toList();
        if (statements.size() < Bound.MEASURES_AT_LEAST.most() || Bound.MEASURES_A_GROUP.isOver(statements.size())) {
            return outOfRange();
        }
        if (statements.stream().distinct().count() < statements.size()) {
            return Decided.refused(Refusal.MEASURE_TWICE);
        }
        Optional<Decided<Group>> tooLong = statements.stream()
                .flatMap(line -> Typed.<Group>within(Bound.MEASURE_CHARACTERS.most(), line).stream()).findFirst();
        return tooLong.orElseGet(() -> Decided.accepted(group.with(group.polls().measuredBy(statements))));
    }

    static Decided<Group> outOfRange() {
        return Decided.refused(Refusal.MEASURES_OUT_OF_RANGE, Bound.MEASURES_AT_LEAST.most(),
                Bound.MEASURES_A_GROUP.most());
    }
}
