package org.evensay.store;

import static org.evensay.store.Row.columns;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.voting.Ballot;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Outcome;
import org.evensay.workshop.Question;
import org.evensay.workshop.Salt;
import org.evensay.workshop.Slip;
import org.evensay.workshop.Vote;

/** The tables of votes: the frozen lists, the ballots while a vote is open, and what is kept once it is closed. */
final class VoteTables {
    static final Table<Question> VOTE = Table.beside("vote", List.of("question", "id"),
            List.of("number", "rule", "choices", "stackable", "ties", "salt", "cast_ballots", "among_tied",
                    "people_gone", "helped_ballots"),
            eachVote((question, vote) -> Stream.of(Row.of(
                    List.of(question, vote.id().value()), vote, () -> columns(vote.number(),
                            vote.method().rule().name(), vote.method().choices(), vote.method().stackable(),
                            vote.ties().name(), vote.salt().map(Salt::value).orElse(null),
                            vote.outcome().map(Outcome::cast).orElse(null), vote.amongTied(),
                            vote.slips().gone(), vote.outcome().map(Outcome::helped).orElse(0))))));

    static final Table<Question> LISTED_IDEA = Table.beside("listed_idea", List.of("question", "vote", "idea"),
            List.of("letter", "text"), eachVote((question, vote) -> vote.list().stream().map(idea -> Row.of(
                    List.of(question, vote.id().value(), idea.id().value()), idea,
                    () -> columns(idea.letter().place(), idea.text())))));

    static final Table<Question> LISTED_ORIGIN = Table.beside("listed_origin",
            List.of("question", "vote", "idea", "origin"), List.of("letter", "text"), eachVote((question, vote) ->
                    vote.list().stream().flatMap(idea -> origins(question, vote, idea))));

    static final Table<Question> BALLOT = Table.beside("ballot", List.of("question", "vote", "voter"), List.of("rev"),
            eachBallot((question, vote, voter, cast) -> Stream.of(Row.of(
                    List.of(question, vote.id().value(), voter.value()), cast, () -> columns(cast.rev())))));

    static final Table<Question> BALLOT_CHOICE = Table.beside("ballot_choice",
            List.of("question", "vote", "voter", "place"), List.of("idea", "mark"),
            eachBallot((question, vote, voter, cast) -> marks(cast.ballot(), place ->
                    List.of(question, vote.id().value(), voter.value(), place))));

    static final Table<Question> SLIP = Table.beside("slip", List.of("question", "vote", "slip"), List.of("read_back"),
            eachVote((question, vote) -> vote.slips().entered().asMap().entrySet().stream().map(typed -> Row.of(
                    List.of(question, vote.id().value(), typed.getKey().word()), typed.getValue(),
                    () -> columns(typed.getValue().readBack())))));

    static final Table<Question> SLIP_CHOICE = Table.beside("slip_choice", List.of("question", "vote", "slip", "place"),
            List.of("idea", "mark"), eachVote((question, vote) ->
                    vote.slips().entered().keys().stream().flatMap(slip -> choices(question, vote, slip))));

    static final Table<Question> COUNTED_BALLOT = Table.beside("counted_ballot", List.of("question", "vote", "number"),
            List.of("choices"), eachVote(VoteTables::counted));

    static final Table<Question> COUNTED_CHOICE = Table.beside("counted_choice",
            List.of("question", "vote", "ballot", "place"), List.of("idea", "mark"),
            eachVote(VoteTables::countedChoices));

    static final Table<Question> SETTLED_PLACE = Table.beside("settled_place", List.of("question", "vote", "idea"),
            List.of("place"), eachVote((question, vote) -> vote.settled().entrySet().stream().map(at -> Row.of(
                    List.of(question, vote.id().value(), at.getKey().value()), at.getValue(),
                    () -> columns(at.getValue())))));

    static final List<Table<Question>> ALL = List.of(
            VOTE, LISTED_IDEA, LISTED_ORIGIN, BALLOT, BALLOT_CHOICE, SLIP, SLIP_CHOICE, COUNTED_BALLOT,
            COUNTED_CHOICE, SETTLED_PLACE, PriorityTables.PRIORITY, PriorityTables.FIGURE).stream()
            .map(table -> table.on(question -> List.of(question.votes()))).toList();

    private VoteTables() {
    }

    private static Stream<Row> origins(String question, Vote vote, Vote.Listed idea) {
        return idea.origins().stream().map(part -> Row.of(
                List.of(question, vote.id().value(), idea.id().value(), part.id().value()), part,
                () -> columns(part.letter().place(), part.text())));
    }

    interface RowsOfVote {
        Stream<Row> of(String question, Vote vote);
    }

    interface RowsOfBallot {
        Stream<Row> of(String question, Vote vote, BallotKey voter, Vote.Cast cast);
    }

    static Table.RowsBeside<Question> eachVote(RowsOfVote rows) {
        return (question, other) -> Differing.votes(question, other)
                .flatMap(vote -> rows.of(question.id().value(), vote));
    }

    private static Table.RowsBeside<Question> eachBallot(RowsOfBallot rows) {
        return (question, other) -> Differing.votes(question, other).flatMap(vote ->
                Differing.ballots(vote, question, other).flatMap(sent ->
                        rows.of(question.id().value(), vote, sent.getKey(), sent.getValue())));
    }

    private static Stream<Row> choices(String question, Vote vote, Slip slip) {
        return marks(vote.slips().entered().get(slip).orElseThrow().ballot(), place ->
                List.of(question, vote.id().value(), slip.word(), place));
    }

    /** A row for each mark; its place is the one on the ballot, or where nothing is in order just a number. */
    private static Stream<Row> marks(Ballot<IdeaId> ballot, IntFunction<List<Object>> keys) {
        List<Ballot.Mark<IdeaId>> marks = ballot.marks();
        return IntStream.range(0, marks.size()).mapToObj(place -> Row.of(keys.apply(place + 1), marks.get(place),
                () -> columns(marks.get(place).idea().value(), marks.get(place).number())));
    }

    private static List<Ballot<IdeaId>> kept(Vote vote) {
        return vote.outcome().map(Outcome::ballots).orElse(List.of());
    }

    private static Stream<Row> counted(String question, Vote vote) {
        List<Ballot<IdeaId>> ballots = kept(vote);
        return IntStream.range(0, ballots.size()).mapToObj(number -> Row.of(
                List.of(question, vote.id().value(), number + 1), ballots.get(number),
                () -> columns(ballots.get(number).marks().size())));
    }

    private static Stream<Row> countedChoices(String question, Vote vote) {
        List<Ballot<IdeaId>> ballots = kept(vote);
        return IntStream.range(0, ballots.size()).boxed().flatMap(number -> marks(ballots.get(number), place ->
                List.of(question, vote.id().value(), number + 1, place)));
    }
}
