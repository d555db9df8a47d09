package org.evensay.workshop;

import java.util.List;

/**
 * What a facilitator brings to start a workshop. The ground rules are a draft for the room to change and agree; the
 * terms are those of the house, or narrower. {@code tables} is 0 when people sit as they like; {@code sinceLastTime} is
 * what was offered after the group's last workshop.
 */
public record Plan(String group, String purpose, List<ToAsk> questions, List<String> groundRules, VotingPlan voting,
                   Terms terms, Agenda agenda, int tables, List<String> sinceLastTime) {

    /** No tables. */
    public static final int AS_THEY_LIKE = 0;

    public Plan(String group, String purpose, List<ToAsk> questions, List<String> groundRules, VotingPlan voting,
                Terms terms, Agenda agenda) {
        this(group, purpose, questions, groundRules, voting, terms, agenda, AS_THEY_LIKE, List.of());
    }
}
