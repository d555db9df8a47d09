package org.evensay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.voting.Ballot;
import org.evensay.voting.Marks;
import org.evensay.voting.Ranking;
import org.evensay.voting.TieRule;
import org.evensay.voting.VotingRule;
import org.evensay.voting.Way;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Letter;
import org.evensay.workshop.Outcome;
import org.evensay.workshop.Salt;
import org.evensay.workshop.Slip;
import org.evensay.workshop.Slips;
import org.evensay.workshop.Vote;
import org.evensay.workshop.VoteId;
import org.jdbi.v3.core.Handle;

/** Reads the votes of a question. */
final class VoteReader {
    private final Handle handle;
    private final String workshop;
    private final String question;

    VoteReader(Handle handle, String workshop, String question) {
        this.handle = handle;
        this.workshop = workshop;
        this.question = question;
    }

    List<Vote> read() {
        return handle.createQuery("select * from vote where workshop = ? and question = ? order by number")
                .bind(0, workshop).bind(1, question).map((row, context) -> vote(row)).list();
    }

    private Vote vote(ResultSet row) throws SQLException {
        String id = row.getString("id");
        Way way = new Way(VotingRule.valueOf(row.getString("rule")), row.getInt("choices"),
                row.getBoolean("stackable"));
        int cast = row.getInt("cast_ballots");
        Optional<Outcome> outcome = row.wasNull() ? Optional.empty() : Optional.of(
                new Outcome(cast, counted(id, way), row.getInt("helped_ballots")));
        return new Vote(new VoteId(id), row.getInt("number"), way, TieRule.valueOf(row.getString("ties")), list(id),
                QuestionReader.text(row, "salt").map(Salt::new), ballots(id, way), outcome,
                row.getBoolean("among_tied"), settled(id), new Slips(slips(id, way), row.getInt("people_gone")));
    }

    private List<Vote.Listed> list(String vote) {
        Map<String, List<Vote.Origin>> origins = origins(vote);
        return handle.createQuery("select * from listed_idea where workshop = ? and question = ? and vote = ? "
                        + "order by letter").bind(0, workshop).bind(1, question).bind(2, vote)
                .map((row, context) -> new Vote.Listed(new IdeaId(row.getString("idea")),
                        new Letter(row.getInt("letter")), row.getString("text"),
                        origins.getOrDefault(row.getString("idea"), List.of()))).list();
    }

    private Map<String, List<Vote.Origin>> origins(String vote) {
        Map<String, List<Vote.Origin>> origins = new HashMap<>();
        handle.createQuery("select * from listed_origin where workshop = ? and question = ? and vote = ? "
                        + "order by letter").bind(0, workshop).bind(1, question).bind(2, vote)
                .map((row, context) -> Map.entry(row.getString("idea"), new Vote.Origin(
                        new IdeaId(row.getString("origin")), new Letter(row.getInt("letter")), row.getString("text"))))
                .forEach(part -> origins.computeIfAbsent(part.getKey(), first -> new ArrayList<>())
                        .add(part.getValue()));
        return origins;
    }

    private Keyed<BallotKey, Vote.Cast> ballots(String vote, Way way) {
        Map<String, List<Ballot.Mark<IdeaId>>> marks = marks("ballot_choice", "voter", vote);
        Map<BallotKey, Vote.Cast> ballots = new LinkedHashMap<>();
        handle.createQuery("select voter, rev from ballot where workshop = ? and question = ? and vote = ?")
                .bind(0, workshop).bind(1, question).bind(2, vote)
                .map((row, context) -> Map.entry(row.getString("voter"), row.getLong("rev")))
                .forEach(ballot -> ballots.put(new BallotKey(ballot.getKey()), new Vote.Cast(
                        ballot(marks, ballot.getKey(), way), ballot.getValue())));
        return Keyed.of(ballots);
    }

    private Keyed<Slip, Slips.Entered> slips(String vote, Way way) {
        Map<String, List<Ballot.Mark<IdeaId>>> marks = marks("slip_choice", "slip", vote);
        Map<Slip, Slips.Entered> slips = new LinkedHashMap<>();
        handle.createQuery("select slip, read_back from slip where workshop = ? and question = ? and vote = ?")
                .bind(0, workshop).bind(1, question).bind(2, vote)
                .map((row, context) -> Map.entry(row.getString("slip"), row.getBoolean("read_back")))
                .forEach(typed -> slips.put(Slip.of(typed.getKey()).orElseThrow(), new Slips.Entered(
                        ballot(marks, typed.getKey(), way), typed.getValue())));
        return Keyed.of(slips);
    }

    private List<Ballot<IdeaId>> counted(String vote, Way way) {
        Map<String, List<Ballot.Mark<IdeaId>>> marks = marks("counted_choice", "ballot", vote);
        return handle.createQuery("select number from counted_ballot where workshop = ? and question = ? and vote = ? "
                        + "order by number").bind(0, workshop).bind(1, question).bind(2, vote).mapTo(String.class)
                .list().stream().map(number -> ballot(marks, number, way)).toList();
    }

    private Map<String, List<Ballot.Mark<IdeaId>>> marks(String table, String key, String vote) {
        Map<String, List<Ballot.Mark<IdeaId>>> marks = new HashMap<>();
        handle.createQuery("select " + key + " as of_ballot, idea, mark from " + table
                        + " where workshop = ? and question = ? and vote = ? order by " + key + ", place")
                .bind(0, workshop).bind(1, question).bind(2, vote)
                .map((row, context) -> Map.entry(row.getString("of_ballot"), new Ballot.Mark<>(
                        new IdeaId(row.getString("idea")), row.getInt("mark"))))
                .forEach(mark -> marks.computeIfAbsent(mark.getKey(), first -> new ArrayList<>()).add(mark.getValue()));
        return marks;
    }

    /** A blank ballot has no marks. */
    private static Ballot<IdeaId> ballot(Map<String, List<Ballot.Mark<IdeaId>>> all, String key, Way way) {
        List<Ballot.Mark<IdeaId>> marks = all.getOrDefault(key, List.of());
        return way.rule().isRanking()
                ? Ranking.of(marks.stream().map(Ballot.Mark::idea).toList())
                : new Marks<>(marks.stream().collect(Collectors.toMap(Ballot.Mark::idea, Ballot.Mark::number)));
    }

    private Map<IdeaId, Integer> settled(String vote) {
        Map<IdeaId, Integer> settled = new HashMap<>();
        handle.createQuery("select idea, place from settled_place where workshop = ? and question = ? and vote = ?")
                .bind(0, workshop).bind(1, question).bind(2, vote)
                .map((row, context) -> Map.entry(new IdeaId(row.getString("idea")), row.getInt("place")))
                .forEach(at -> settled.put(at.getKey(), at.getValue()));
        return settled;
    }
}
