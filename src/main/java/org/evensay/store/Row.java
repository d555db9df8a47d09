package org.evensay.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * A row that a table should have: its key (after the workshop's id), the thing it stands for, and its other columns.
 * Two rows for the very same thing need no comparing, so the columns are made only when they are asked for.
 */
record Row(List<Object> key, Object thing, Supplier<List<Object>> columns) {

    static Row of(List<Object> key, Object thing, Supplier<List<Object>> columns) {
        return new Row(key, thing, columns);
    }

    /** Like {@link List#of}, but a column may be null. */
    static List<Object> columns(Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    boolean saysTheSameAs(Row other) {
        return thing == other.thing || columns.get().equals(other.columns.get());
    }
}
