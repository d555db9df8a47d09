package org.evensay.view.inquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.inquiry.Held;

/**
 * How often each person has led the group's workshops, by the names that the group wrote down, in the order of the
 * alphabet: no order of merit. A workshop that two people led counts for both.
 *
 * @param unknown closed workshops of which nobody wrote down who led
 */
public record LedView(Map<String, Integer> times, int unknown) {

    static LedView of(List<Held> closed) {
        Map<String, Integer> times = new LinkedHashMap<>();
        closed.stream().flatMap(held -> held.leaders().stream()).sorted(String.CASE_INSENSITIVE_ORDER)
                .forEach(name -> times.merge(name, 1, Integer::sum));
        return new LedView(times, (int) closed.stream().filter(held -> held.leaders().isEmpty()).count());
    }
}
