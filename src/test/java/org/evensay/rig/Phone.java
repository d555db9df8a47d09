package org.evensay.rig;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.evensay.live.LivePage;

/**
 * A phone with an outbox: it sends without waiting for the answer to the one before, and what has no answer soon it
 * sends again under the same id, on a new socket when the old one is cut. One thread.
 */
final class Phone implements Runnable {
    private static final int IN_FLIGHT = 3;
    private static final int PATIENCE_MS = 800;
    private static final int PAUSE_MS = 400;
    /** After so many tries without any answer the line is taken for dead, as a page does. */
    private static final int SILENCES = 4;

    private final LivePage page;
    private final Deque<Client.Op> toDo;
    private final Map<String, Client.Op> outbox = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private int sentAgain;
    private int answered;
    private int silences;

    Phone(LivePage page, List<Client.Op> toDo) {
        this.page = page;
        this.toDo = new ArrayDeque<>(toDo);
    }

    LivePage page() {
        return page;
    }

    int sentAgain() {
        return sentAgain;
    }

    /** Answers other than yes, and than that it should slow down. */
    List<String> refused() {
        return refused;
    }

    @Override
    public void run() {
        try {
            while (!toDo.isEmpty() || !outbox.isEmpty()) {
                while (!toDo.isEmpty() && outbox.size() < IN_FLIGHT) {
                    Client.Op next = toDo.remove();
                    outbox.put(next.id(), next);
                }
                sendAll();
                Thread.sleep(PAUSE_MS);
            }
        } catch (InterruptedException | ExecutionException never) {
            throw new AssertionError(never);
        }
    }

    private void sendAll() throws InterruptedException, ExecutionException {
        if (page.isBroken() || silences >= SILENCES) {
            page.comesBack();
            silences = 0;
        }
        int answeredBefore = answered;
        Map<Client.Op, CompletableFuture<JsonNode>> answers = new LinkedHashMap<>();
        outbox.values().forEach(op -> answers.put(op, page.sends(op.id(), op.what(), op.fields())));
        for (Map.Entry<Client.Op, CompletableFuture<JsonNode>> waiting : answers.entrySet()) {
            try {
                told(waiting.getKey(), waiting.getValue().get(PATIENCE_MS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException | ExecutionException unanswered) {
                sentAgain++;
            }
        }
        silences = answered > answeredBefore ? 0 : silences + 1;
    }

    private void told(Client.Op op, JsonNode answer) {
        answered++;
        if (answer.toString().contains("TOO_FAST")) {
            return;
        }
        outbox.remove(op.id());
        if (answer.has("ack")) {
            op.once().run();
        } else {
            refused.add(op.what() + ": " + answer);
        }
    }
}
