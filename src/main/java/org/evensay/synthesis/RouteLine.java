package org.evensay.synthesis;

import java.math.BigDecimal;
import java.util.List;

/** One theme as a published {@link Route} counts it. */
public sealed interface RouteLine<T> permits McMillan, Cardona, VanBreda, Interim, ToldLine {

    T theme();

    /** The numbers that put it in its place, the one that decides first; those between are what that is made of. */
    List<Figure> figures();

    /** Percentages have two decimals and are rounded; the order comes from what is exact. */
    record Figure(Kind kind, BigDecimal number) {
        static Figure of(Kind kind, long number) {
            return new Figure(kind, BigDecimal.valueOf(number));
        }

        static Figure of(Kind kind, double number) {
            return new Figure(kind, BigDecimal.valueOf(number));
        }
    }

    /** For headings of tables and files. */
    enum Kind {
        POINTS, PERCENT_OF_AVAILABLE, PEOPLE, TOP_FIVES, IDEAS, MEAN_PERCENT, RANK_BY_TOP_FIVES, RANK_BY_MEAN,
        RANKS_ADDED, SCORES_ADDED
    }
}
