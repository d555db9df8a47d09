package org.evensay.bench.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The floor in Java: one loop that writes frames which were made before. Whoever came by /leader and sends a number has
 * so many bytes sent to all others. It checks nothing that a server would have to check.
 */
public final class NioFloor {
    private static final byte[] UPGRADE = ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
            + "Connection: Upgrade\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ACK = {(byte) 0x81, 3, 'a', 'c', 'k'};

    private final Selector selector = Selector.open();
    private final ServerSocketChannel listener = ServerSocketChannel.open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 14);
    private final Map<Integer, ByteBuffer> frames = new HashMap<>();
    private final List<Peer> seats = new ArrayList<>();

    private static final class Peer {
        private final SocketChannel channel;
        private SelectionKey key;
        private boolean upgraded;
        /** What did not fit, and waits until the socket takes more. */
        private ByteBuffer pending;

        Peer(SocketChannel channel) {
            this.channel = channel;
        }
    }

    private NioFloor(int port) throws IOException {
        listener.configureBlocking(false);
        listener.bind(new InetSocketAddress("127.0.0.1", port), 4096);
        listener.register(selector, SelectionKey.OP_ACCEPT);
    }

    public static void main(String[] words) throws IOException {
        NioFloor floor = new NioFloor(Integer.parseInt(words[0]));
        while (true) {
            floor.selector.select();
            for (SelectionKey key : floor.selector.selectedKeys()) {
                floor.act(key);
            }
            floor.selector.selectedKeys().clear();
        }
    }

    private void act(SelectionKey key) throws IOException {
        if (key.isAcceptable()) {
            accept();
        } else if (key.isWritable()) {
            write((Peer) key.attachment(), ((Peer) key.attachment()).pending);
        } else {
            read((Peer) key.attachment());
        }
    }

    private void accept() throws IOException {
        for (SocketChannel came = listener.accept(); came != null; came = listener.accept()) {
            came.configureBlocking(false);
            came.setOption(StandardSocketOptions.TCP_NODELAY, true);
            Peer peer = new Peer(came);
            peer.key = came.register(selector, SelectionKey.OP_READ, peer);
        }
    }

    private void read(Peer peer) throws IOException {
        buffer.clear();
        if (peer.channel.read(buffer) <= 0) {
            peer.channel.close();
            seats.remove(peer);
            return;
        }
        buffer.flip();
        if (peer.upgraded) {
            obey(peer);
        } else {
            upgrade(peer);
        }
    }

    private void upgrade(Peer peer) throws IOException {
        peer.upgraded = true;
        if (!StandardCharsets.US_ASCII.decode(buffer).toString().startsWith("GET /leader")) {
            seats.add(peer);
        }
        peer.channel.write(ByteBuffer.wrap(UPGRADE));
    }

    /** A masked text of less than 126 bytes, whole in one read, is all that the load sends. */
    private void obey(Peer peer) throws IOException {
        int length = buffer.get(1) & 0x7f;
        byte[] number = new byte[length];
        for (int at = 0; at < length; at++) {
            number[at] = (byte) (buffer.get(6 + at) ^ buffer.get(2 + at % 4));
        }
        peer.channel.write(ByteBuffer.wrap(ACK));
        ByteBuffer frame = frames.computeIfAbsent(
                Integer.parseInt(new String(number, StandardCharsets.US_ASCII)), NioFloor::frame);
        for (Peer seat : seats) {
            write(seat, frame.duplicate());
        }
    }

    private static ByteBuffer frame(int bytes) {
        ByteBuffer frame = ByteBuffer.allocateDirect(bytes + 4).put((byte) 0x81);
        if (bytes < 126) {
            frame.put((byte) bytes);
        } else {
            frame.put((byte) 126).putShort((short) bytes);
        }
        frame.put("x".repeat(bytes).getBytes(StandardCharsets.US_ASCII));
        return frame.flip();
    }

    private static void write(Peer peer, ByteBuffer frame) throws IOException {
        peer.channel.write(frame);
        peer.pending = frame.hasRemaining() ? frame : null;
        int wanted = frame.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ;
        if (peer.key.interestOps() != wanted) {
            peer.key.interestOps(wanted);
        }
    }
}
