package org.evensay.voting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Votes from published tables, as ballots. Ideas are numbers in the order of the table; a ballot is written with the
 * most important first.
 */
public final class PublishedVotes {

    /** Singh 2017, Arthritis Res Ther, doi 10.1186/s13075-017-1416-8, table 2, NGT1 (CC BY): the one possible split. */
    public static final List<Ranking<Integer>> SINGH_NGT1 = ballots("1 2 4", "1 2 5", "1 3 2");

    /** Donovan et al. 2022, JMIR Form Res 6(12):e41735, table 11 (CC BY): one of many splits with these totals. */
    public static final List<Ranking<Integer>> DONOVAN_T11 = ballots("1 2 5 6 4", "1 3 5 7 2", "1 3 5 7 9", "1 3 5 7 9",
            "1 3 6 7 9", "1 3 6 8 10", "2 4 1 8 10", "2 4 6 8 10", "2 4 6 8 10", "2 4 7 9 11", "2 5 7 9 12");

    /**
     * Qu et al. 2020, Implement Sci Commun 1:97, group CS1 (CC BY): six people, K = 3. Only four of its lines are
     * told place by place (idea 1 "Commitment" 3,3,3; idea 2 "Flexibility" 3,3,1,1; ideas 3 and 4 three points each
     * from 1 and from 2 people); the places left are given to ideas 5 to 8 here.
     */
    public static final List<Ranking<Integer>> QU_CS1 =
            ballots("1 5 2", "1 6 2", "1 4 5", "2 7 4", "2 8 6", "3 5 7");

    private PublishedVotes() {
    }

    public static List<Integer> ideas(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    static List<Ranking<Integer>> ballots(String... lines) {
        return Stream.of(lines).map(line -> Ranking.of(numbers(line))).toList();
    }

    private static List<Integer> numbers(String line) {
        return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).map(Integer::valueOf).toList();
    }
}
