package org.evensay.synthesis;

import org.evensay.synthesis.GroupCount.Given;
import org.evensay.voting.Share;

/**
 * What one theme got over all groups (method.md 2.6).
 *
 * @param given      the points of its ideas, added over the groups, and how many ballots name at least one of them
 * @param pooled     those points out of all the points there were: each person counts the same
 * @param groupEqual the mean, over all groups that voted, of the share it got in each: each group counts the same
 * @param groups     how many groups gave it any point
 */
public record ThemeLine<T>(T theme, Given given, Share pooled, Fraction groupEqual, int groups) {

    public long points() {
        return given.points();
    }

    public int people() {
        return given.people();
    }
}
