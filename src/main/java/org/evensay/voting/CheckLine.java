package org.evensay.voting;

/**
 * The numbers of the sentence under every result, "6 ballots x 6 points = 36; counted 36": anybody in the room can
 * add them up again. Short ballots make {@code counted} smaller than {@code available}; it is never larger.
 */
public record CheckLine(int ballots, int pointsEach, long available, long counted) {

    /** Every ballot was full. */
    public boolean isWhole() {
        return counted == available;
    }
}
