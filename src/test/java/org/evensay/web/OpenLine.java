package org.evensay.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A socket of a page, as bare as it can be: what was said on it, and with which code it was closed. */
final class OpenLine implements WebSocket.Listener {
    final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuffer said = new StringBuffer();
    private final WebSocket socket;

    OpenLine(RawHttp http, String page, String cookie) {
        socket = HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", http.origin())
                .header("Cookie", cookie)
                .buildAsync(URI.create(http.origin().replace("http", "ws") + page + "/live"), this).join();
    }

    void says(String message) {
        socket.sendText(message, true).join();
    }

    String said() {
        return said.toString();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        said.append(text);
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.complete(-1);
    }
}
