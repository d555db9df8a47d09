package org.evensay.workshop;

import java.util.List;

/**
 * What a facilitator brings to start a workshop. The ground rules are a draft for the room to change and agree; the
 * terms are those of the house, or narrower. {@code tables} is 0 when people sit as they like.
 */
public record Plan(String group, String purpose, List<ToAsk> questions, List<String> groundRules, VotingPlan voting,
                   Terms terms, Agenda agenda, int tables) {

    public Plan(String group, String purpose, List<ToAsk> questions, List<String> groundRules, VotingPlan voting,
                Terms terms, Agenda agenda) {
        this(group, purpose, questions, groundRules, voting, terms, agenda, 0);
    }
}
