package org.evensay.hostile;

import java.io.IOException;
import org.evensay.hostile.RawSocket.Heard;

/** How a case really ended: the code of the server's close frame, 1006 when it only hung up, 0 when nothing came. */
record Outcome(int code, String reason) {
    /** Sends the case's bytes; a socket that should stay is asked for a heartbeat and then closed with 1000. */
    static Outcome of(Case one, Door door) throws IOException {
        try (RawSocket socket = RawSocket.open(door)) {
            socket.hear();
            send(one, socket);
            if (one.way() == Case.Way.THEN_GONE) {
                return new Outcome(RawSocket.NO_WORD, "");
            }
            if (one.ending().stays()) {
                if (!one.ending().says().isEmpty()) {
                    awaitWords(socket, one.ending().says());
                }
                socket.trySend(Bytes.BEAT);
                awaitWords(socket, "{\"beat\":1}");
                socket.trySend(Bytes.close(1000, Bytes.NOTHING));
            }
            Heard last = socket.end();
            return new Outcome(last.closeCode(), last.reason());
        }
    }

    private static void send(Case one, RawSocket socket) throws IOException {
        if (one.way() == Case.Way.BYTE_BY_BYTE) {
            for (byte each : one.bytes()) {
                socket.trySend(new byte[] {each});
            }
        } else {
            socket.trySend(one.bytes());
        }
        if (one.way() == Case.Way.THEN_THE_END) {
            socket.hangUpSending();
        } else if (one.way() == Case.Way.THEN_GONE) {
            socket.vanish();
        }
    }

    private static void awaitWords(RawSocket socket, String words) throws IOException {
        Heard heard = socket.hear();
        while (!heard.text().contains(words)) {
            if (heard.opcode() == Bytes.CLOSE) {
                throw new AssertionError("closed with " + heard.closeCode() + " " + heard.reason());
            }
            heard = socket.hear();
        }
    }
}
