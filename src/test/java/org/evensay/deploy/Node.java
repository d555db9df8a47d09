package org.evensay.deploy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stands for a node behind a proxy: it says its name, and what the proxy told it. */
final class Node implements AutoCloseable {
    private final String name;
    private final HttpServer server;
    private volatile boolean stopping;

    Node(String name) throws IOException {
        this.name = name;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on it answers that it cannot, as one that is stopping does to new lines, or that has no database. */
    void stops() {
        stopping = true;
    }

    private void answer(HttpExchange asked) throws IOException {
        if (stopping) {
            asked.sendResponseHeaders(503, -1);
            asked.close();
            return;
        }
        StringBuilder told = new StringBuilder(name);
        for (String header : new String[] {"Host", "X-Forwarded-For", "X-Forwarded-Proto", "Upgrade", "Connection"}) {
            told.append('|').append(asked.getRequestHeaders().getFirst(header));
        }
        byte[] body = told.toString().getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(200, body.length);
        asked.getResponseBody().write(body);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
