package org.evensay.view;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which results can come of n ballots: of any, and of ballots among which one kind does not occur. Goes from n - 1 to
 * n ballots and keeps both. One kind of each length is left out in turn; all others follow by renaming ideas.
 */
final class Reachable {
    private final BallotKinds kinds;
    private final long[] digit;
    private final List<Way> ways;
    private int ballots;

    /** {@code now} and {@code before} are the results of n and of n - 1 ballots, none of the kind {@code without}. */
    private static final class Way {
        private final long[] distances;
        private PointSet now;
        private PointSet before;

        private Way(long[] distances, long size) {
            this.distances = distances;
            now = PointSet.ofNothing(size);
            before = new PointSet(size);
        }

        private void step() {
            PointSet next = before;
            next.clear();
            before = now;
            for (long distance : distances) {
                next.addMoved(before, distance);
            }
            now = next;
        }
    }

    Reachable(BallotKinds kinds, int mostBallots) {
        this.kinds = kinds;
        long base = (long) mostBallots * kinds.choices() + 1;
        digit = new long[kinds.ideas()];
        digit[0] = 1;
        IntStream.range(1, digit.length).forEach(idea -> digit[idea] = digit[idea - 1] * base);
        long size = digit[digit.length - 1] * base;
        Stream<List<Integer>> left = IntStream.rangeClosed(0, kinds.choices()).mapToObj(kinds::standingFor);
        ways = Stream.concat(left.map(kind -> new Way(distances(kind), size)),
                Stream.of(new Way(distances(null), size))).toList();
    }

    private long[] distances(List<Integer> without) {
        return kinds.all().stream().filter(kind -> !kind.equals(without))
                .mapToLong(kind -> number(kinds.points(kind))).toArray();
    }

    void addOneBallot() {
        ways.parallelStream().forEach(Way::step);
        ballots++;
    }

    int ballots() {
        return ballots;
    }

    boolean canBe(int[] points) {
        return ways.get(ways.size() - 1).now.has(number(points));
    }

    /** Of one ballot fewer. */
    boolean couldBe(int[] points) {
        return fits(points) && ways.get(ways.size() - 1).before.has(number(points));
    }

    boolean canBeWithout(List<Integer> kind, int[] renaming, int[] points) {
        return ways.get(kind.size()).now.has(number(points, renaming));
    }

    boolean couldBeWithout(List<Integer> kind, int[] renaming, int[] points) {
        return ways.get(kind.size()).before.has(number(points, renaming));
    }

    private static boolean fits(int[] points) {
        return IntStream.of(points).noneMatch(each -> each < 0);
    }

    private long number(int[] points) {
        long number = 0;
        for (int idea = 0; idea < points.length; idea++) {
            number += points[idea] * digit[idea];
        }
        return number;
    }

    private long number(int[] points, int[] renaming) {
        long number = 0;
        for (int idea = 0; idea < points.length; idea++) {
            number += points[idea] * digit[renaming[idea]];
        }
        return number;
    }
}
