package org.evensay.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.workshop.Letter;

/**
 * The rank of each theme in each group: a column for each group, a line for each theme, which breaks where a group did
 * not raise it. Each stop of a line holds the theme's letter, so that nobody has to follow a colour.
 *
 * @param frames round themes of one group that are level
 * @param unraised below each column, the letters of themes that the group did not raise, or did not pass on
 * @param bare     and of those that it raised, without a rank
 */
public record Bump(int width, int height, List<Label> groups, List<Label> places, List<Line> lines, List<Box> frames,
                   List<Label> unraised, List<Label> bare) {
    public static final int RADIUS = 11;
    static final int AXIS = 28;
    static final int LEAST_COLUMN = 72;
    private static final int LEAST_WIDTH = 288;
    static final int ROW = 30;
    private static final int GAP = 6;
    private static final int LINES_OF_A_NAME = 3;
    static final int TOP = LINES_OF_A_NAME * Lettering.LINE + GAP;

    public Bump {
        groups = List.copyOf(groups);
        places = List.copyOf(places);
        lines = List.copyOf(lines);
        frames = List.copyOf(frames);
        unraised = List.copyOf(unraised);
        bare = List.copyOf(bare);
    }

    /** @param way as SVG's path; it draws nothing where a theme stands alone */
    public record Line(String letter, String theme, List<Stop> stops, String way) {
        public Line {
            stops = List.copyOf(stops);
        }
    }

    public record Stop(int x, int y, int rank) {
    }

    public static Bump of(Grid grid) {
        return new Plan(grid).drawn();
    }

    /** What is known before anything is drawn: the columns, and who stands where in each. */
    private record Plan(Grid grid, int column, List<List<Standing>> columns) {

        Plan(Grid grid) {
            this(grid, Math.max(LEAST_COLUMN, (LEAST_WIDTH - AXIS) / Math.max(1, grid.groups().size())),
                    each(grid.groups().size(), group -> Standing.of(cells(grid, group))));
        }

        Bump drawn() {
            List<Label> unraised = below(bottom(), cell -> !cell.raised());
            int end = ending(unraised, bottom());
            List<Label> bare = below(end, Cell::isBare);
            return new Bump(AXIS + column * grid.groups().size(), ending(bare, end), names(), places(),
                    each(grid.rows().size(), this::line), frames(), unraised, bare);
        }

        private List<Label> names() {
            return each(columns.size(), at -> Label.within(column - 2, LINES_OF_A_NAME, grid.groups().get(at),
                    x(at), 0, Label.Anchor.MIDDLE).standingOn(TOP - GAP - GAP / 2));
        }

        private List<Label> places() {
            return each(rows(), at -> Label.of(Integer.toString(at + 1), AXIS - GAP, 0, Label.Anchor.RIGHT)
                    .halfwayAt(y(at + 1)));
        }

        private Line line(int theme) {
            List<Stop> stops = new ArrayList<>();
            StringBuilder way = new StringBuilder();
            for (int group = 0; group < columns.size(); group++) {
                for (Standing standing : columns.get(group)) {
                    if (standing.theme() == theme) {
                        Stop stop = new Stop(x(group), y(standing.row()), standing.rank());
                        boolean goesOn = !stops.isEmpty() && stops.get(stops.size() - 1).x() == x(group - 1);
                        way.append(goesOn ? bend(stops.get(stops.size() - 1), stop) : "M" + stop.x() + " " + stop.y());
                        stops.add(stop);
                    }
                }
            }
            return new Line(new Letter(theme + 1).toString(), grid.rows().get(theme).theme(), stops, way.toString());
        }

        /** Level where it leaves and where it comes in. */
        private static String bend(Stop from, Stop to) {
            int half = (from.x() + to.x()) / 2;
            return "C" + half + " " + from.y() + " " + half + " " + to.y() + " " + to.x() + " " + to.y();
        }

        private List<Box> frames() {
            List<Box> frames = new ArrayList<>();
            for (int group = 0; group < columns.size(); group++) {
                Map<Integer, List<Standing>> byRank = columns.get(group).stream()
                        .collect(Collectors.groupingBy(Standing::rank, TreeMap::new, Collectors.toList()));
                for (List<Standing> level : byRank.values()) {
                    if (level.size() > 1) {
                        frames.add(frame(x(group), y(level.get(0).row()), y(level.get(level.size() - 1).row())));
                    }
                }
            }
            return frames;
        }

        private static Box frame(int x, int first, int last) {
            int reach = RADIUS + 3;
            return new Box(x - reach, first - reach, 2 * reach, last - first + 2 * reach);
        }

        /** In each column the letters of the themes of one kind, in as many lines as they need. */
        private List<Label> below(int top, Predicate<Cell> kind) {
            return each(columns.size(), group -> Label.within(column - GAP, Integer.MAX_VALUE, letters(group, kind),
                    x(group), top + GAP + Lettering.EM, Label.Anchor.MIDDLE)).stream()
                    .filter(label -> !label.whole().isEmpty()).toList();
        }

        private String letters(int group, Predicate<Cell> kind) {
            return IntStream.range(0, grid.rows().size())
                    .filter(theme -> kind.test(grid.rows().get(theme).cells().get(group)))
                    .mapToObj(theme -> new Letter(theme + 1).toString()).collect(Collectors.joining(" "));
        }

        private static int ending(List<Label> labels, int otherwise) {
            return labels.stream().mapToInt(label -> label.box().bottom() + GAP).max().orElse(otherwise);
        }

        private int rows() {
            return columns.stream().flatMap(List::stream).mapToInt(Standing::row).max().orElse(0);
        }

        private int bottom() {
            return TOP + rows() * ROW;
        }

        private int x(int group) {
            return AXIS + column * group + column / 2;
        }

        private int y(int row) {
            return TOP + ROW * (row - 1) + ROW / 2;
        }

        private static List<Cell> cells(Grid grid, int group) {
            return grid.rows().stream().map(row -> row.cells().get(group)).toList();
        }

        private static <T> List<T> each(int number, IntFunction<T> made) {
            return IntStream.range(0, number).mapToObj(made).toList();
        }
    }
}
