package org.evensay.view.inquiry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.IdeaRef;
import org.evensay.view.SharedPriorities;
import org.evensay.workshop.WorkshopId;

/** An idea that has left its group, with as much of its result as may go with it. */
public record LeftIdea(IdeaRef ref, String letter, String text, OptionalInt rank, OptionalInt points,
                       Optional<BigDecimal> share, List<String> mergedFrom) {

    static LeftIdea of(WorkshopId workshop, SharedPriorities.Line line) {
        return new LeftIdea(new IdeaRef(workshop, line.id()), line.letter(), line.text(), line.rank(), line.points(),
                line.share(), line.mergedFrom());
    }

    static LeftIdea of(WorkshopId workshop, SharedPriorities.Unvoted idea) {
        return new LeftIdea(new IdeaRef(workshop, idea.id()), idea.letter(), idea.text(), OptionalInt.empty(),
                OptionalInt.empty(), Optional.empty(), List.of());
    }

    static LeftIdea of(WorkshopId workshop, Brought.Idea idea) {
        return new LeftIdea(new IdeaRef(workshop, idea.id()), idea.letter(), idea.text(), idea.rank(), idea.points(),
                idea.share(), idea.mergedFrom());
    }

    public boolean isPriority() {
        return rank.isPresent();
    }
}
