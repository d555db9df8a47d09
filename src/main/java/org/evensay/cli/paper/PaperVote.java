package org.evensay.cli.paper;

import java.util.List;
import org.evensay.voting.Ranking;

/** The ballots of a file, group by group in the order in which the groups first appear. */
public record PaperVote(List<Group> groups) {

    /** A group without a name is the only one: its file has no groups. */
    public record Group(String name, List<Ranking<String>> ballots) {

        /** The list voted on, as far as paper tells: every idea somebody in the group chose. */
        public List<String> ideas() {
            return ballots.stream().flatMap(ballot -> ballot.choices().stream()).distinct().toList();
        }
    }
}
