package org.evensay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.view.Beside;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Priority;
import org.evensay.view.SettledView;

/**
 * What came of an idea after the count: whether the group keeps it, and how it did in votes on a shared place. After
 * several of these a cell has a figure of each, parted by bars.
 */
final class LaterColumns {
    static final List<String> NAMES = Stream.concat(Stream.of("kept", "shared_place_vote",
            "shared_place_ballots_cast", "shared_place_rank", "shared_place_people"),
            FigureColumns.MAIN.stream().map(name -> "shared_place_" + name)).toList();

    private LaterColumns() {
    }

    static List<Object> cells(GroupPriorities.OfQuestion question, Priority idea) {
        List<SettledView> votes = question.beside().map(Beside::settled).orElse(List.of()).stream()
                .filter(vote -> vote.isAbout(idea.letter())).toList();
        List<Object> cells = new ArrayList<>();
        cells.add(kept(question, idea));
        cells.add(each(votes, SettledView::number));
        cells.add(each(votes, SettledView::cast));
        cells.add(each(votes, vote -> told(vote, idea, PrioritiesTable::rank)));
        cells.add(each(votes, vote -> told(vote, idea, Priority::people)));
        for (String name : FigureColumns.MAIN) {
            cells.add(each(votes, vote -> told(vote, idea, then -> FigureColumns.cells(List.of(name),
                    Optional.of(then.figures())).get(0))));
        }
        return cells;
    }

    /** Empty where the group drew no line. */
    private static Object kept(GroupPriorities.OfQuestion question, Priority idea) {
        return question.beside().flatMap(Beside::cut).<Object>map(cut -> cut.keeps(idea) ? "yes" : "no")
                .orElse(Table.NOTHING);
    }

    private static Object told(SettledView vote, Priority idea, Function<Priority, Object> figure) {
        return vote.ofLetter(idea.letter()).map(figure).orElse(Table.NOTHING);
    }

    /** A figure of one vote stays a number. */
    private static Object each(List<SettledView> votes, Function<SettledView, Object> figure) {
        return votes.size() == 1 ? figure.apply(votes.get(0))
                : votes.stream().map(figure).map(Object::toString).collect(Collectors.joining(" | "));
    }
}
