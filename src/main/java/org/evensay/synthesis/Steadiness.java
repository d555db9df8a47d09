package org.evensay.synthesis;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final int TOP = 5;

    /** Ranks, 1 the top; with nothing left to compare it is the theme's own rank over all groups. */
    public record Range(int best, int worst) {
    }

    /** For every theme that somebody chose. */
    public static <T> Map<T, Steadiness> of(List<GroupCount<T>> groups) {
        Map<T, List<Integer>> inGroups = groups.stream().flatMap(group -> group.ranked().stream())
                .collect(Collectors.groupingBy(Place::line, Collectors.mapping(Place::rank, Collectors.toList())));
        Map<T, Integer> overall = ranks(groups);
        List<Map<T, Integer>> without = IntStream.range(0, groups.size())
                .mapToObj(out -> ranks(allBut(out, groups))).toList();
        return inGroups.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> steadiness(entry.getKey(), entry.getValue(), overall, without)));
    }

    private static <T> Steadiness steadiness(T theme, List<Integer> inGroups, Map<T, Integer> overall,
                                             List<Map<T, Integer>> without) {
        IntSummaryStatistics own = inGroups.stream().mapToInt(Integer::intValue).summaryStatistics();
        IntSummaryStatistics left = without.stream().filter(ranks -> ranks.containsKey(theme))
                .mapToInt(ranks -> ranks.get(theme)).summaryStatistics();
        Range range = left.getCount() == 0 ? new Range(overall.get(theme), overall.get(theme))
                : new Range(left.getMin(), left.getMax());
        return new Steadiness(own.getMin(), own.getMax(),
                (int) inGroups.stream().filter(rank -> rank <= TOP).count(), range, inGroups.size() == 1);
    }

    private static <T> Map<T, Integer> ranks(List<GroupCount<T>> groups) {
        return Comparison.of(groups).ranked().stream()
                .collect(Collectors.toMap(place -> place.line().theme(), Place::rank));
    }

    private static <T> List<GroupCount<T>> allBut(int out, List<GroupCount<T>> groups) {
        List<GroupCount<T>> left = new ArrayList<>(groups);
        left.remove(out);
        return left;
    }
}
