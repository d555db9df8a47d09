package org.evensay.paper;

import java.time.LocalDate;
import java.util.List;
import org.evensay.voting.Ranking;

/**
 * A vote that a group held on paper, as somebody types it in.
 *
 * @param ballots  of the file, blank ones too
 * @param unchosen ideas that nobody chose, which no ballot can tell
 */
public record PaperMeeting(String group, String purpose, String question, int choices, LocalDate day,
                           List<Ranking<String>> ballots, List<String> unchosen) {

    public PaperMeeting {
        ballots = List.copyOf(ballots);
        unchosen = List.copyOf(unchosen);
    }
}
