package org.evensay.inquiry;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many people chose each step of one question, the first step first, and how many passed. Where fewer than three
 * chose any step, it is not kept which: {@code people} is empty then.
 */
public record StepCounts(int passes, List<Integer> people) {

    public StepCounts {
        people = List.copyOf(people);
    }

    static StepCounts of(int steps, List<OptionalInt> given) {
        List<Integer> chosen = given.stream().filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).toList();
        return new StepCounts(given.size() - chosen.size(), chosen.size() < Bound.ANSWERS_FOR_A_SPREAD.most()
                ? List.of() : IntStream.rangeClosed(1, steps)
                        .mapToObj(step -> Math.toIntExact(chosen.stream().filter(one -> one == step).count()))
                        .toList());
    }

    public boolean isTold() {
        return !people.isEmpty();
    }
}
