package org.evensay.rig;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.evensay.support.Background;

/** Stands for a node of which nothing is asked but live lines: it takes each in, and keeps it open. Thread-safe. */
public final class TakesLines implements AutoCloseable {
    private static final String UPGRADE = "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

    private final ServerSocket here;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    public TakesLines(int port) throws IOException {
        this.here = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Background.begin("lines", this::takeIn);
    }

    private void takeIn() throws IOException {
        while (true) {
            Socket line = here.accept();
            open.add(line);
            heard(line);
            say(line, "HTTP/1.1 101 Switching Protocols\r\n" + UPGRADE);
        }
    }

    /** How many lines have come. */
    public int taken() {
        return open.size();
    }

    /** Asks a proxy for a line; gives the number of its answer. One that was taken in stays open, as a page's does. */
    public static String askedFor(int port, String path) throws IOException, InterruptedException {
        Socket line = connected(port);
        say(line, "GET " + path + " HTTP/1.1\r\nHost: say.example.org\r\n" + UPGRADE);
        return heard(line).replaceFirst("HTTP/1.1 (\\d+) .*", "$1");
    }

    /** A proxy that was just started may not listen at once. */
    private static Socket connected(int port) throws IOException, InterruptedException {
        while (true) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), port);
            } catch (ConnectException notYet) {
                Thread.sleep(50);
            }
        }
    }

    private static void say(Socket line, String head) throws IOException {
        line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    /** The first line of what is said. */
    private static String heard(Socket line) throws IOException {
        BufferedReader head = new BufferedReader(
                new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        String first = head.readLine();
        String next = first;
        while (next != null && !next.isEmpty()) {
            next = head.readLine();
        }
        return first;
    }

    @Override
    public void close() throws IOException {
        here.close();
        for (Socket line : open) {
            line.close();
        }
    }
}
