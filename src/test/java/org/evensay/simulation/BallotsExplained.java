package org.evensay.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.voting.Ballot;
import org.evensay.workshop.Action;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Outcome;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * A person has one ballot, the newest that was acknowledged; an older one never comes back; a vote ends with exactly
 * the ballots that were in, and nothing changes its outcome afterwards.
 */
record BallotsExplained(List<Asked> why, Workshop before, Workshop after, Counts counts) {
    private static final Set<Action> TAKE =
            Set.of(Action.LEAVE_SEAT, Action.REMOVE_SEAT, Action.GO_ON_PAPER);
    private static final Set<Action> ON_PAPER =
            Set.of(Action.ENTER_CHOICES, Action.ENTER_MARKS, Action.COUNT_SLIP, Action.DROP_SLIP);

    void check() {
        for (Question question : after.questions()) {
            question.votes().forEach(vote -> follows(before(question, vote), vote));
        }
        before.questions().forEach(question -> question.votes().stream()
                .filter(vote -> !isThere(question, vote)).forEach(this::mayGo));
    }

    private Optional<Vote> before(Question question, Vote vote) {
        return before.questions().stream().filter(old -> old.id().equals(question.id()))
                .flatMap(old -> old.votes().stream()).filter(old -> old.id().equals(vote.id())).findFirst();
    }

    private boolean isThere(Question question, Vote vote) {
        return after.questions().stream().filter(now -> now.id().equals(question.id()))
                .flatMap(now -> now.votes().stream()).anyMatch(now -> now.id().equals(vote.id()));
    }

    private void follows(Optional<Vote> old, Vote now) {
        if (old.isEmpty()) {
            wrongUnless(now.isOpen() && now.ballots().isEmpty() && !now.isTypedIn(), "a vote did not begin empty", now);
        } else if (!old.get().isOpen()) {
            wrongUnless(old.get().outcome().equals(now.outcome()), "an outcome changed after the end", now);
        } else if (now.isOpen()) {
            goesOn(expected(old.get()), now);
        } else {
            ends(old.get(), expected(old.get()), now.outcome().orElseThrow());
        }
    }

    /** An empty vote can be taken back. */
    private void mayGo(Vote vote) {
        wrongUnless(vote.isOpen() && expected(vote).size() <= taken(), "a vote with ballots is gone", vote);
    }

    private Map<BallotKey, Vote.Cast> expected(Vote open) {
        Map<BallotKey, Vote.Cast> casts = new HashMap<>(open.ballots().asMap());
        why.stream().filter(asked -> asked.vote().equals(Optional.of(open.id()))).forEach(asked -> {
            counts.count(Checked.BALLOTS_KEPT);
            Vote.Cast old = casts.put(asked.keyIn(open), asked.ballot());
            wrongUnless(old == null || old.rev() < asked.ballot().rev(), "an older ballot came back", asked);
        });
        return casts;
    }

    private long taken() {
        return why.stream().map(Asked::action).filter(TAKE::contains).count();
    }

    private void goesOn(Map<BallotKey, Vote.Cast> expected, Vote now) {
        now.ballots().asMap().forEach((key, cast) ->
                wrongUnless(cast.equals(expected.get(key)), "not the last ballot of this person", cast));
        wrongUnless(now.ballots().size() >= expected.size() - taken(), "ballots are gone", expected);
    }

    private void ends(Vote old, Map<BallotKey, Vote.Cast> expected, Outcome outcome) {
        counts.count(Checked.VOTES_CLOSED);
        List<Ballot<IdeaId>> typed = old.slips().counted();
        boolean certain = taken() == 0 && why.stream().map(Asked::action).noneMatch(ON_PAPER::contains);
        List<Ballot<IdeaId>> all = Stream.concat(
                expected.values().stream().map(Vote.Cast::ballot), typed.stream()).toList();
        wrongUnless(!certain || outcome.cast() == all.size() && outcome.helped() == typed.size(),
                "another number of ballots than were in: " + all, outcome);
        wrongUnless(!certain || outcome.ballots().equals(all.size() < 3 ? List.of() : Outcome.sorted(all)),
                "other ballots than were in: " + all, outcome);
    }

    private static void wrongUnless(boolean so, String what, Object about) {
        if (!so) {
            throw new Wrong(what + ": " + about);
        }
    }
}
