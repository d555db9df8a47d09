package org.evensay.synthesis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the ways of bringing groups together are counted from, each made once.
 *
 * @param lines      what each theme got over all groups
 * @param statements how many chosen ideas each theme holds over all groups: every group's ideas are its own
 */
record Gathered<T>(List<GroupCount<T>> groups, List<ThemeLine<T>> lines, Map<T, Steadiness> steadiness,
                   Map<T, Integer> statements) {

    static <I, T> Gathered<T> of(List<CodedVote<I, T>> votes) {
        List<GroupCount<T>> groups = votes.stream().map(CodedVote::counted).toList();
        Map<T, Integer> statements = new LinkedHashMap<>();
        votes.forEach(vote -> vote.statements().forEach((theme, more) -> statements.merge(theme, more, Integer::sum)));
        return new Gathered<>(groups, Comparison.of(groups).lines(), Steadiness.of(groups), statements);
    }
}
