package org.evensay.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.evensay.room.Helpers;

/**
 * The server calls itself at an address, with a word that is new each time. Only when the very word comes in here, the
 * call came to this program and to no other that answers there. Java's newer client for HTTP makes itself ready for TLS
 * first, which a start would wait for. Thread-safe.
 */
final class SelfCall {
    static final String ROUTE = "/health/self/{word}";
    private static final String PATH = "/health/self/";
    private static final ThreadFactory THREADS = Helpers.named("call of itself");

    private final Supplier<String> newWord;
    private final Map<String, Boolean> hasCome = new ConcurrentHashMap<>();
    private final Duration patience;

    /** {@code patience} is had with the way there, and then once more with the answer. */
    SelfCall(Supplier<String> newWord, Duration patience) {
        this.newWord = newWord;
        this.patience = patience;
    }

    /** Empty once we have answered ourselves; else why not. On a thread of its own: others are called meanwhile. */
    CompletableFuture<Optional<NoAnswer>> at(String url) {
        return CompletableFuture.supplyAsync(() -> called(url), call -> THREADS.newThread(call).start());
    }

    private Optional<NoAnswer> called(String url) {
        String word = newWord.get();
        hasCome.put(word, false);
        try {
            call(url + PATH + word);
            return hasCome.get(word) ? Optional.empty() : Optional.of(NoAnswer.SOMEBODY_ELSE);
        } catch (IOException failed) {
            return Optional.of(NoAnswer.because(failed));
        } finally {
            hasCome.remove(word);
        }
    }

    /** Not through a proxy of the house: these are the machine's own addresses. */
    private void call(String url) throws IOException {
        HttpURLConnection line = (HttpURLConnection) URI.create(url).toURL().openConnection(Proxy.NO_PROXY);
        line.setConnectTimeout((int) patience.toMillis());
        line.setReadTimeout((int) patience.toMillis());
        line.setInstanceFollowRedirects(false);
        try {
            line.getResponseCode();
        } finally {
            line.disconnect();
        }
    }

    /** Says nothing that a stranger could use: only whether the word is one that we wait for. */
    void answer(Context request) {
        boolean ours = hasCome.replace(request.pathParam("word"), true) != null;
        request.status(ours ? 200 : 404).contentType("text/plain; charset=utf-8").result(ours ? "here" : "unknown");
    }
}
