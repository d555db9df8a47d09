package org.evensay.workshop;

/** Names a seat inside its workshop: 128 random bits as hex. Not a secret, and gone when the workshop closes. */
public record SeatId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
