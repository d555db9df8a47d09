package org.evensay.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evensay.voting.Ranking;

/**
 * What may be a slip of whoever typed ballots in, and may be right: to look at before anything is kept.
 *
 * @param blank ballots without any choice
 * @param shortOnes ballots with fewer choices than there were, blank ones apart
 * @param alike ideas that read almost the same
 */
public record LookTwice(int blank, int shortOnes, List<Pair> alike) {
    private static final int LETTERS_OF_A_LONG_IDEA = 8;
    private static final int LETTERS_THAT_MAY_DIFFER = 3;
    private static final int PAIRS_TOLD = 10;

    public record Pair(String one, String other) {
    }

    public LookTwice {
        alike = List.copyOf(alike);
    }

    public static LookTwice at(PaperMeeting paper) {
        int blank = (int) paper.ballots().stream().filter(ballot -> ballot.choices().isEmpty()).count();
        int notFull = (int) paper.ballots().stream().filter(ballot -> ballot.choices().size() < paper.choices())
                .count();
        return new LookTwice(blank, notFull - blank, alike(ideas(paper)));
    }

    private static List<String> ideas(PaperMeeting paper) {
        List<String> ideas = new ArrayList<>(paper.unchosen());
        paper.ballots().stream().map(Ranking::choices).forEach(ideas::addAll);
        return ideas.stream().distinct().sorted().toList();
    }

    private static List<Pair> alike(List<String> ideas) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < ideas.size(); one++) {
            for (int other = one + 1; other < ideas.size() && pairs.size() < PAIRS_TOLD; other++) {
                if (areAlike(letters(ideas.get(one)), letters(ideas.get(other)))) {
                    pairs.add(new Pair(ideas.get(one), ideas.get(other)));
                }
            }
        }
        return pairs;
    }

    /** The same letters, or long ones that differ in one place only. */
    static boolean areAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int different = Math.max(one.length(), other.length()) - begin - end;
        return different == 0 || shorter >= LETTERS_OF_A_LONG_IDEA && different <= LETTERS_THAT_MAY_DIFFER;
    }

    /** Without capitals, spaces and signs, which people type one way and another. */
    private static String letters(String idea) {
        return idea.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
