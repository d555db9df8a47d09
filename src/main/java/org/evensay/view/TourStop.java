package org.evensay.view;

import java.util.Arrays;
import java.util.Optional;
import org.evensay.workshop.Step;

/** The stops of the guided tour: before anybody is there, then one for each step of a workshop. */
public enum TourStop {
    BEFORE(Step.WELCOME), WELCOME(Step.WELCOME), SILENT(Step.SILENT), SHARING(Step.SHARING),
    DISCUSSION(Step.DISCUSSION), VOTING(Step.VOTING), REVIEW(Step.REVIEW), RESULTS(Step.RESULTS);

    private final Step step;

    TourStop(Step step) {
        this.step = step;
    }

    /** Where the example workshop is at this stop. */
    public Step step() {
        return step;
    }

    /** As people count: the first is 1. */
    public int number() {
        return ordinal() + 1;
    }

    public static int last() {
        return values().length;
    }

    public boolean isFirst() {
        return number() == 1;
    }

    public boolean isLast() {
        return number() == last();
    }

    /** Empty for whatever is not the number of a stop. */
    public static Optional<TourStop> numbered(String number) {
        return Arrays.stream(values()).filter(stop -> String.valueOf(stop.number()).equals(number)).findFirst();
    }
}
