package org.evensay.store;

import java.util.List;

/** Where the difference of two states goes, one table after another. */
interface Differences {

    /**
     * @param id     the whole that the rows belong to
     * @param before the rows that are gone now or read otherwise
     * @param after  the rows that are new or read otherwise, in an order that does not tell who came before whom
     */
    void of(Table<?> table, String id, List<Row> before, List<Row> after);

    /** To the one and then to the other. */
    default Differences and(Differences other) {
        return (table, id, before, after) -> {
            of(table, id, before, after);
            other.of(table, id, before, after);
        };
    }
}
