package org.evensay.workshop;

import java.util.List;

/**
 * What a facilitator brings to start a workshop. The ground rules are a draft for the room to change and agree; after
 * {@code daysKept} days everything is erased.
 */
public record Plan(String group, String purpose, List<String> questions, List<String> groundRules, VotingPlan voting,
                   int daysKept) {
}
