package org.evensay.store;

import static org.evensay.store.Row.columns;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Letter;
import org.evensay.workshop.Proposal;
import org.evensay.workshop.Question;
import org.evensay.workshop.RoundRobin;
import org.evensay.workshop.Salt;
import org.evensay.workshop.Translations;
import org.evensay.workshop.VotingPlan;

/** The tables of a question: its wording, the turns, the ideas and what is proposed about them. */
final class QuestionTables {
    static final Table<Question> QUESTION = Table.of("question", List.of("id"),
            List.of("place", "version", "wording", "stage", "salt", "letters_given", "sharing_way", "sharing_round",
                    "sharing_turn", "sharing_offered", "sharing_over", "spotlight", "planned_choices", "second_vote",
                    "ties", "revealed", "planned_rule", "planned_stackable", "planned_keep",
                    "said", "for_pairs", "votes_opened"),
            question -> Stream.of(Row.of(List.of(question.id().value()), question, () -> of(question))));

    static final Table<Question> SPEAKING_ORDER = Table.of("speaking_order", List.of("question", "place"),
            List.of("seat"), QuestionTables::order);

    static final Table<Question> IDEA = Table.beside("idea", List.of("question", "id"),
            List.of("text", "author", "place", "standing", "letter", "joined_into", "author_left"),
            (question, other) -> Differing.ideas(question, other).map(idea -> Row.of(
                    List.of(question.id().value(), idea.id().value()), idea, () -> of(idea))));

    static final Table<Question> EARLIER_WORDING = Table.beside("earlier_wording",
            List.of("question", "idea", "place"), List.of("text"), (question, other) ->
                    Differing.ideas(question, other).flatMap(idea -> earlier(question, idea)));

    static final Table<Question> TRANSLATION = Table.of("translation", List.of("question", "idea", "language"),
            List.of("text"), QuestionTables::translations);

    static final Table<Question> PROPOSAL = Table.of("proposal", List.of("question", "id"),
            List.of("place", "wording", "spoken_yes", "stopped"),
            question -> question.proposals().values().stream().map(proposal -> Row.of(
                    List.of(question.id().value(), proposal.id().value()), proposal, () -> columns(proposal.place(),
                            proposal.wording(), proposal.spokenYes(), proposal.stopped()))));

    static final Table<Question> PROPOSAL_IDEA = Table.of("proposal_idea", List.of("question", "proposal", "place"),
            List.of("idea"), question -> question.proposals().values().stream().flatMap(one -> ideas(question, one)));

    static final Table<Question> PROPOSAL_YES = Table.of("proposal_yes", List.of("question", "proposal", "author"),
            List.of(), question -> question.proposals().values().stream().flatMap(one -> one.yes().stream()
                    .map(author -> Row.of(List.of(question.id().value(), one.id().value(), author.value()), author,
                            () -> columns()))));

    static final List<Table<Question>> ALL = Stream.of(Stream.of(QUESTION),
            on(question -> List.of(question.sharing()), SPEAKING_ORDER),
            on(question -> List.of(question.ideas()), IDEA, EARLIER_WORDING),
            on(question -> List.of(question.ideas(), question.translations()), TRANSLATION),
            on(question -> List.of(question.proposals()), PROPOSAL, PROPOSAL_IDEA, PROPOSAL_YES))
            .flatMap(tables -> tables).toList();

    private QuestionTables() {
    }

    @SafeVarargs
    private static Stream<Table<Question>> on(Function<Question, List<?>> part, Table<Question>... tables) {
        return Stream.of(tables).map(table -> table.on(part));
    }

    private static List<Object> of(Question question) {
        RoundRobin rounds = question.sharing().rounds();
        VotingPlan plan = question.plan();
        return columns(question.place(), question.version(), question.wording(), question.stage().name(),
                question.salt().map(Salt::value).orElse(null), question.lettersGiven(),
                question.sharing().way().name(), rounds.round(), rounds.turn(), rounds.offered(), rounds.over(),
                question.spotlight().map(IdeaId::value).orElse(null), ifAny(plan.choices()), plan.secondVote(),
                plan.ties().name(), question.revealed(), plan.rule().name(), plan.stackable(), ifAny(plan.keep()),
                question.sharing().said().orElse(null), question.forPairs(), question.held().opened());
    }

    private static Integer ifAny(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static List<Object> of(Idea idea) {
        return columns(idea.text(), idea.author().map(author -> author.value()).orElse(null), idea.place(),
                idea.standing().name(), idea.letter().map(Letter::place).orElse(null),
                idea.joinedInto().map(IdeaId::value).orElse(null), idea.authorLeft());
    }

    private static Stream<Row> order(Question question) {
        RoundRobin rounds = question.sharing().rounds();
        return IntStream.range(0, rounds.order().size()).mapToObj(place -> Row.of(
                List.of(question.id().value(), place), rounds.order().get(place),
                () -> columns(rounds.order().get(place).value())));
    }

    private static Stream<Row> earlier(Question question, Idea idea) {
        return IntStream.range(0, idea.earlier().size()).mapToObj(place -> Row.of(
                List.of(question.id().value(), idea.id().value(), place), idea.earlier().get(place),
                () -> columns(idea.earlier().get(place))));
    }

    private static Stream<Row> translations(Question question) {
        return Stream.concat(translations(question, "", question.translations()),
                question.ideas().values().stream()
                        .flatMap(idea -> translations(question, idea.id().value(), idea.translations())));
    }

    private static Stream<Row> translations(Question question, String idea, Translations typed) {
        return typed.byLanguage().entrySet().stream().map(said -> Row.of(
                List.of(question.id().value(), idea, said.getKey()), said.getValue(),
                () -> columns(said.getValue())));
    }

    private static Stream<Row> ideas(Question question, Proposal proposal) {
        return IntStream.range(0, proposal.ideas().size()).mapToObj(place -> Row.of(
                List.of(question.id().value(), proposal.id().value(), place), proposal.ideas().get(place),
                () -> columns(proposal.ideas().get(place).value())));
    }
}
