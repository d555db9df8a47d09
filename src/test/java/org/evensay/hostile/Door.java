package org.evensay.hostile;

import java.util.HashMap;
import java.util.Map;
import org.evensay.live.LivePage;

/** Where a seat's socket is opened, and with which cookie. */
record Door(int port, String place, String cookie) {

    static Door of(int port, LivePage page) {
        return new Door(port, page.place(), page.cookie());
    }

    /** The request for the upgrade as a browser sends it; {@code other} headers replace those, or go when empty. */
    String upgrade(Map<String, String> other) {
        Map<String, String> headers = new HashMap<>(Map.of(
                "Host", "127.0.0.1:" + port,
                "Origin", "http://127.0.0.1:" + port,
                "Cookie", cookie,
                "Connection", "Upgrade",
                "Upgrade", "websocket",
                "Sec-WebSocket-Version", "13",
                "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="));
        headers.putAll(other);
        StringBuilder request = new StringBuilder("GET " + place + "/live HTTP/1.1\r\n");
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.append(name).append(": ").append(value).append("\r\n");
            }
        });
        return request.append("\r\n").toString();
    }
}
