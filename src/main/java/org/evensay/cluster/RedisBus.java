package org.evensay.cluster;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.StaticCredentialsProvider;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.evensay.room.Bus;
import org.evensay.room.Helpers;
import org.evensay.room.Hint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hints by the publish and subscribe of Redis or Valkey, on one channel. The server keeps nothing of it. When it is
 * away hints are dropped, and it is tried again twice a second, also when it was not there at the start. Thread-safe.
 */
public final class RedisBus implements Bus {
    private static final Logger LOG = LoggerFactory.getLogger(RedisBus.class);
    private static final String CHANNEL = "evensay:hints";
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final int WAITING_AT_MOST = 1_024;
    /** More than once: the line by which this node tells may come back later than the one by which it hears. */
    private static final int ASKED_WHO_IS_HERE = 3;

    /** Of this node and this start of it: its own hints come back by the channel. */
    private final String node;
    private final ClientResources resources;
    private final RedisClient client;
    private final ScheduledExecutorService tries =
            Executors.newSingleThreadScheduledExecutor(Helpers.named("bus"));
    private volatile Ear ear = (from, hint) -> { };
    private final BusLine hearing = new BusLine(this::listening);
    private final BusLine telling;
    /** How often both lines did since one last did not; written by one thread. */
    private volatile int answered;
    private boolean saidThatItIsAway;

    public RedisBus(BusAddress address, String node) {
        this.node = node;
        this.resources = ClientResources.builder().ioThreadPoolSize(2).computationThreadPoolSize(2)
                .reconnectDelay(Delay.constant(BETWEEN_TRIES)).build();
        this.client = RedisClient.create(resources, uri(address));
        client.setOptions(ClientOptions.builder().requestQueueSize(WAITING_AT_MOST)
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(SocketOptions.builder().connectTimeout(PATIENCE).keepAlive(true).build()).build());
        telling = new BusLine(client::connectPubSub);
        tries.scheduleWithFixedDelay(this::beat, 0, BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static RedisURI uri(BusAddress address) {
        RedisURI uri = RedisURI.create(address.uri());
        uri.setTimeout(PATIENCE);
        address.password().ifPresent(password ->
                uri.setCredentialsProvider(new StaticCredentialsProvider(null, password.toCharArray())));
        return uri;
    }

    private void beat() {
        try {
            List<BusLine.State> states = List.of(hearing.beat(), telling.beat());
            if (states.contains(BusLine.State.SILENT)) {
                noteAway();
            } else if (!states.contains(BusLine.State.NEW)) {
                noteAnswer();
            }
        } catch (RuntimeException away) {
            noteAway();
        }
    }

    private StatefulRedisPubSubConnection<String, String> listening() {
        StatefulRedisPubSubConnection<String, String> line = client.connectPubSub();
        line.addListener(new RedisPubSubAdapter<>() {
            @Override
            public void message(String channel, String message) {
                heard(message);
            }
        });
        try {
            line.sync().subscribe(CHANNEL);
            return line;
        } catch (RuntimeException refused) {
            line.closeAsync();
            throw refused;
        }
    }

    /** Whoever was away has missed who is here, and the others have forgotten who is at this node. */
    private void noteAnswer() {
        if (answered < ASKED_WHO_IS_HERE) {
            tell(new Hint.WhoIsHere());
        }
        answered++;
        if (saidThatItIsAway) {
            LOG.info("the bus answers again");
        }
        saidThatItIsAway = false;
    }

    private void noteAway() {
        answered = 0;
        if (!saidThatItIsAway) {
            LOG.warn("the bus does not answer; until it does, what other nodes keep is seen a second later");
        }
        saidThatItIsAway = true;
    }

    @Override
    public Duration wellFor() {
        return BETWEEN_TRIES.multipliedBy(answered);
    }

    private void heard(String message) {
        int end = message.indexOf(' ');
        if (end > 0 && !message.substring(0, end).equals(node)) {
            HintText.read(message.substring(end + 1)).ifPresent(hint -> ear.heard(message.substring(0, end), hint));
        }
    }

    @Override
    public void tell(Hint hint) {
        try {
            telling.open().ifPresent(line -> line.async().publish(CHANNEL, node + " " + HintText.of(hint)));
        } catch (RuntimeException away) {
            LOG.debug("a hint was dropped", away);
        }
    }

    @Override
    public void listen(Ear listener) {
        ear = listener;
    }

    @Override
    public void close() {
        tries.shutdownNow();
        client.shutdown(Duration.ZERO, PATIENCE);
        resources.shutdown(0, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
