package org.evensay.workshop;

import java.util.Arrays;
import java.util.List;

/**
 * Where the room is. The five steps of Kemp and Henderson (introduction, silent generation, sharing, discussion,
 * voting and ranking) are the spine; REVIEW looks at the first vote, RESULTS reads the list back.
 * Whether a move is possible at this moment (an empty list, ballots already in) is for {@code MoveOn} to say.
 */
public enum Step {
    WELCOME, SILENT, SHARING, DISCUSSION, VOTING, REVIEW, RESULTS, CLOSED;

    /**
     * The ways on from here, the usual one first. From RESULTS, SILENT is the next question; from DISCUSSION, REVIEW
     * is for a group that has talked about its first vote and lets it stand. A list that was brought is talked about
     * at once. A group may stop and close in any step but an open vote.
     */
    public List<Step> next() {
        return switch (this) {
            case WELCOME -> List.of(SILENT, DISCUSSION, CLOSED);
            case SILENT -> List.of(SHARING, CLOSED);
            case SHARING -> List.of(DISCUSSION, CLOSED);
            case DISCUSSION -> List.of(VOTING, REVIEW, CLOSED);
            case VOTING -> List.of(REVIEW, RESULTS);
            case REVIEW -> List.of(RESULTS, VOTING, CLOSED);
            case RESULTS -> List.of(SILENT, DISCUSSION, CLOSED);
            case CLOSED -> List.of();
        };
    }

    /** The ways back that the method allows: for a new idea, a clearer wording, or a step opened too soon. */
    public List<Step> back() {
        return switch (this) {
            case SILENT -> List.of(WELCOME);
            case SHARING -> List.of(SILENT);
            case DISCUSSION -> List.of(SHARING);
            case VOTING -> List.of(DISCUSSION);
            case REVIEW -> List.of(DISCUSSION);
            case WELCOME, RESULTS, CLOSED -> List.of();
        };
    }

    public boolean leadsTo(Step to) {
        return next().contains(to) || back().contains(to);
    }

    /** Every step in which the room is open. */
    public static List<Step> open() {
        return Arrays.stream(values()).filter(step -> step != CLOSED).toList();
    }
}
