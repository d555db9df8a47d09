package org.evensay.bench.peer;

import io.javalin.Javalin;
import io.javalin.websocket.WsContext;
import io.javalin.websocket.WsMessageContext;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The peer "Javalin": the same library as Evensay's, as its guide shows it, {@code send(String)} for each. */
public final class JavalinPeer {
    private static final Set<WsContext> SEATS = ConcurrentHashMap.newKeySet();
    private static final Map<Integer, String> TEXTS = new ConcurrentHashMap<>();

    private JavalinPeer() {
    }

    public static void main(String[] words) {
        Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.modifyWebSocketServletFactory(sockets -> sockets.setIdleTimeout(Duration.ofHours(1)));
            config.routes.ws("/leader", socket -> socket.onMessage(JavalinPeer::tell));
            config.routes.ws("/seat", socket -> {
                socket.onConnect(SEATS::add);
                socket.onClose(SEATS::remove);
            });
        }).start("127.0.0.1", Integer.parseInt(words[0]));
    }

    private static void tell(WsMessageContext asked) {
        asked.send("ack");
        String text = TEXTS.computeIfAbsent(Integer.valueOf(asked.message()), "x"::repeat);
        SEATS.forEach(seat -> seat.send(text));
    }
}
