package org.evensay.view.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.view.picture.Spots.Lettered;

/**
 * Points against people (method.md 2.2). Further to the right: more people chose a theme; further up: it got more
 * points. On the slope lies what got as many points from each person as all themes together.
 *
 * @param lettered the words would lie on each other, so letters stand for them and a key has the words
 */
public record Scatter(Sheet sheet, List<Tick> across, List<Tick> up, Stroke slope, List<Dot> dots,
                      List<Label> labels, List<Stroke> leaders, boolean lettered) {
    public static final int RADIUS = Placing.RADIUS;
    private static final int LETTERS_WIDE = 64;

    public Scatter {
        across = List.copyOf(across);
        up = List.copyOf(up);
        dots = List.copyOf(dots);
        labels = List.copyOf(labels);
        leaders = List.copyOf(leaders);
    }

    /** A number beside an axis, and the fine line that runs from it through the plot. */
    public record Tick(Label number, Stroke line) {
    }

    public record Stroke(int fromX, int fromY, int toX, int toY) {
    }

    /** Themes with the same figures share one. */
    public record Dot(int x, int y, List<String> letters, List<String> themes) {
        /** In some lines where many share the dot. */
        Label named() {
            return Label.within(LETTERS_WIDE, Integer.MAX_VALUE, String.join(" ", letters), x, y, Label.Anchor.LEFT);
        }
    }

    public static Scatter of(Spots spots, Sheet sheet) {
        List<Lettered> drawn = spots.drawn();
        Box plot = sheet.plot();
        Axis across = Axis.upTo(drawn.stream().mapToInt(Lettered::people).max().orElse(0), plot.x(), plot.right());
        Axis up = Axis.upTo(drawn.stream().mapToInt(Lettered::points).max().orElse(0), plot.bottom(), plot.y());
        List<Dot> dots = dots(drawn, across, up);
        Stroke slope = slope(drawn, across, up);
        Optional<List<Label>> words = inWords(dots, new Placing(plot, dots, slope));
        List<Label> labels = words.orElseGet(() -> inLetters(dots, new Placing(plot, dots, slope)));
        return new Scatter(sheet, across(across, plot), up(up, plot), slope, dots, labels,
                leaders(dots, labels), words.isEmpty());
    }

    public List<Tick> ticks() {
        return Stream.of(across, up).flatMap(List::stream).toList();
    }

    /** Some themes share a dot. */
    public boolean shares() {
        return dots.stream().anyMatch(dot -> dot.themes().size() > 1);
    }

    private static List<Dot> dots(List<Lettered> drawn, Axis across, Axis up) {
        Map<List<Integer>, List<Lettered>> same = drawn.stream().collect(Collectors.groupingBy(
                theme -> List.of(across.at(theme.people()), up.at(theme.points())), LinkedHashMap::new,
                Collectors.toList()));
        return same.entrySet().stream().map(at -> new Dot(at.getKey().get(0), at.getKey().get(1),
                at.getValue().stream().map(Lettered::letter).toList(),
                at.getValue().stream().map(theme -> theme.spot().theme()).toList())).toList();
    }

    /** Only when each theme has a dot of its own and there is room for the whole words of all beside them. */
    private static Optional<List<Label>> inWords(List<Dot> dots, Placing placing) {
        List<Label> labels = dots.stream().filter(dot -> dot.themes().size() == 1)
                .flatMap(dot -> placing.near(Label.of(dot.themes().get(0), dot.x(), dot.y(),
                        Label.Anchor.LEFT), dot).stream()).toList();
        return Optional.of(labels).filter(all -> all.size() == dots.size());
    }

    private static List<Label> inLetters(List<Dot> dots, Placing placing) {
        return dots.stream().flatMap(dot -> placing.somewhere(dot.named(), dot).stream()).toList();
    }

    /** From dots to words that found room only further away. */
    private static List<Stroke> leaders(List<Dot> dots, List<Label> labels) {
        return labels.stream().filter(label -> label.anchor() == Label.Anchor.MIDDLE).flatMap(label -> dots.stream()
                .filter(dot -> dot.named().whole().equals(label.whole())).map(dot -> leader(dot, label.box())))
                .filter(line -> Math.hypot(line.toX() - line.fromX(), line.toY() - line.fromY()) > 2 * RADIUS + 2)
                .toList();
    }

    private static Stroke leader(Dot dot, Box to) {
        return new Stroke(dot.x(), dot.y(), Math.max(to.x(), Math.min(dot.x(), to.right())),
                Math.max(to.y(), Math.min(dot.y(), to.bottom())));
    }

    private static Stroke slope(List<Lettered> drawn, Axis across, Axis up) {
        double people = Math.max(1, drawn.stream().mapToLong(Lettered::people).sum());
        double each = drawn.stream().mapToLong(Lettered::points).sum() / people;
        double end = Math.min(across.last(), each == 0 ? across.last() : up.last() / each);
        return new Stroke(across.start(), up.start(), across.at(end), up.at(end * each));
    }

    private static List<Tick> across(Axis axis, Box plot) {
        return axis.numbers().stream().map(number -> new Tick(Label.of(Integer.toString(number), axis.at(number),
                plot.bottom() + Lettering.LINE + 1, Label.Anchor.MIDDLE), new Stroke(axis.at(number), plot.y(),
                axis.at(number), plot.bottom()))).toList();
    }

    private static List<Tick> up(Axis axis, Box plot) {
        return axis.numbers().stream().map(number -> new Tick(Label.of(Integer.toString(number), plot.x() - 6,
                axis.at(number) + 5, Label.Anchor.RIGHT), new Stroke(plot.x(), axis.at(number), plot.right(),
                axis.at(number)))).toList();
    }
}
