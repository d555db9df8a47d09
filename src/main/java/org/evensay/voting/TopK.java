package org.evensay.voting;

/**
 * The rule of the nominal group technique: choose K ideas and put them in order; place p earns K + 1 - p points.
 * A short ballot keeps the points of the places it fills, the rest are lost (method.md 2.4).
 */
public record TopK(int choices) implements Method {

    /** Far above any list that people can rank; keeps a full ballot well within an {@code int}. */
    public static final int MOST_CHOICES = 1_000;

    public TopK {
        if (choices < 1 || choices > MOST_CHOICES) {
            throw new IllegalArgumentException("choices must be 1 to " + MOST_CHOICES + ", not " + choices);
        }
    }

    @Override
    public int pointsOf(int place) {
        if (place < 1 || place > choices) {
            throw new IllegalArgumentException("place must be 1 to " + choices + ", not " + place);
        }
        return choices + 1 - place;
    }

    @Override
    public int fullBallot() {
        return choices * (choices + 1) / 2;
    }

    @Override
    public String name() {
        return choices == 1 ? "top 1, 1 point" : "top " + choices + ", points " + choices + " to 1";
    }
}
