package org.evensay.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds room for the words of dots: none lies on another, on a dot, or outside of the plot. */
final class Placing {
    static final int RADIUS = 5;
    private static final int NEAR = 9;
    private static final int RINGS = 20;
    private static final int RING = 12;
    private static final int WAYS = 16;
    private static final int PIECE = 4;

    private final Box plot;
    private final List<Box> taken = new ArrayList<>();
    /** Pieces of a line that may run behind words, but had better not. */
    private final List<Box> avoided;

    Placing(Box plot, List<Scatter.Dot> dots, Scatter.Stroke avoided) {
        this.plot = plot;
        this.avoided = pieces(avoided);
        dots.forEach(dot -> taken.add(Box.round(dot.x(), dot.y(), RADIUS + 1)));
    }

    /** Beside the dot, above or below it. */
    Optional<Label> near(Label words, Scatter.Dot dot) {
        return first(List.of(
                words.at(dot.x() + NEAR, Label.Anchor.LEFT).halfwayAt(dot.y()),
                words.at(dot.x() - NEAR, Label.Anchor.RIGHT).halfwayAt(dot.y()),
                words.at(dot.x(), Label.Anchor.MIDDLE).standingOn(dot.y() - NEAR),
                words.at(dot.x(), Label.Anchor.MIDDLE).hangingFrom(dot.y() + NEAR)));
    }

    /** Or further away, in rings that widen. Empty when the whole plot is full. */
    Optional<Label> somewhere(Label words, Scatter.Dot dot) {
        return near(words, dot).or(() -> first(IntStream.rangeClosed(2, RINGS).boxed().flatMap(ring ->
                IntStream.range(0, WAYS).mapToObj(way -> on(ring * RING, way, words, dot))).toList()));
    }

    private static List<Box> pieces(Scatter.Stroke line) {
        int number = 1 + (int) Math.hypot(line.toX() - line.fromX(), line.toY() - line.fromY()) / PIECE;
        return IntStream.rangeClosed(0, number).mapToObj(at -> Box.round(
                line.fromX() + (line.toX() - line.fromX()) * at / number,
                line.fromY() + (line.toY() - line.fromY()) * at / number, 2)).toList();
    }

    private static Label on(int radius, int way, Label words, Scatter.Dot dot) {
        double angle = 2 * Math.PI * way / WAYS;
        return words.at((int) Math.round(dot.x() + radius * Math.cos(angle)), Label.Anchor.MIDDLE)
                .halfwayAt((int) Math.round(dot.y() - radius * Math.sin(angle)));
    }

    private Optional<Label> first(List<Label> labels) {
        Optional<Label> free = labels.stream().filter(label -> isFree(label.box(), avoided)).findFirst()
                .or(() -> labels.stream().filter(label -> isFree(label.box(), List.of())).findFirst());
        free.ifPresent(label -> taken.add(label.box()));
        return free;
    }

    private boolean isFree(Box box, List<Box> also) {
        return plot.holds(box) && Stream.of(taken, also).flatMap(List::stream).noneMatch(box::overlaps);
    }
}
