package org.evensay.workshop;

import java.util.List;

/**
 * What a facilitator brings to start a workshop. The ground rules are a draft for the room to change and agree; the
 * terms are those of the house, or narrower.
 */
public record Plan(String group, String purpose, List<ToAsk> questions, List<String> groundRules, VotingPlan voting,
                   Terms terms, Agenda agenda) {
}
