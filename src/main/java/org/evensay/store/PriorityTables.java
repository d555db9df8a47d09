package org.evensay.store;

import static org.evensay.store.Row.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.voting.AnswerTally;
import org.evensay.voting.Counted;
import org.evensay.voting.DotTally;
import org.evensay.voting.Place;
import org.evensay.voting.Quantile;
import org.evensay.voting.RatingLine;
import org.evensay.voting.TallyLine;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/** The result of each closed vote that has figures, for whoever reads the file; the program itself counts anew. */
final class PriorityTables {
    static final Table<Question> PRIORITY = Table.beside("priority", List.of("question", "vote", "idea"),
            List.of("idea_rank", "letter", "text", "people", "points", "first_places", "points_available",
                    "share_of_available"), VoteTables.eachVote((question, vote) -> vote.places().stream()
                    .map(at -> Row.of(keys(question, vote, at.line()), at, () -> priority(vote, at)))));

    static final Table<Question> FIGURE = Table.beside("priority_figure", List.of("question", "vote", "idea", "figure"),
            List.of("number_of"), VoteTables.eachVote((question, vote) -> vote.places().stream()
                    .flatMap(at -> figures(question, vote, at.line()))));

    static final Set<String> NAMES = Set.of(PRIORITY.name(), FIGURE.name());

    private PriorityTables() {
    }

    private static List<Object> keys(String question, Vote vote, Counted<IdeaId> line) {
        return List.of(question, vote.id().value(), line.idea().value());
    }

    private static List<Object> priority(Vote vote, Place<Counted<IdeaId>> at) {
        Vote.Listed idea = vote.list().get(vote.ideas().indexOf(at.line().idea()));
        List<Object> row = new ArrayList<>(columns(
                at.rank(), idea.letter().toString(), idea.text(), at.line().people()));
        row.addAll(at.line() instanceof TallyLine<IdeaId> line
                ? columns(line.points(), line.firstPlaces(), line.share().whole(), line.share().percent(2))
                : columns(null, null, null, null));
        return row;
    }

    private static Stream<Row> figures(String question, Vote vote, Counted<IdeaId> line) {
        return figures(line).entrySet().stream().map(figure -> {
            List<Object> keys = new ArrayList<>(keys(question, vote, line));
            keys.add(figure.getKey());
            return Row.of(keys, figure.getValue(), () -> columns(figure.getValue()));
        });
    }

    private static Map<String, Number> figures(Counted<IdeaId> line) {
        Map<String, Number> figures = new LinkedHashMap<>();
        if (line instanceof RatingLine<IdeaId> rated) {
            rated.median().map(Quantile::value).ifPresent(median -> figures.put("median", median));
            rated.quarter(1).ifPresent(from -> figures.put("middle_half_from", from.value()));
            rated.quarter(3).ifPresent(to -> figures.put("middle_half_to", to.value()));
            figures.put("in_top_band", rated.topBand().part());
            rated.disagreement().ifPresent(found -> figures.put("disagreement", found.index(2)));
        } else if (line instanceof DotTally.Line<IdeaId> dots) {
            figures.put("dots", dots.dots());
            figures.put("dots_available", dots.share().whole());
        } else if (line instanceof AnswerTally.Line<IdeaId> answers) {
            figures.putAll(Map.of("yes", answers.yes(), "no", answers.no(), "not_sure", answers.unsure(),
                    "silent", answers.silent()));
        }
        return figures;
    }
}
