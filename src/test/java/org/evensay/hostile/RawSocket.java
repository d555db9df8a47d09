package org.evensay.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A WebSocket client that keeps no rule: it asks for the upgrade by hand, sends whatever bytes it is given, and tells
 * what came back. Not thread-safe, except that one thread may send while another reads.
 */
final class RawSocket implements AutoCloseable {
    static final int NO_WORD = 1006;

    private static final int PATIENCE_MS = 8_000;
    private static final int NOTHING_CAME = 0;

    private final Socket socket;
    private final DataInputStream from;
    private final String answer;

    /** One frame of the server; control frames and data alike. */
    record Heard(int first, byte[] payload) {
        static Heard closing(int code) {
            return new Heard(Bytes.CLOSE, new byte[] {(byte) (code >> 8), (byte) code});
        }

        int opcode() {
            return first & 0x0F;
        }

        String text() {
            return new String(payload, StandardCharsets.UTF_8);
        }

        int closeCode() {
            return payload.length < 2 ? 1005 : (payload[0] & 0xFF) << 8 | payload[1] & 0xFF;
        }

        String reason() {
            return payload.length < 2 ? "" : new String(payload, 2, payload.length - 2, StandardCharsets.UTF_8);
        }
    }

    private RawSocket(Door door, Map<String, String> more, int receiveBuffer) throws IOException {
        socket = new Socket();
        if (receiveBuffer > 0) {
            socket.setReceiveBufferSize(receiveBuffer);
        }
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress("127.0.0.1", door.port()));
        socket.setSoTimeout(PATIENCE_MS);
        from = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        send(door.upgrade(more).getBytes(StandardCharsets.ISO_8859_1));
        answer = head();
    }

    static RawSocket open(Door door) throws IOException {
        return opened(new RawSocket(door, Map.of(), 0));
    }

    /** One that takes only so many bytes ahead of its reader. */
    static RawSocket withSmallPocket(Door door, int receiveBuffer) throws IOException {
        return opened(new RawSocket(door, Map.of(), receiveBuffer));
    }

    /** One whose request for the upgrade is wrong; {@link #status} tells how it was answered. */
    static RawSocket asking(Door door, Map<String, String> headers) throws IOException {
        return new RawSocket(door, headers, 0);
    }

    private static RawSocket opened(RawSocket socket) {
        if (socket.status() != 101) {
            throw new AssertionError("no upgrade: " + socket.answer);
        }
        return socket;
    }

    int status() {
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.split(" ")[1]);
    }

    /** The whole head of the answer to the request for the upgrade. */
    String answer() {
        return answer;
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = from.read();
            if (next < 0) {
                break;
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Sends and goes on when the server has already hung up: what it said before is still to be read. */
    void trySend(byte[] bytes) {
        try {
            send(bytes);
        } catch (IOException hungUp) {
            // the reader finds out how
        }
    }

    /** The next frame; throws at the end of the line, or when none comes. */
    Heard hear() throws IOException {
        int first = from.readUnsignedByte();
        long length = from.readUnsignedByte();
        if (length == 126) {
            length = from.readUnsignedShort();
        } else if (length == 127) {
            length = from.readLong();
        }
        byte[] payload = new byte[(int) length];
        from.readFully(payload);
        return new Heard(first, payload);
    }

    /** Passes over what comes until the close frame; 1006 when the line ends without one, 0 when nothing comes. */
    int closing() throws IOException {
        return end().closeCode();
    }

    Heard end() throws IOException {
        try {
            Heard heard = hear();
            while (heard.opcode() != Bytes.CLOSE) {
                heard = hear();
            }
            return heard;
        } catch (SocketTimeoutException nothing) {
            return Heard.closing(NOTHING_CAME);
        } catch (EOFException | SocketException hungUp) {
            return Heard.closing(NO_WORD);
        }
    }

    /** Whether the server has let go of the line, found by writing: what it had sent before may still lie unread. */
    boolean isCutOff() throws InterruptedException {
        try {
            for (int attempt = 0; attempt < 20; attempt++) {
                send(Bytes.BEAT);
                TimeUnit.MILLISECONDS.sleep(50);
            }
            return false;
        } catch (IOException cutOff) {
            return true;
        }
    }

    /** No more bytes from here, as when a program ends; the other direction stays. */
    void hangUpSending() throws IOException {
        socket.shutdownOutput();
    }

    /** Gone without a word: the other end finds a reset line. */
    void vanish() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    void patience(int milliseconds) throws IOException {
        socket.setSoTimeout(milliseconds);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
