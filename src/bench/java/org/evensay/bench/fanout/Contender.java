package org.evensay.bench.fanout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.evensay.bench.Program;
import org.evensay.bench.Receivers;

/** A server with its load. All of them stand beside each other, and take turns, round by round. */
abstract class Contender implements AutoCloseable {
    private static final int CONNECTING_AT_ONCE = 50;

    private final String name;
    private final Receivers receivers;
    private int seats;

    Contender(String name, String dialect, Path folder) {
        this.name = name;
        this.receivers = new Receivers(name, dialect, folder);
    }

    String name() {
        return name;
    }

    int seats() {
        return seats;
    }

    abstract Program program();

    abstract String leader();

    /** The lines of so many more people. */
    abstract List<String> people(int more);

    /** What whoever leads says, so that everybody else is sent about so much. */
    abstract String asking(int bytes);

    /** Before a turn: what has to be out of the way, such as heartbeats. */
    void getReady() {
    }

    Receivers receivers() {
        return receivers;
    }

    void openLeader() {
        receivers.connect(List.of(leader()), 1);
    }

    /** Until there are so many seats. */
    void fillTo(int people) {
        receivers.connect(people(people - seats), CONNECTING_AT_ONCE);
        seats = people;
    }

    Receivers.Changed change(int bytes) {
        return receivers.change(seats, asking(bytes));
    }

    @Override
    public void close() {
        receivers.close();
        program().close();
    }

    /** A floor or a peer: no doors, no pages, one path for seats and one for whoever leads. */
    static final class Plain extends Contender {
        private final int port = Program.freePort();
        private final Program program;
        private final Talk talk;

        /** How it is talked to. */
        record Talk(String dialect, String leader, String seat, String asks, int around) {
            static final Talk PLAIN = new Talk("PLAIN", "/leader", "/seat", "%d", 0);
            static final Talk SOCKET_IO = new Talk("SOCKET_IO", "/socket.io/?EIO=4&transport=websocket&leader=1",
                    "/socket.io/?EIO=4&transport=websocket", "42[\"go\",%d]", "42[\"change\",\"\"]".length());
        }

        Plain(String name, Talk talk, List<String> command, Path folder) {
            super(name, talk.dialect(), folder);
            this.talk = talk;
            List<String> all = new ArrayList<>(command);
            all.add(Integer.toString(port));
            this.program = Program.start(folder.resolve(name + ".log"), all, Map.of()).listening(port);
        }

        @Override
        Program program() {
            return program;
        }

        @Override
        String leader() {
            return port + "\t" + talk.leader() + "\t";
        }

        @Override
        List<String> people(int more) {
            return Collections.nCopies(more, port + "\t" + talk.seat() + "\t");
        }

        @Override
        String asking(int bytes) {
            return String.format(talk.asks(), bytes - talk.around());
        }
    }
}
