package org.evensay.simulation;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.evensay.room.Store;

/** What is made wrong on purpose, to see whether a world finds it. */
record Sabotage(UnaryOperator<Store> store, UnaryOperator<Pages> pages, Predicate<Line> hears) {
    static final Sabotage NONE = new Sabotage(store -> store, pages -> pages, line -> true);

    static Sabotage ofTheStore(UnaryOperator<Store> made) {
        return new Sabotage(made, NONE.pages(), NONE.hears());
    }

    static Sabotage ofThePages(UnaryOperator<Pages> made) {
        return new Sabotage(NONE.store(), made, NONE.hears());
    }

    static Sabotage ofTheLines(Predicate<Line> hears) {
        return new Sabotage(NONE.store(), NONE.pages(), hears);
    }
}
