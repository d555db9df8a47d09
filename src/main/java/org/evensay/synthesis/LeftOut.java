package org.evensay.synthesis;

import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.synthesis.GroupCount.Given;

/**
 * The ranks over all groups but one, each group left out in turn. What it gave is taken off the sums: for hundreds of
 * groups, counting the others anew each time would be as many times the work.
 */
record LeftOut<T>(List<GroupCount<T>> groups, GroupCount<T> all, Map<T, Long> raisedIn) {

    static <T> LeftOut<T> of(List<GroupCount<T>> groups) {
        Map<T, Long> raisedIn = new HashMap<>();
        groups.forEach(group -> group.given().keySet().forEach(theme -> raisedIn.merge(theme, 1L, Long::sum)));
        return new LeftOut<>(groups, GroupCount.together(groups), raisedIn);
    }

    /** For each theme that is raised with some group left out, the ranks it has then. Who did not vote was not in. */
    Map<T, IntSummaryStatistics> ranges() {
        Map<T, IntSummaryStatistics> ranges = new HashMap<>();
        groups.stream().filter(GroupCount::voted).forEach(out -> without(out).ranks().forEach((theme, rank) ->
                ranges.computeIfAbsent(theme, first -> new IntSummaryStatistics()).accept(rank)));
        return ranges;
    }

    private GroupCount<T> without(GroupCount<T> out) {
        Map<T, Given> left = new LinkedHashMap<>();
        all.given().forEach((theme, given) -> {
            if (!out.raised(theme) || raisedIn.get(theme) > 1) {
                left.put(theme, given.less(out.of(theme)));
            }
        });
        return new GroupCount<>(all.available() - out.available(), left);
    }
}
