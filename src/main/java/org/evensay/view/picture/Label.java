package org.evensay.view.picture;

import java.text.Bidi;
import java.util.List;

/**
 * Words in a picture, in one line or more.
 *
 * @param y     of the line on which the first row of letters stands
 * @param whole the words before they were laid in lines and cut
 */
public record Label(int x, int y, Anchor anchor, List<String> lines, String whole) {
    /** How far letters reach above and below the line on which they stand. */
    private static final int ABOVE = 12;
    private static final int BELOW = 4;

    /** Which of its sides stands at {@code x}, whatever the direction of its script. */
    public enum Anchor { LEFT, MIDDLE, RIGHT }

    public Label {
        lines = List.copyOf(lines);
    }

    static Label of(String words, int x, int y, Anchor anchor) {
        return new Label(x, y, anchor, List.of(words), words);
    }

    static Label within(int width, int most, String words, int x, int y, Anchor anchor) {
        return new Label(x, y, anchor, Lettering.lines(words, width, most), words);
    }

    Label at(int x, Anchor anchor) {
        return new Label(x, y, anchor, lines, whole);
    }

    /** With its last line on {@code y}. */
    Label standingOn(int y) {
        return new Label(x, y - (lines.size() - 1) * Lettering.LINE, anchor, lines, whole);
    }

    /** With the top of its first line at {@code y}. */
    Label hangingFrom(int y) {
        return new Label(x, y + ABOVE, anchor, lines, whole);
    }

    /** With its middle at the height {@code y}. */
    Label halfwayAt(int y) {
        int middle = (ABOVE - BELOW - (lines.size() - 1) * Lettering.LINE) / 2;
        return new Label(x, y + middle, anchor, lines, whole);
    }

    public boolean isCut() {
        return lines.get(lines.size() - 1).endsWith("…") && !whole.endsWith("…");
    }

    /** By its first letter that has a direction, as {@code dir="auto"} does. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** SVG's "start" is where the script begins to write. */
    public String anchored() {
        return switch (anchor) {
            case MIDDLE -> "middle";
            case LEFT -> isRightToLeft() ? "end" : "start";
            case RIGHT -> isRightToLeft() ? "start" : "end";
        };
    }

    private boolean isRightToLeft() {
        return !new Bidi(whole, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    public int down() {
        return Lettering.LINE;
    }

    Box box() {
        int width = lines.stream().mapToInt(Lettering::width).max().orElse(0);
        int left = switch (anchor) {
            case LEFT -> x;
            case MIDDLE -> x - width / 2;
            case RIGHT -> x - width;
        };
        return new Box(left, y - ABOVE, width, ABOVE + BELOW + (lines.size() - 1) * Lettering.LINE);
    }
}
