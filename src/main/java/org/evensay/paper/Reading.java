package org.evensay.paper;

import java.util.function.Function;

/** What came of reading something: a value, or the line that was not right and why. Lines count from 1. */
public sealed interface Reading<T> {

    record Read<T>(T value) implements Reading<T> {
    }

    /** {@code reason} is a clause in plain words: "the idea is missing". */
    record Refused<T>(long line, String reason) implements Reading<T> {
    }

    /** Goes on with the value; a refusal stays what it is. */
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.line(), refused.reason());
        }
        return next.apply(((Read<T>) this).value());
    }
}
