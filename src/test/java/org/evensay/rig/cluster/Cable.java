package org.evensay.rig.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.evensay.support.Background;

/**
 * The cable between one node and somebody it talks to. While it is cut nothing comes through, and neither side is told:
 * lines stay open and silent, as when a switch fails. Thread-safe.
 */
final class Cable implements AutoCloseable {
    /** As long as the balancer waits for a line: whoever is unplugged takes none in, and nothing says so. */
    private static final int TO_CONNECT_MS = 1_000;

    private final ServerSocket here;
    private final String from;
    private final InetSocketAddress there;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private boolean cut;

    /** {@code at}: the address at which it takes lines in; {@code from}: the one by which it speaks to who is there. */
    Cable(String at, String from, InetSocketAddress there) throws IOException {
        this.from = from;
        this.there = there;
        this.here = new ServerSocket(0, 500, InetAddress.getByName(at));
        Background.begin("cable", this::takeIn);
    }

    int port() {
        return here.getLocalPort();
    }

    synchronized void isCut(boolean now) {
        cut = now;
        notifyAll();
    }

    private synchronized void untilItHolds() throws IOException {
        try {
            while (cut) {
                wait();
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private void takeIn() throws IOException {
        while (true) {
            Socket near = here.accept();
            untilItHolds();
            Background.begin("cable", () -> carry(near));
        }
    }

    private void carry(Socket near) throws IOException {
        Socket far = new Socket();
        open.addAll(List.of(near, far));
        try (near; far) {
            far.bind(new InetSocketAddress(from, 0));
            far.connect(there, TO_CONNECT_MS);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            Background.begin("cable", () -> pass(far, near));
            pass(near, far);
        } finally {
            open.removeAll(List.of(near, far));
        }
    }

    /** The end of either way is the end of the line. */
    private void pass(Socket from, Socket to) throws IOException {
        byte[] bytes = new byte[16 * 1024];
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                untilItHolds();
                out.write(bytes, 0, read);
            }
            untilItHolds();
        }
    }

    @Override
    public void close() throws IOException {
        isCut(false);
        here.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
