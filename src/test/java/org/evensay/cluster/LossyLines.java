package org.evensay.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evensay.support.Background;

/**
 * The network between a node and its bus, which can lose lines without a word: they stay open at both ends, and nothing
 * comes through any more. Lines that are opened afterwards are well. Thread-safe.
 */
final class LossyLines implements AutoCloseable {
    private final ServerSocket here;
    private final URI there;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    /** By whoever called: the ends of lines on which a word has been said by which they can be told apart. */
    private final Set<Socket> marked = ConcurrentHashMap.newKeySet();
    private final Set<Socket> lost = ConcurrentHashMap.newKeySet();
    private final String word;

    /** A line is known by the {@code word} that was said on it from this end. */
    LossyLines(String server, String word) throws IOException {
        this.there = URI.create(server);
        this.word = word;
        this.here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Background.begin("lossy line", this::takeIn);
    }

    String address() {
        return "redis://127.0.0.1:" + here.getLocalPort();
    }

    boolean hasOne() {
        return !marked.isEmpty();
    }

    void loseThose() {
        lost.addAll(marked);
    }

    private void takeIn() throws IOException {
        while (true) {
            Socket near = here.accept();
            Socket far = new Socket(there.getHost(), there.getPort());
            open.addAll(List.of(near, far));
            Background.begin("lossy line", () -> pass(near, far, near));
            Background.begin("lossy line", () -> pass(far, near, near));
        }
    }

    private void pass(Socket from, Socket to, Socket near) throws IOException {
        byte[] bytes = new byte[16 * 1024];
        try (from; to) {
            for (int read = from.getInputStream().read(bytes); read >= 0; read = from.getInputStream().read(bytes)) {
                if (from == near && new String(bytes, 0, read, StandardCharsets.ISO_8859_1).contains(word)) {
                    marked.add(near);
                }
                if (!lost.contains(near)) {
                    to.getOutputStream().write(bytes, 0, read);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        here.close();
        for (Socket one : open) {
            one.close();
        }
    }
}
