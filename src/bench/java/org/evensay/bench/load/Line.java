package org.evensay.bench.load;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One socket of the load: it asks for the upgrade, then counts messages. The thread of {@link Lines} alone uses it. */
final class Line {
    private final int number;
    private final Seat seat;
    private final Lines lines;
    private final FrameCounter frames = new FrameCounter();
    private final StringBuilder head = new StringBuilder();
    private SocketChannel channel;
    private boolean upgraded;
    private boolean ready;
    /** The last change that this line has had: each counts once, in however many messages it comes. */
    private int seen;
    private int commands;

    /**
     * Where a line goes, and who it is by its cookie; and what it says when it is to send a command, with {id} and {n},
     * which rises. {@code has} are the words for what stands on its page already; empty for a page that says none.
     */
    record Seat(int port, String path, String cookie, String says, String has) {
        private static final String ASKS = "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nOrigin: http://127.0.0.1:%d\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n%s\r\n";

        static Seat read(String line) {
            String[] fields = line.split("\t", -1);
            return new Seat(Integer.parseInt(fields[0]), fields[1], fields[2], fields.length > 3 ? fields[3] : "",
                    fields.length > 4 ? fields[4] : "");
        }

        String room() {
            return path.substring(0, path.lastIndexOf('/'));
        }

        String command(String id, int number) {
            return says.replace("{id}", id).replace("{n}", Integer.toString(number));
        }

        String request() {
            return String.format(ASKS, path + (has.isEmpty() ? "" : "?language=en&has"), port, port,
                    cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
        }

        /** The first message of a page that says what it has, as web/static/js/held.js makes it. */
        String greeting() {
            return "{\"has\":[\"" + has.replace(" ", "\",\"") + "\"]}";
        }
    }

    Line(int number, Seat seat, Lines lines) {
        this.number = number;
        this.seat = seat;
        this.lines = lines;
    }

    int number() {
        return number;
    }

    Seat seat() {
        return seat;
    }

    boolean isReady() {
        return ready;
    }

    void connect(Selector selector) throws IOException {
        channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.register(selector, SelectionKey.OP_CONNECT, this);
        channel.connect(lines.address(seat.port()));
    }

    void act(SelectionKey key, ByteBuffer buffer) throws IOException {
        if (key.isConnectable()) {
            channel.finishConnect();
            key.interestOps(SelectionKey.OP_READ);
            write(seat.request().getBytes(StandardCharsets.US_ASCII));
        } else {
            read(buffer);
        }
    }

    private void read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        if (channel.read(buffer) < 0) {
            throw new IOException("the server hung up");
        }
        buffer.flip();
        if (!upgraded) {
            readHead(buffer);
        }
        frames.take(buffer, this::heard);
    }

    private void readHead(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining() && !upgraded) {
            head.append((char) buffer.get());
            upgraded = head.length() >= 4 && head.charAt(head.length() - 1) == '\n'
                    && head.charAt(head.length() - 3) == '\n';
        }
        if (upgraded && !head.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException("no upgrade: " + head.toString().lines().findFirst().orElse(""));
        }
        if (upgraded) {
            head.setLength(0);
            head.trimToSize();
            if (!seat.has().isEmpty()) {
                say(seat.greeting());
            }
            noteReady(Dialect.Kind.NOTHING);
        }
    }

    private void heard(String begins, int bytes) {
        Dialect.Kind kind = lines.dialect().kindOf(begins);
        String reply = Dialect.replyTo(kind);
        if (reply != null) {
            say(reply);
        }
        noteReady(kind);
        lines.heard(this, kind, begins, bytes);
    }

    private void noteReady(Dialect.Kind kind) {
        if (!ready && lines.dialect().isReadyAfter(kind)) {
            ready = true;
            lines.ready(this);
        }
    }

    String nextId() {
        commands++;
        return String.format("%08x%08x%016x", number, commands, System.nanoTime());
    }

    int commands() {
        return commands;
    }

    /** True the first time for each change. */
    boolean sees(int change) {
        boolean first = seen < change;
        seen = change;
        return first;
    }

    /** A text in one frame; its mask is zero, which leaves the text as it is. */
    void say(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 8);
        frame.put((byte) 0x81);
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        frame.putInt(0).put(payload).flip();
        byte[] whole = new byte[frame.remaining()];
        frame.get(whole);
        write(whole);
    }

    /** What is said is short: a line that cannot take it at once is broken. */
    private void write(byte[] bytes) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(bytes);
            channel.write(whole);
            if (whole.hasRemaining()) {
                throw new IOException("the server does not read");
            }
        } catch (IOException broken) {
            lines.lost(this, broken);
        }
    }

    void hangUp() {
        try {
            channel.close();
        } catch (IOException gone) {
            lines.lost(this, gone);
        }
    }
}
