package org.evensay.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a count with its rank, 1 being the top. What is level shares its rank, 1, 2, 2, 4; inside a shared rank the
 * order of the list stays, and nothing is ever ordered by chance.
 *
 * @param tied another line has the same rank
 */
public record Place<L>(int rank, boolean tied, L line) {

    public static <L> List<Place<L>> shared(List<L> lines, Comparator<? super L> order) {
        List<L> sorted = lines.stream().sorted(order).toList();
        List<Place<L>> places = new ArrayList<>();
        int rank = 1;
        for (int index = 0; index < sorted.size(); index++) {
            boolean levelWithLast = levelWithNext(sorted, index - 1, order);
            rank = levelWithLast ? rank : index + 1;
            places.add(new Place<>(rank, levelWithLast || levelWithNext(sorted, index, order), sorted.get(index)));
        }
        return List.copyOf(places);
    }

    private static <L> boolean levelWithNext(List<L> sorted, int index, Comparator<? super L> order) {
        return index >= 0 && index + 1 < sorted.size() && order.compare(sorted.get(index), sorted.get(index + 1)) == 0;
    }
}
