package org.evensay.support;

import static org.evensay.workshop.Step.CLOSED;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.RESULTS;
import static org.evensay.workshop.Step.REVIEW;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.SILENT;
import static org.evensay.workshop.Step.VOTING;

import java.util.List;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Vote;

/** The usual way through a workshop, one step at a time, by the commands that people send. */
public final class Onwards {
    private Onwards() {
    }

    public static Meeting toSilent(Meeting meeting) {
        meeting.facilitator().movesTo(SILENT);
        return meeting;
    }

    /** "who: idea": each writes theirs in silence and offers it in rounds. */
    public static Meeting toSharing(Meeting meeting, List<String> whoAndWhat) {
        whoAndWhat.forEach(line -> meeting.person(who(line)).writes(what(line)));
        meeting.facilitator().movesTo(SHARING);
        if (!whoAndWhat.isEmpty()) {
            share(meeting, whoAndWhat);
        }
        return meeting;
    }

    private static void share(Meeting meeting, List<String> whoAndWhat) {
        meeting.facilitator().startsRounds();
        for (String line : whoAndWhat) {
            passUntil(meeting, who(line));
            meeting.person(who(line)).offers(what(line));
        }
        passUntil(meeting, "nobody");
    }

    private static void passUntil(Meeting meeting, String name) {
        while (!meeting.turn().equals(name)) {
            meeting.person(meeting.turn()).passes();
        }
    }

    public static Meeting toDiscussion(Meeting meeting) {
        meeting.facilitator().movesTo(DISCUSSION);
        return meeting;
    }

    public static Meeting toVoting(Meeting meeting) {
        meeting.facilitator().movesTo(VOTING);
        return meeting;
    }

    public static Meeting toReview(Meeting meeting) {
        everybodyVotes(meeting);
        meeting.facilitator().movesTo(REVIEW);
        return meeting;
    }

    private static void everybodyVotes(Meeting meeting) {
        Vote vote = meeting.vote();
        if (!vote.method().rule().isRanking()) {
            String[] marks = vote.list().stream().map(idea -> idea.text() + " 1").limit(
                    vote.method().rule().hasNumber() ? vote.method().choices() : vote.list().size())
                    .toArray(String[]::new);
            meeting.workshop().seatsAsJoined().forEach(seat -> meeting.person(meeting.nameOf(seat.id())).marks(marks));
            return;
        }
        String[] top = vote.list().stream().map(Vote.Listed::text).limit(vote.method().choices())
                .toArray(String[]::new);
        for (Seat seat : meeting.workshop().seatsAsJoined()) {
            meeting.person(meeting.nameOf(seat.id())).votes(top);
        }
    }

    public static Meeting toResults(Meeting meeting) {
        meeting.facilitator().movesTo(RESULTS);
        return meeting;
    }

    public static Meeting toTheEnd(Meeting meeting) {
        meeting.facilitator().movesTo(CLOSED);
        return meeting;
    }

    private static String who(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    private static String what(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
