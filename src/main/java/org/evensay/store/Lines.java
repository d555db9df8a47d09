package org.evensay.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads lists that belong to the rows of another table, all at once: one query, not one for each row. */
record Lines(Handle handle, String workshop) {

    /** From each value of the first column to its values in the second, in the order of the query. */
    Map<String, List<String>> grouped(String select, String... keys) {
        var query = handle.createQuery(select).bind(0, workshop);
        for (int at = 0; at < keys.length; at++) {
            query.bind(at + 1, keys[at]);
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        query.map((row, context) -> Map.entry(row.getString(1), row.getString(2))).forEach(line ->
                groups.computeIfAbsent(line.getKey(), first -> new ArrayList<>()).add(line.getValue()));
        groups.replaceAll((key, lines) -> List.copyOf(lines));
        return groups;
    }
}
