package org.evensay.inquiry;

import java.util.List;

/** What became of something that was asked for: the whole after it, or why not. A refusal changes nothing. */
public sealed interface Decided<A> {

    record Accepted<A>(A after) implements Decided<A> {
    }

    /** The numbers fill the sentence of the refusal, in its order. */
    record Refused<A>(Refusal why, List<Integer> numbers) implements Decided<A> {
    }

    static <A> Decided<A> accepted(A after) {
        return new Accepted<>(after);
    }

    static <A> Decided<A> refused(Refusal why, Integer... numbers) {
        return new Refused<>(why, List.of(numbers));
    }
}
