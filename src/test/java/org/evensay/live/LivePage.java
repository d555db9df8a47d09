package org.evensay.live;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.HttpCookie;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** A page of a room with its socket open: it sends commands, waits for their answers, and holds the parts it got. */
public final class LivePage extends Browser {
    /** Half of a surrogate pair can be sent only as an escape. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Map<String, String> parts = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final StringBuffer everything = new StringBuffer();
    private String place;
    private Session socket;
    private ScheduledFuture<?> heartbeat;
    private volatile boolean broken;
    private volatile Line line;

    public LivePage(String address) {
        super(address);
    }

    /** Takes a seat by the code, under a name. */
    public LivePage join(String code, String name) {
        open("/" + code);
        post("/" + code + "/seat", Map.of("name", name));
        return live();
    }

    /** Opens the socket of the page that is open now. */
    public LivePage live() {
        place = path();
        line = new Line(this);
        socket = Sockets.open(line, address, place + "/live", cookie());
        await(all -> !all.isEmpty());
        heartbeat = Hearts.ALL.scheduleAtFixedRate(this::beat, 15, 15, TimeUnit.SECONDS);
        return this;
    }

    /** What this page's cookie proves. */
    public String secret() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> place.startsWith(one.getPath()) && !one.getPath().equals("/"))
                .map(HttpCookie::getValue).findFirst().orElseThrow();
    }

    public String place() {
        return place;
    }

    /** The cookie of this page's place, as a header's value. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> place.startsWith(one.getPath()) && !one.getPath().equals("/"))
                .map(one -> one.getName() + "=" + one.getValue()).findFirst().orElseThrow();
    }

    /** The same page again on a new socket, as after a lost line; what was shown before is forgotten. */
    public LivePage comesBack() {
        hangUp();
        parts.clear();
        waiting.clear();
        broken = false;
        open(place);
        return live();
    }

    /** Sends a command and waits for its answer; empty when the line broke first: nobody knows what became of it. */
    public Optional<JsonNode> ask(String id, String what, Map<String, ?> fields) {
        try {
            return Optional.of(send(id, what, fields));
        } catch (AssertionError unanswered) {
            return Optional.empty();
        }
    }

    /** Sends a command and waits for its answer: an ack or a nack. */
    public JsonNode send(String what, Map<String, ?> fields) {
        return send(newId(), what, fields);
    }

    private JsonNode send(String id, String what, Map<String, ?> fields) {
        try {
            return sends(id, what, fields).get(10, TimeUnit.SECONDS);
        } catch (Exception unanswered) {
            throw new AssertionError("no answer to " + what, unanswered);
        }
    }

    /** Sends a command without waiting; the answer fails when the line breaks first. */
    public CompletableFuture<JsonNode> sends(String id, String what, Map<String, ?> fields) {
        Map<String, Object> command = new HashMap<>(fields);
        command.putAll(Map.of("id", id, "do", what));
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            say(JSON.writeValueAsString(command));
        } catch (Exception broken) {
            answer.completeExceptionally(broken);
        }
        return answer;
    }

    /** One message at a time: a heartbeat may come between. */
    private synchronized void say(String message) {
        Callback.Completable sent = new Callback.Completable();
        socket.sendText(message, sent);
        sent.join();
    }

    private void beat() {
        if (!broken && socket.isOpen()) {
            say("{\"beat\":1}");
        }
    }

    /** Sends a command that must be done. */
    public void does(String what, Map<String, ?> fields) {
        JsonNode answer = send(what, fields);
        if (!answer.has("ack")) {
            throw new AssertionError(what + " was refused: " + answer);
        }
    }

    public void does(String what) {
        does(what, Map.of());
    }

    public static String newId() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        return String.format("%016x%016x", chance.nextLong(), chance.nextLong());
    }

    /** All parts as last sent, one after another. */
    public String shown() {
        return String.join("\n", parts.values());
    }

    public String part(String id) {
        return parts.getOrDefault(id, "");
    }

    /** Every frame that ever came. */
    public String everSent() {
        return everything.toString();
    }

    public void awaitText(String text) {
        await(all -> shown().contains(text));
    }

    public void await(Predicate<Map<String, String>> holds) {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!holds.test(parts)) {
            if (System.nanoTime() > until) {
                throw new AssertionError("never came; shown: " + shown());
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** The first group of every match in what is shown. */
    public List<String> all(Pattern pattern) {
        return pattern.matcher(shown()).results().map(found -> found.group(1)).toList();
    }

    /** The id of the row of the idea with exactly these words, wherever else on the page they stand. */
    public String idOfIdea(String words) {
        Pattern row = Pattern.compile("id=\"idea-([0-9a-f]{32})\"(?:(?!id=\"idea-).)*?class=\"idea-text\"[^>]*>"
                + Pattern.quote(words) + "<", Pattern.DOTALL);
        await(all -> row.matcher(shown()).find());
        return Browser.first(row, shown());
    }

    /** The id of the form or row whose id begins with {@code prefix} and whose text holds {@code text}. */
    public String idOf(String prefix, String text) {
        await(all -> shown().contains(text));
        return shownIdOf(prefix, text)
                .orElseThrow(() -> new AssertionError("no " + prefix + " with " + text + " in " + shown()));
    }

    /** The same without waiting: empty while it is not shown. */
    public Optional<String> shownIdOf(String prefix, String text) {
        String row = "id=\"" + prefix + "([0-9a-f]{32})\"(.*?)(?=id=\"" + prefix + "|$)";
        Matcher rows = Pattern.compile(row, Pattern.DOTALL).matcher(shown());
        return rows.results().filter(one -> one.group(2).contains(text)).map(one -> one.group(1)).findFirst();
    }

    public boolean isBroken() {
        return broken;
    }

    public void hangUp() {
        heartbeat.cancel(false);
        line = null;
        socket.disconnect();
    }

    void heard(Line from, String frame) {
        if (line == from) {
            receive(frame);
        }
    }

    void lost(Line from) {
        if (line == from) {
            broken = true;
            waiting.values().forEach(answer -> answer.completeExceptionally(
                    new IllegalStateException("the line broke")));
        }
    }

    private void receive(String frame) {
        everything.append(frame).append('\n');
        try {
            JsonNode json = JSON.readTree(frame);
            RowsOnAPage.take(json, parts);
            String answered = json.path("ack").asText(json.path("nack").asText(""));
            if (!answered.isEmpty() && waiting.containsKey(answered)) {
                waiting.remove(answered).complete(json);
            }
        } catch (Exception unreadable) {
            throw new AssertionError(frame, unreadable);
        }
    }
}
