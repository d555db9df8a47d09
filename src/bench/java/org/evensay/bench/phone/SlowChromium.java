package org.evensay.bench.phone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.evensay.bench.Program;

/**
 * A Chromium without windows and with one page, told what to do by its own protocol for tools (Chrome DevTools). Its
 * processor is slowed for that page. Used by one thread.
 */
final class SlowChromium implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS_TO_ANSWER = 60;

    private final Program program;
    private final WebSocket line;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final Queue<JsonNode> events = new ConcurrentLinkedQueue<>();
    private int asked;

    SlowChromium(String chromium, Path folder) throws IOException {
        int port = Program.freePort();
        program = Program.start(folder.resolve("chromium.log"), List.of(chromium, "--headless", "--no-sandbox",
                "--disable-gpu", "--remote-debugging-port=" + port, "--user-data-dir=" + folder.resolve("chromium"),
                "about:blank"), Map.of()).listening(port);
        HttpClient http = HttpClient.newHttpClient();
        String page = JSON.readTree(http.sendAsync(HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/json/list")).build(), HttpResponse.BodyHandlers.ofString())
                .join().body()).path(0).path("webSocketDebuggerUrl").asText();
        line = http.newWebSocketBuilder().buildAsync(URI.create(page), new Heard()).join();
    }

    /** The protocol's texts may come in pieces. */
    private final class Heard implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
            text.append(piece);
            if (last) {
                sort(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }

    private void sort(String message) {
        try {
            JsonNode said = JSON.readTree(message);
            (said.has("id") ? answers : events).add(said);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One command of the protocol, and what comes of it. */
    JsonNode ask(String method, Map<String, Object> parameters) {
        try {
            line.sendText(JSON.writeValueAsString(Map.of("id", ++asked, "method", method, "params", parameters)), true)
                    .join();
            JsonNode answer = answers.poll(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
            if (answer == null || answer.has("error")) {
                throw new IllegalStateException(method + ": " + answer);
            }
            return answer.path("result");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What a script says, when it has said it. */
    JsonNode evaluate(String script) {
        return ask("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true))
                .path("result").path("value");
    }

    /** All events so far. */
    List<JsonNode> events() {
        return List.copyOf(events);
    }

    @Override
    public void close() {
        line.abort();
        program.close();
    }
}
