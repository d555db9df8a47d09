package org.evensay.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a server that is killed and started again: below those that the system gives to lines that are opened, so
 * that none of them takes it meanwhile.
 */
public final class FreePort {
    private static final int FIRST = 15_000;
    private static final int LAST = 32_000;

    private FreePort() {
    }

    public static int drawn() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName("0.0.0.0"))) {
            return probe.isBound();
        } catch (BindException taken) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
