package org.evensay.rig;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.support.Background;

/**
 * A network between phones and the house. Pages and posts it carries as they are; on sockets it carries whole messages,
 * and does to them what {@link Mischief} thinks of, both ways. Messages are bytes to it: it never looks into one.
 */
final class BadNetwork implements AutoCloseable {
    private static final int HEADER_BYTES_AT_MOST = 16_384;

    private final ServerSocket door;
    private final URI house;
    private final Random chance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean calm;
    private final Mischief.Counts counts = new Mischief.Counts();

    BadNetwork(String house, long seed) throws IOException {
        this.house = URI.create(house);
        this.chance = new Random(seed);
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Background.begin("bad-network", this::takeIn);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** While it is calm, it carries everything as it is. */
    void calmsDown(boolean now) {
        calm = now;
    }

    Mischief.Counts counts() {
        return counts;
    }

    private void takeIn() throws IOException {
        while (!door.isClosed()) {
            Socket phone = known(door.accept());
            Background.begin("bad-network", () -> carry(phone, known(new Socket(house.getHost(), house.getPort()))));
        }
    }

    private void carry(Socket phone, Socket there) throws IOException {
        try (phone; there) {
            carryAll(phone, there);
        }
    }

    private void carryAll(Socket phone, Socket there) throws IOException {
        DataInputStream asked = new DataInputStream(phone.getInputStream());
        byte[] head = head(asked);
        there.getOutputStream().write(head);
        boolean live = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)
                .contains("upgrade: websocket");
        Background.begin("bad-network", () -> back(new DataInputStream(there.getInputStream()), phone, live));
        pass(asked, there, live);
    }

    private void back(DataInputStream answered, Socket phone, boolean live) throws IOException {
        try (phone; answered) {
            if (live) {
                phone.getOutputStream().write(head(answered));
            }
            pass(answered, phone, live);
        }
    }

    private void pass(DataInputStream from, Socket to, boolean live) throws IOException {
        if (!live) {
            from.transferTo(to.getOutputStream());
            return;
        }
        OutputStream out = to.getOutputStream();
        Mischief mischief = new Mischief(out, new Random(chance.nextLong()), counts);
        while (true) {
            byte[] message = message(from);
            if (calm || (message[0] & 0x0f) > 2) {
                out.write(message);
            } else {
                mischief.carries(message);
            }
        }
    }

    private static byte[] head(DataInputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            head.write(in.readByte());
            if (head.size() > HEADER_BYTES_AT_MOST) {
                throw new IOException("no end of the head");
            }
        }
        return head.toByteArray();
    }

    /** One frame of a WebSocket, as RFC 6455 lays it out: both sides here send each message in one. */
    private static byte[] message(DataInputStream in) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(in.readByte());
        int second = in.readUnsignedByte();
        message.write(second);
        long length = second & 0x7f;
        int more = length == 126 ? 2 : length == 127 ? 8 : 0;
        byte[] further = in.readNBytes(more);
        message.write(further);
        for (int at = 0; at < more; at++) {
            length = (at == 0 ? 0 : length << 8) | (further[at] & 0xff);
        }
        message.write(in.readNBytes((second & 0x80) == 0 ? 0 : 4));
        byte[] payload = in.readNBytes((int) length);
        if (payload.length < length) {
            throw new IOException("cut in the middle of a message");
        }
        message.write(payload);
        return message.toByteArray();
    }

    private Socket known(Socket socket) {
        open.add(socket);
        return socket;
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
