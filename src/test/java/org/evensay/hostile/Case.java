package org.evensay.hostile;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody sends down an open socket, and how that has to end. */
record Case(String name, Way way, byte[] bytes, Ending ending) {

    enum Way {
        /** In one piece. */
        AT_ONCE,
        /** Each byte in a packet of its own. */
        BYTE_BY_BYTE,
        /** And then no more, though the client still listens. */
        THEN_THE_END,
        /** And then the line is reset. */
        THEN_GONE
    }

    /** The server ends it with one of {@code codes} (1006: without a word); with none it stays and says something. */
    record Ending(Set<Integer> codes, String says) {
        boolean stays() {
            return codes.isEmpty();
        }

        @Override
        public String toString() {
            return stays() ? "stays" + (says.isEmpty() ? "" : " and says " + says)
                    : "ends with " + codes.stream().sorted().map(String::valueOf).collect(Collectors.joining(" or "));
        }
    }

    static Ending closes(Integer... codes) {
        return new Ending(Set.of(codes), "");
    }

    /** The message is answered as a heartbeat, and the socket stands. */
    static Ending beats() {
        return stays("{\"beat\":1}");
    }

    /** The server says {@code says}, and the socket stands. */
    static Ending stays(String says) {
        return new Ending(Set.of(), says);
    }

    /** The server says nothing, and the socket stands. */
    static Ending stays() {
        return stays("");
    }

    static Case of(String name, byte[] bytes, Ending ending) {
        return new Case(name, Way.AT_ONCE, bytes, ending);
    }

    Case by(Way other) {
        return new Case(name, other, bytes, ending);
    }

    String title() {
        return name + (way == Way.AT_ONCE ? "" : ", " + way.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                + ": " + ending;
    }
}
