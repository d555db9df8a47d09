package org.evensay.view.inquiry;

import java.util.List;
import java.util.function.Function;
import org.evensay.view.picture.Cell;
import org.evensay.view.picture.Grid;

/** The spread of answers to one question as a picture: a panel for each time it was asked, a bar for each step. */
public final class SpreadGrid {
    private SpreadGrid() {
    }

    /** Times of which nothing is told are not in it. */
    public static Grid of(PollsView.OverTime question, String title, String about, List<String> steps,
                          Function<PollsView.Asking, String> time) {
        return new Grid(title, about, steps, question.times().stream().filter(PollsView.Asking::isTold)
                .map(asking -> new Grid.Row(time.apply(asking), asking.counts().people().stream().map(Cell::of)
                        .toList())).toList());
    }
}
