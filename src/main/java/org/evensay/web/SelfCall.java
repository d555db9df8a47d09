package org.evensay.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The server calls itself at an address, with a word that is new each time. Only when the very word comes in here, the
 * call came to this program and to no other that answers there. Thread-safe.
 */
final class SelfCall {
    static final String ROUTE = "/health/self/{word}";
    private static final String PATH = "/health/self/";

    /** The machine's own addresses are not asked for through a proxy of the house. */
    private static final ProxySelector STRAIGHT = new ProxySelector() {
        @Override
        public List<Proxy> select(URI to) {
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI to, SocketAddress by, IOException why) {
            // There is none to tell it of.
        }
    };

    private final Supplier<String> newWord;
    private final Map<String, Boolean> hasCome = new ConcurrentHashMap<>();
    private final Duration patience;
    private volatile HttpClient client;

    SelfCall(Supplier<String> newWord, Duration patience) {
        this.newWord = newWord;
        this.patience = patience;
    }

    /** Made for the first call, when the first page can be had already. Two may make one: one of them is kept. */
    private HttpClient client() {
        HttpClient there = client;
        if (there == null) {
            there = HttpClient.newBuilder().proxy(STRAIGHT).connectTimeout(patience).build();
            client = there;
        }
        return there;
    }

    /** Empty once we have answered ourselves; else why not. */
    CompletableFuture<Optional<NoAnswer>> at(String url) {
        String word = newWord.get();
        hasCome.put(word, false);
        HttpRequest call = HttpRequest.newBuilder(URI.create(url + PATH + word)).timeout(patience).build();
        return client().sendAsync(call, BodyHandlers.discarding()).handle((answer, failure) -> {
            boolean came = Boolean.TRUE.equals(hasCome.remove(word));
            if (failure != null) {
                return Optional.of(NoAnswer.because(failure));
            }
            return came ? Optional.<NoAnswer>empty() : Optional.of(NoAnswer.SOMEBODY_ELSE);
        });
    }

    /** Says nothing that a stranger could use: only whether the word is one that we wait for. */
    void answer(Context request) {
        boolean ours = hasCome.replace(request.pathParam("word"), true) != null;
        request.status(ours ? 200 : 404).contentType("text/plain; charset=utf-8").result(ours ? "here" : "unknown");
    }
}
