package org.evensay.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.support.Background;

/**
 * A network between a page and the house that carries pages and posts and swallows sockets: it takes the question
 * whether one may be opened, and never says a word. Some offices and some phone networks are like that.
 */
final class SocketHole implements AutoCloseable {
    private final ServerSocket door;
    private final URI house;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    SocketHole(String house) {
        this.house = URI.create(house);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Background.begin("socket-hole", this::takeIn);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    private void takeIn() throws IOException {
        while (!door.isClosed()) {
            Socket page = known(door.accept());
            Background.begin("socket-hole", () -> carry(page));
        }
    }

    private void carry(Socket page) throws IOException {
        byte[] first = new byte[16_384];
        int read = page.getInputStream().read(first);
        String asked = new String(first, 0, Math.max(0, read), StandardCharsets.ISO_8859_1);
        if (read < 0 || asked.toLowerCase(Locale.ROOT).contains("upgrade: websocket")) {
            return;
        }
        Socket there = known(new Socket(house.getHost(), house.getPort()));
        there.getOutputStream().write(first, 0, read);
        Background.begin("socket-hole", () -> pump(there, page));
        pump(page, there);
    }

    private static void pump(Socket from, Socket to) throws IOException {
        try (from; to; InputStream said = from.getInputStream()) {
            said.transferTo(to.getOutputStream());
        }
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
