package org.evensay.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import redis.embedded.RedisServer;

/** A real Redis on this machine alone, from a package of its own; it writes nothing to the disk. */
public final class Redis implements AutoCloseable {
    private final int port;
    private RedisServer server;

    private Redis(int port) {
        this.port = port;
        startAgain();
    }

    public static Redis started() {
        try (ServerSocket probe = new ServerSocket(0)) {
            int free = probe.getLocalPort();
            probe.close();
            return new Redis(free);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    public String address() {
        return "redis://127.0.0.1:" + port;
    }

    public void startAgain() {
        try {
            server = RedisServer.newRedisServer().port(port).bind("127.0.0.1").setting("save \"\"").build();
            server.start();
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
    }

    /** All lines break. */
    public void kill() {
        try {
            server.stop();
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
    }

    /** The first line of its answer to a command. */
    public String says(String command) {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8)).readLine();
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
