package org.evensay.view;

import java.util.List;
import java.util.Optional;
import org.evensay.workshop.VotingPlan;

/**
 * The line under the priorities that a group keeps. Whoever shares the last place above it is kept too, so there can be
 * more than were wanted. {@code last} is the letter of the last idea above the line.
 */
public record CutView(int wanted, int kept, int place, String last) {

    /** Empty when the group wants no line, and when all that was chosen is above it. */
    static Optional<CutView> of(VotingPlan plan, List<Priority> chosen) {
        return plan.keep().isPresent() && chosen.size() > plan.keep().getAsInt()
                ? Optional.of(of(plan.keep().getAsInt(), chosen)) : Optional.empty();
    }

    private static CutView of(int wanted, List<Priority> chosen) {
        List<Priority> above = chosen.stream().filter(line -> line.rank() <= wanted).toList();
        Priority last = above.get(above.size() - 1);
        return new CutView(wanted, above.size(), last.rank(), last.letter());
    }

    public boolean keeps(Priority idea) {
        return idea.isChosen() && idea.rank() <= place;
    }

    public boolean isShared() {
        return kept > wanted;
    }
}
