package org.evensay.workshop;

import java.util.List;

/**
 * What is there for people who need it: the group's own help lines, and the calls of those who asked quietly for a
 * break or a talk. A call is for those who lead and for nobody else; it goes when it is taken back or answered, with
 * its seat, and when the workshop closes.
 */
public record Care(List<String> helpLines, Keyed<SeatId, Call> calls) {
    public static final Care NOTHING_SAID = new Care(List.of(), Keyed.none());

    public enum Wish { BREAK, TALK }

    /** {@code seen}: somebody who leads has said so, and the person can read it. */
    public record Call(SeatId seat, Wish wish, boolean seen) {
    }

    public Care {
        helpLines = List.copyOf(helpLines);
    }

    public Care naming(List<String> lines) {
        return new Care(lines, calls);
    }

    public Care with(Call call) {
        return new Care(helpLines, calls.with(call.seat(), call));
    }

    public Care without(SeatId seat) {
        return new Care(helpLines, calls.without(seat));
    }

    public Care withoutCalls() {
        return new Care(helpLines, Keyed.none());
    }
}
