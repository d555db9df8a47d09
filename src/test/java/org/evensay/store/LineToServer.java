package org.evensay.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evensay.support.Background;

/**
 * The network between us and a database server: it passes on what it gets, and fails when it is told to, in the middle
 * of a commit if that is asked. Thread-safe.
 */
final class LineToServer implements AutoCloseable {

    enum Mood {
        WELL,
        /** Nobody gets through, and whoever was connected is cut off. */
        AWAY,
        /** The next commit is cut off before it gets there. */
        LOSES_A_COMMIT,
        /** The next commit gets there, and is cut off before its answer comes back. */
        LOSES_AN_ANSWER
    }

    private static final byte[] COMMIT = "COMMIT".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket here;
    private final PostgresAddress there;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;
    private volatile Socket unheard;

    LineToServer(PostgresAddress there) throws IOException {
        this.there = there;
        this.here = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Background.begin("line to the server", this::acceptAll);
    }

    /** The same database, by way of this line, on which each commit is told by its word and not by a number. */
    PostgresAddress address() {
        String url = there.url().replaceFirst("//[^/]*/", "//127.0.0.1:" + here.getLocalPort() + "/");
        return new PostgresAddress(url + (url.contains("?") ? "&" : "?") + "prepareThreshold=0",
                there.user(), there.password());
    }

    void is(Mood now) {
        mood = now;
        if (now == Mood.AWAY) {
            open.forEach(LineToServer::cut);
        }
    }

    /** Whatever it was told to lose has been lost. */
    boolean isWell() {
        return mood == Mood.WELL;
    }

    private void acceptAll() throws IOException {
        while (true) {
            Socket client = here.accept();
            if (mood == Mood.AWAY) {
                cut(client);
            } else {
                connect(client);
            }
        }
    }

    private void connect(Socket client) throws IOException {
        URI address = URI.create(there.url().substring("jdbc:".length()));
        Socket server = new Socket(address.getHost(), address.getPort());
        open.addAll(List.of(client, server));
        Background.begin("line to the server", () -> passOn(client, server));
        Background.begin("line to the server", () -> answer(server, client));
    }

    /** One message of the client comes in one piece here: it waits for the answer before it says more. */
    private void passOn(Socket client, Socket server) throws IOException {
        byte[] bytes = new byte[64 * 1024];
        InputStream in = client.getInputStream();
        OutputStream out = server.getOutputStream();
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            boolean commits = holdsACommit(Arrays.copyOf(bytes, read));
            if (commits && mood == Mood.LOSES_A_COMMIT) {
                mood = Mood.WELL;
                break;
            }
            if (commits && mood == Mood.LOSES_AN_ANSWER) {
                unheard = server;
            }
            out.write(bytes, 0, read);
        }
        cut(client);
        cut(server);
    }

    private void answer(Socket server, Socket client) throws IOException {
        byte[] bytes = new byte[64 * 1024];
        InputStream in = server.getInputStream();
        OutputStream out = client.getOutputStream();
        for (int read = in.read(bytes); read >= 0 && !isLost(server); read = in.read(bytes)) {
            out.write(bytes, 0, read);
        }
        cut(client);
        cut(server);
    }

    private boolean isLost(Socket server) {
        boolean lost = unheard == server;
        if (lost) {
            mood = Mood.WELL;
        }
        return lost;
    }

    private static boolean holdsACommit(byte[] bytes) {
        for (int at = 0; at + COMMIT.length <= bytes.length; at++) {
            if (Arrays.equals(COMMIT, Arrays.copyOfRange(bytes, at, at + COMMIT.length))) {
                return true;
            }
        }
        return false;
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    @Override
    public void close() throws IOException {
        here.close();
        open.forEach(LineToServer::cut);
    }
}
