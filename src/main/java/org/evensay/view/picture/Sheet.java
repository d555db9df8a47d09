package org.evensay.view.picture;

import java.util.Locale;

/** The two shapes in which a picture with axes is drawn: a page shows the one that has room. */
public enum Sheet {
    NARROW(288, 320),
    WIDE(640, 440);

    static final int LEFT = 40;
    private static final int RIGHT = 14;
    private static final int TOP = 30;
    private static final int BOTTOM = 48;

    private final int width;
    private final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** As style sheets call it. */
    public String look() {
        return "on-" + name().toLowerCase(Locale.ROOT);
    }

    /** Where dots and their words may be. */
    Box plot() {
        return new Box(LEFT, TOP, width - LEFT - RIGHT, height - TOP - BOTTOM);
    }
}
