package org.evensay.synthesis;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.voting.Place;

/**
 * Whether one group drives where a theme stands (method.md 2.6): no test of significance, only what happens when a
 * group is left out.
 *
 * @param best       its best rank in a group that raised it
 * @param worst      its worst rank in such a group
 * @param topFives   how many groups have it among their first five, shared places within
 * @param without    its best and worst rank over all groups but one, left out in turn, as long as it is raised
 * @param byOneAlone only one group raised it, so that without this group it would not be there
 */
public record Steadiness(int best, int worst, int topFives, Range without, boolean byOneAlone) {
    static final int TOP = 5;

    /** Ranks, 1 the top; with nothing left to compare it is the theme's own rank over all groups. */
    public record Range(int best, int worst) {
    }

    /** For every theme that somebody chose. */
    public static <T> Map<T, Steadiness> of(List<GroupCount<T>> groups) {
        Map<T, List<Integer>> inGroups = groups.stream().flatMap(group -> group.ranked().stream())
                .collect(Collectors.groupingBy(Place::line, Collectors.mapping(Place::rank, Collectors.toList())));
        Map<T, Integer> overall = GroupCount.together(groups).ranks();
        Map<T, IntSummaryStatistics> without = LeftOut.of(groups).ranges();
        return inGroups.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> steadiness(entry.getValue(), overall.get(entry.getKey()), without.get(entry.getKey()))));
    }

    private static Steadiness steadiness(List<Integer> inGroups, int overall, IntSummaryStatistics without) {
        IntSummaryStatistics own = inGroups.stream().mapToInt(Integer::intValue).summaryStatistics();
        Range range = without == null ? new Range(overall, overall) : new Range(without.getMin(), without.getMax());
        return new Steadiness(own.getMin(), own.getMax(),
                (int) inGroups.stream().filter(rank -> rank <= TOP).count(), range, inGroups.size() == 1);
    }
}
