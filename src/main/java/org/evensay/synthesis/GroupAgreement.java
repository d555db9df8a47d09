package org.evensay.synthesis;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evensay.voting.Concordance;
import org.evensay.voting.Preference;

/**
 * How far groups agree on what matters (method.md 2.6). No test of significance: groups choose themselves, and are few.
 *
 * @param concordance Kendall's W (method.md 2.5), each group a judge and the themes that any group raised the things,
 *                    ranked by points; what is level shares the middle of its ranks, and so do, in the last places,
 *                    the themes that the group did not raise. That is a convention of the arithmetic: "not raised" says
 *                    nothing against a theme. A group that raised none is no judge. Empty with fewer than two judges
 *                    or themes, and when no judge tells themes apart
 * @param pairs       every two groups, in the order of the groups
 */
public record GroupAgreement(Optional<Concordance> concordance, List<GroupPair> pairs) {

    public GroupAgreement {
        pairs = List.copyOf(pairs);
    }

    public static <T> GroupAgreement of(List<GroupCount<T>> groups) {
        return new GroupAgreement(Concordance.ofPreferences(groups.stream().map(GroupAgreement::byPoints).toList()),
                GroupPair.all(groups));
    }

    private static <T> Preference<T> byPoints(GroupCount<T> group) {
        TreeMap<Long, Set<T>> levels = new TreeMap<>(Comparator.reverseOrder());
        group.given().forEach((theme, given) ->
                levels.computeIfAbsent(given.points(), points -> new LinkedHashSet<>()).add(theme));
        return new Preference<>(List.copyOf(levels.values()));
    }
}
