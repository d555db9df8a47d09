package org.evensay.synthesis;

import static org.evensay.synthesis.RouteLine.Kind.SCORES_ADDED;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.evensay.voting.Place;

/**
 * The interim ranking of the James Lind Alliance (guidebook, chapter 7, collating and scoring; method.md 2.6): each
 * group ranks the themes by its own total, the ranks become scores, the first of m themes having m and the next m - 1,
 * and the scores are added: a small group has as much say as a large one.
 *
 * @param scores in the order of the groups: m + 1 - the theme's rank there, m being the themes of the whole comparison;
 *               what is level shares its rank and so its score. The guidebook does not say what a question gets that
 *               nobody in a group chose; here it is 0, as nothing was said of it (method.md 2.6: not raised is 0 points
 *               and no verdict). A last shared place would pay most to themes that groups with short lists never named
 */
public record Interim<T>(T theme, List<Integer> scores) implements RouteLine<T> {

    public Interim {
        scores = List.copyOf(scores);
    }

    static <T> List<Place<Interim<T>>> places(Gathered<T> from) {
        List<Map<T, Integer>> ranks = from.groups().stream().map(GroupCount::ranks).toList();
        int themes = from.lines().size();
        return Place.shared(from.lines().stream().map(ThemeLine::theme).map(theme -> new Interim<>(theme,
                ranks.stream().map(group -> group.containsKey(theme) ? themes + 1 - group.get(theme) : 0).toList()))
                .toList(), Comparator.<Interim<T>>comparingLong(Interim::added).reversed());
    }

    public long added() {
        return scores.stream().mapToLong(Integer::longValue).sum();
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.of(SCORES_ADDED, added()));
    }
}
