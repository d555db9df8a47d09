package org.evensay.web;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.evensay.workshop.Limit;

/** How the machine below listens: how much it takes in, what it leaves out, and how long it waits. */
final class Listening {
    /**
     * After a start a whole house may come back in the same moment. With the machine's usual 50 the others are not told
     * that there was no room for them, and try again after 1, 3, 7 and 15 seconds.
     */
    private static final int LINES_WAITING_TO_BE_TAKEN = 4_096;

    /**
     * Nobody waits for the disk or a slow line on one of these, so a few are enough; for the answer of a database on a
     * server they do, but not while it is away. With Javalin's 250, a house that comes back gets all of them to run at
     * once, and those that make its pages come last of all.
     */
    private static final int MOST_THREADS = 32;
    private static final int LEAST_THREADS = 8;
    /** Whoever still works on a request then, at the end of the house, is interrupted. */
    private static final int MS_TO_STOP = 1_500;

    private Listening() {
    }

    /** {@code asked} sees every request that has come in whole, until it is answered. */
    static void settings(JavalinConfig config, GracefulHandler asked) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = Limit.HTTP_BODY_BYTES.most();
        Uploads.settings(config);
        config.jetty.threadPool = threads();
        inside(config, asked);
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        threads.setStopTimeout(MS_TO_STOP);
        return threads;
    }

    private static void inside(JavalinConfig config, GracefulHandler asked) {
        config.jetty.modifyServletContextHandler(context -> {
            context.setSessionHandler(NoSessions.handler());
            context.addEventListener(new NoExtensions(context));
        });
        config.jetty.modifyServer(jetty -> {
            jetty.setErrorHandler(new BareErrors());
            jetty.insertHandler(asked);
        });
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    /** Jetty's own timeouts are longer than ours, for lines that we do not see: such as one on which nothing comes. */
    static void patience(JavalinConfig config, Patience patience, ScheduledExecutorService workers) {
        Duration slow = patience.withTheSlow();
        config.jetty.modifyServer(jetty -> {
            SlowRequests requests = new SlowRequests(jetty);
            requests.waitForBodies(Limit.HTTP_BODY_BYTES.most());
            workers.scheduleWithFixedDelay(requests::look, slow.toMillis(), slow.toMillis(), TimeUnit.MILLISECONDS);
            config.events.serverStarting(() -> Stream.of(jetty.getConnectors())
                    .forEach(lines -> bound((ServerConnector) lines, slow.multipliedBy(2))));
        });
    }

    private static void bound(ServerConnector lines, Duration idle) {
        lines.setAcceptQueueSize(LINES_WAITING_TO_BE_TAKEN);
        lines.setIdleTimeout(idle.toMillis());
        lines.setAcceptedSendBufferSize(Limit.UNSENT_BYTES_A_CONNECTION.most());
    }
}
