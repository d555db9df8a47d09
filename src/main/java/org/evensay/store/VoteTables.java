package org.evensay.store;

import static org.evensay.store.Row.columns;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.voting.Ballot;
import org.evensay.voting.Ranked;
import org.evensay.voting.Tally;
import org.evensay.workshop.BallotKey;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Outcome;
import org.evensay.workshop.Question;
import org.evensay.workshop.Salt;
import org.evensay.workshop.Vote;

/** The tables of votes: the frozen lists, the ballots while a vote is open, and what is kept once it is closed. */
final class VoteTables {
    static final Table<Question> VOTE = Table.of("vote", List.of("question", "id"),
            List.of("number", "choices", "ties", "salt", "cast_ballots"), eachVote((question, vote) -> Stream.of(Row.of(
                    List.of(question, vote.id().value()), vote, () -> columns(vote.number(), vote.method().choices(),
                            vote.ties().name(), vote.salt().map(Salt::value).orElse(null),
                            vote.outcome().map(Outcome::cast).orElse(null))))));

    static final Table<Question> LISTED_IDEA = Table.of("listed_idea", List.of("question", "vote", "idea"),
            List.of("letter", "text"), eachVote((question, vote) -> vote.list().stream().map(idea -> Row.of(
                    List.of(question, vote.id().value(), idea.id().value()), idea,
                    () -> columns(idea.letter().place(), idea.text())))));

    static final Table<Question> LISTED_ORIGIN = Table.of("listed_origin",
            List.of("question", "vote", "idea", "origin"), List.of("letter", "text"), eachVote((question, vote) ->
                    vote.list().stream().flatMap(idea -> origins(question, vote, idea))));

    static final Table<Question> BALLOT = Table.of("ballot", List.of("question", "vote", "voter"), List.of("rev"),
            eachVote((question, vote) -> vote.ballots().asMap().entrySet().stream().map(ballot -> Row.of(
                    List.of(question, vote.id().value(), ballot.getKey().value()), ballot.getValue(),
                    () -> columns(ballot.getValue().rev())))));

    static final Table<Question> BALLOT_CHOICE = Table.of("ballot_choice",
            List.of("question", "vote", "voter", "place"), List.of("idea"), eachVote((question, vote) ->
                    vote.ballots().keys().stream().flatMap(voter -> choices(question, vote, voter))));

    static final Table<Question> COUNTED_BALLOT = Table.of("counted_ballot", List.of("question", "vote", "number"),
            List.of("choices"), eachVote(VoteTables::counted));

    static final Table<Question> COUNTED_CHOICE = Table.of("counted_choice",
            List.of("question", "vote", "ballot", "place"), List.of("idea"), eachVote(VoteTables::countedChoices));

    static final Table<Question> PRIORITY = Table.of("priority", List.of("question", "vote", "idea"),
            List.of("idea_rank", "letter", "text", "points", "people", "first_places", "points_available",
                    "share_of_available"), eachVote(VoteTables::priorities));

    static final List<Table<Question>> ALL = List.of(
            VOTE, LISTED_IDEA, LISTED_ORIGIN, BALLOT, BALLOT_CHOICE, COUNTED_BALLOT, COUNTED_CHOICE, PRIORITY);

    private VoteTables() {
    }

    private static Stream<Row> origins(String question, Vote vote, Vote.Listed idea) {
        return idea.origins().stream().map(part -> Row.of(
                List.of(question, vote.id().value(), idea.id().value(), part.id().value()), part,
                () -> columns(part.letter().place(), part.text())));
    }

    private interface RowsOfVote {
        Stream<Row> of(String question, Vote vote);
    }

    private static Function<Question, Stream<Row>> eachVote(RowsOfVote rows) {
        return question -> question.votes().stream().flatMap(vote -> rows.of(question.id().value(), vote));
    }

    private static Stream<Row> choices(String question, Vote vote, BallotKey voter) {
        List<IdeaId> choices = vote.ballots().get(voter).orElseThrow().ballot().choices();
        return IntStream.range(0, choices.size()).mapToObj(place -> Row.of(
                List.of(question, vote.id().value(), voter.value(), place + 1), choices.get(place),
                () -> columns(choices.get(place).value())));
    }

    private static List<Ballot<IdeaId>> kept(Vote vote) {
        return vote.outcome().map(Outcome::ballots).orElse(List.of());
    }

    private static Stream<Row> counted(String question, Vote vote) {
        List<Ballot<IdeaId>> ballots = kept(vote);
        return IntStream.range(0, ballots.size()).mapToObj(number -> Row.of(
                List.of(question, vote.id().value(), number + 1), ballots.get(number),
                () -> columns(ballots.get(number).choices().size())));
    }

    private static Stream<Row> countedChoices(String question, Vote vote) {
        List<Ballot<IdeaId>> ballots = kept(vote);
        return IntStream.range(0, ballots.size()).boxed().flatMap(number -> {
            List<IdeaId> choices = ballots.get(number).choices();
            return IntStream.range(0, choices.size()).mapToObj(place -> Row.of(
                    List.of(question, vote.id().value(), number + 1, place + 1), choices.get(place),
                    () -> columns(choices.get(place).value())));
        });
    }

    private static Stream<Row> priorities(String question, Vote vote) {
        return vote.tally().stream().flatMap(tally -> tally.ranked(vote.ties()).stream().map(ranked -> Row.of(
                List.of(question, vote.id().value(), ranked.idea().value()), ranked,
                () -> priority(vote, tally, ranked))));
    }

    private static List<Object> priority(Vote vote, Tally<IdeaId> tally, Ranked<IdeaId> ranked) {
        Vote.Listed idea = vote.list().get(vote.ideas().indexOf(ranked.idea()));
        return columns(ranked.rank(), idea.letter().toString(), idea.text(), ranked.line().points(),
                ranked.line().people(), ranked.line().firstPlaces(), tally.available(),
                ranked.line().share().percent(2));
    }
}
