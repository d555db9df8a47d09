package org.evensay.paper;

import java.util.List;
import java.util.Map;
import org.evensay.voting.Ranking;

/** The ballots of a file, group by group in the order in which the groups first appear. */
public record PaperVote(List<Group> groups) {

    /**
     * A group without a name is the only one: its file has no groups. {@code themes} says the theme of each idea that
     * somebody in the group chose, where the file has themes.
     */
    public record Group(String name, List<Ranking<String>> ballots, Map<String, String> themes) {

        /** The list voted on, as far as paper tells: every idea somebody in the group chose. */
        public List<String> ideas() {
            return ballots.stream().flatMap(ballot -> ballot.choices().stream()).distinct().toList();
        }
    }
}
