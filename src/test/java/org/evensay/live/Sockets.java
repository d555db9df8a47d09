package org.evensay.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/**
 * One client for all sockets of the tests. The JDK's own loses what comes right behind the answer to the upgrade when
 * that is more than it reads at once, 16 KiB (Java 17.0.15; 67 of 17,000 tries beside a plain socket).
 */
final class Sockets {
    private static final long MESSAGE_BYTES_AT_MOST = 16L << 20;
    private static final int SECONDS_TO_OPEN = 20;
    private static final WebSocketClient ALL = started();

    private Sockets() {
    }

    private static WebSocketClient started() {
        WebSocketClient client = new WebSocketClient();
        client.getHttpClient().setHttpCookieStore(new HttpCookieStore.Empty());
        client.setIdleTimeout(Duration.ZERO);
        client.setMaxTextMessageSize(MESSAGE_BYTES_AT_MOST);
        client.setStopAtShutdown(false);
        try {
            client.start();
            return client;
        } catch (Exception cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    /** Throws when the upgrade is refused. */
    static Session open(Session.Listener listener, String address, String path, String cookie) {
        ClientUpgradeRequest upgrade = new ClientUpgradeRequest(URI.create(address.replace("http", "ws") + path));
        upgrade.setHeader("Origin", address);
        upgrade.setHeader("Cookie", cookie);
        try {
            return opened(ALL.connect(listener, upgrade));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One that opens later than anybody waits is closed again. */
    private static Session opened(CompletableFuture<Session> opening) {
        try {
            return opening.copy().orTimeout(SECONDS_TO_OPEN, TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            opening.thenAccept(Session::disconnect);
            throw late;
        }
    }
}
