package org.evensay.view.picture;

/** A part of a picture, from its left upper corner. */
public record Box(int x, int y, int width, int height) {

    static Box round(int x, int y, int radius) {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    /** Boxes that only touch do not overlap. */
    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean holds(Box other) {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
}
