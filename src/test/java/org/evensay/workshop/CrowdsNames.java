package org.evensay.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evensay.support.Meeting;

/** What a crowd can name: mostly what there is, sometimes what there is not, and words of every kind. */
record CrowdsNames(Meeting meeting, Random chance) {
    private static final List<String> WORDS = List.of("tea", "walks", "a lift home", "songs", "", " ", "x".repeat(501));

    String words() {
        return chance.nextInt(3) == 0 ? oneOf(WORDS) : "idea " + chance.nextInt(100_000);
    }

    IdeaId idea() {
        return known(List.copyOf(meeting.question().ideas().byId().keys()), new IdeaId("unknown"));
    }

    IdeaId ideaOf(Actor by) {
        List<IdeaId> own = by.authorKey(meeting.question()).map(meeting.question()::ownListOf).orElse(List.of())
                .stream().map(Idea::id).toList();
        return own.isEmpty() || chance.nextInt(6) == 0 ? idea() : oneOf(own);
    }

    List<IdeaId> ideas(int most) {
        List<IdeaId> some = new ArrayList<>();
        List<IdeaId> listed = meeting.question().listed().stream().map(Idea::id).toList();
        for (int number = chance.nextInt(most + 1); number > 0; number--) {
            some.add(chance.nextInt(12) == 0 ? idea() : known(listed, new IdeaId("unknown")));
        }
        return some;
    }

    RuleId rule() {
        return known(List.copyOf(meeting.workshop().rules().lines().keys()), new RuleId("unknown"));
    }

    ProposalId proposal() {
        return known(List.copyOf(meeting.question().proposals().keys()), new ProposalId("unknown"));
    }

    VoteId vote() {
        return known(meeting.question().votes().stream().map(Vote::id).toList(), new VoteId("unknown"));
    }

    SeatId seat() {
        Optional<SeatId> now = meeting.question().sharing().rounds().whoseTurn();
        return now.filter(seat -> chance.nextBoolean())
                .orElseGet(() -> known(List.copyOf(meeting.workshop().seats().keys()), new SeatId("unknown")));
    }

    SeatId seatOnPaper() {
        return known(meeting.workshop().seats().values().stream().filter(Seat::isOnPaper).map(Seat::id).toList(),
                seat());
    }

    <T> T known(List<T> all, T unknown) {
        return all.isEmpty() || chance.nextInt(25) == 0 ? unknown : oneOf(all);
    }

    <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
