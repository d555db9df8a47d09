package org.evensay.view.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares as bars: a small picture for each theme, with a bar for each group, all to one scale. So any number of themes
 * stands side by side on a wall and below each other on a phone, and paper breaks between them.
 */
public record Bars(List<Panel> panels) {
    public static final int WIDTH = 288;
    static final int NAMES = 112;
    /** Where all bars begin. */
    public static final int START = 120;
    static final int LONGEST = 116;
    /** Between the end of a bar and its figure. */
    private static final int GAP = 6;
    private static final int LINES_OF_A_NAME = 2;
    private static final int ROOM = 8;
    /** A bar stays as thick beside a name of two lines. */
    public static final int THICK = 12;

    public Bars {
        panels = List.copyOf(panels);
    }

    public record Panel(String theme, int height, List<Bar> bars) {
        public Panel {
            bars = List.copyOf(bars);
        }
    }

    /**
     * @param middle at what height it lies
     * @param width  nought where there is no figure
     */
    public record Bar(Label group, int middle, int width, Cell cell) {

        public int top() {
            return middle - THICK / 2;
        }

        /** Where the figure begins, or what stands for it. */
        public int end() {
            return START + width + GAP;
        }
    }

    public static Bars of(Grid grid) {
        List<Label> names = names(grid.groups());
        return new Bars(grid.rows().stream().map(row -> panel(row, names, grid.most())).toList());
    }

    /** One below the other. */
    private static List<Label> names(List<String> groups) {
        List<Label> names = new ArrayList<>();
        int top = 0;
        for (String group : groups) {
            Label name = Label.within(NAMES, LINES_OF_A_NAME, group, NAMES, 0, Label.Anchor.RIGHT);
            names.add(name.halfwayAt(top + height(name) / 2));
            top += height(name);
        }
        return names;
    }

    private static int height(Label name) {
        return ROOM + name.lines().size() * Lettering.LINE;
    }

    private static Panel panel(Grid.Row row, List<Label> names, BigDecimal most) {
        List<Bar> bars = IntStream.range(0, names.size())
                .mapToObj(at -> bar(row.cells().get(at), names.get(at), most)).toList();
        return new Panel(row.theme(), names.stream().mapToInt(Bars::height).sum(), bars);
    }

    private static Bar bar(Cell cell, Label name, BigDecimal most) {
        Box box = name.box();
        return new Bar(name, box.y() + box.height() / 2, cell.figure().map(share -> length(share, most)).orElse(0),
                cell);
    }

    private static int length(BigDecimal share, BigDecimal most) {
        return most.signum() == 0 ? 0 : share.multiply(BigDecimal.valueOf(LONGEST))
                .divide(most, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
