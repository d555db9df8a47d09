package org.evensay.view.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The themes of one group from the top place down, each in a row of its own: what is level shares a rank (1, 2, 2, 4)
 * and so leaves rows free below it, in which it stands.
 *
 * @param theme which of the themes, counted from nought
 * @param row   counted from 1
 * @param rank  the place that it has
 */
record Standing(int theme, int row, int rank) {

    static List<Standing> of(List<Cell> group) {
        List<Standing> standings = new ArrayList<>();
        int row = 0;
        for (int theme : fromTheTop(group)) {
            int rank = rank(group.get(theme));
            row = Math.max(row + 1, rank);
            standings.add(new Standing(theme, row, rank));
        }
        return standings;
    }

    private static List<Integer> fromTheTop(List<Cell> group) {
        return IntStream.range(0, group.size()).filter(theme -> group.get(theme).figure().isPresent()).boxed()
                .sorted(Comparator.comparingInt(theme -> rank(group.get(theme)))).toList();
    }

    private static int rank(Cell cell) {
        int rank = cell.figure().orElseThrow().intValueExact();
        if (rank < 1) {
            throw new IllegalArgumentException("Ranks count from 1, not " + rank);
        }
        return rank;
    }
}
