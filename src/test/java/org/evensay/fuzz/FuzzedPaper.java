package org.evensay.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import org.evensay.paper.Layout;
import org.evensay.paper.PaperFile;
import org.evensay.paper.PaperVote;
import org.evensay.paper.Reading;
import org.evensay.voting.Ranking;

/**
 * A file of any bytes, with any number of choices: ballots that can be counted, or a refusal that names a line of the
 * file. The ballots survive being written down and read again.
 */
public final class FuzzedPaper {
    private static final int MOST_CHOICES = 20;
    private static final int A_BIT = 0x40;

    private FuzzedPaper() {
    }

    /** What the fuzzer calls. The first byte is the number of choices, one of its bits the columns. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        int choices = bytes.length == 0 ? 1 : 1 + (bytes[0] & 0xFF) % MOST_CHOICES;
        byte[] file = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
        Layout layout = bytes.length > 0 && (bytes[0] & A_BIT) != 0 ? Layout.THEMED_BALLOTS : Layout.BALLOTS;
        Reading<PaperVote> reading = PaperFile.read(file, layout, choices);
        Claim.that(reading.equals(PaperFile.read(file, layout, choices)), "read alike twice");
        if (reading instanceof Reading.Refused<PaperVote> no) {
            Claim.that(no.line() >= 1 && no.line() <= lines(file), "line " + no.line() + " of " + lines(file));
            Claim.that(!no.reason().isBlank() && no.reason().chars().noneMatch(Character::isISOControl), "says why");
        } else {
            PaperVote vote = ((Reading.Read<PaperVote>) reading).value();
            vote.groups().forEach(group -> group.ballots().forEach(ballot -> canBeCounted(ballot, choices)));
            Claim.that(!vote.groups().isEmpty(), "a vote has ballots");
            Claim.that(layout == Layout.BALLOTS || vote.groups().stream()
                    .allMatch(group -> group.themes().keySet().containsAll(group.ideas())), "every idea has a theme");
        }
    }

    private static void canBeCounted(Ranking<String> ballot, int choices) {
        Claim.that(ballot.choices().size() <= choices, "no more choices than there are");
        Claim.that(new HashSet<>(ballot.choices()).size() == ballot.choices().size(), "no idea twice");
        Claim.that(ballot.choices().stream().noneMatch(String::isBlank), "every choice has words");
    }

    private static long lines(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").replace('\r', '\n');
        return 1 + text.chars().filter(letter -> letter == '\n').count();
    }
}
