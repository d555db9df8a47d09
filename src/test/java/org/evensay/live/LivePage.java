package org.evensay.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.HttpCookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** A page of a room with its socket open: it sends commands, waits for their answers, and holds the parts it got. */
public final class LivePage extends ShowingPage {
    /** Half of a surrogate pair can be sent only as an escape. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final int BEAT_SECONDS = 15;

    private final Map<String, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final StringBuffer everything = new StringBuffer();
    private String place;
    private Session socket;
    private ScheduledFuture<?> heartbeat;
    /** Also while a new line is wanted and nothing has come by it yet. */
    private volatile boolean broken;
    private volatile boolean ended;
    private volatile boolean told;
    private volatile long heardNs = System.nanoTime();
    private volatile Line line;

    public LivePage(String address) {
        super(address);
    }

    /** Takes a seat by the code, under a name; or goes to the seat that they have and did not hear of. */
    public LivePage join(String code, String name) {
        open("/" + code);
        if (path().equals("/" + code)) {
            post("/" + code + "/seat", Map.of("name", name));
        }
        return live();
    }

    /** Opens the socket of the page that is open now. */
    public LivePage live() {
        place = path();
        shown.beginWith(page());
        return line();
    }

    private LivePage line() {
        told = false;
        ended = false;
        line = new Line(this);
        try {
            socket = Sockets.open(line, address, place + "/live?has", cookie());
            say(json(Map.of("has", shown.told())));
            await(all -> told || ended);
        } catch (RuntimeException | AssertionError nobodyThere) {
            broken = true;
            throw nobodyThere;
        }
        broken = !told || ended;
        if (!told) {
            throw new AssertionError("the line broke before anything came");
        }
        heartbeat = Hearts.ALL.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
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

    /** The page is loaded again; what was shown before is forgotten. */
    public LivePage comesBack() {
        begins();
        opened(place);
        return live();
    }

    /** A new line for the page that is there, as after a lost one; it is sent what differs. */
    public LivePage lineComesBack() {
        begins();
        return line();
    }

    private void begins() {
        hangUp();
        waiting.clear();
        broken = true;
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
            say(json(command));
        } catch (Exception broken) {
            answer.completeExceptionally(broken);
        }
        return answer;
    }

    private static String json(Map<String, ?> message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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

    /** Every frame that ever came. */
    public String everSent() {
        return everything.toString();
    }

    /** The server's words for what it shows. */
    public List<String> has() {
        return shown.told();
    }

    public boolean isBroken() {
        return broken;
    }

    /** The server answers every beat: a line that says nothing for three of them is dead, as to a page. */
    public boolean isSilent() {
        return System.nanoTime() - heardNs > TimeUnit.SECONDS.toNanos(3 * BEAT_SECONDS);
    }

    public void hangUp() {
        heartbeat.cancel(false);
        line = null;
        socket.disconnect();
    }

    void heard(Line from, String frame) {
        if (line == from) {
            heardNs = System.nanoTime();
            receive(frame);
        }
    }

    void lost(Line from) {
        if (line == from) {
            broken = true;
            ended = true;
            waiting.values().forEach(answer -> answer.completeExceptionally(
                    new IllegalStateException("the line broke")));
        }
    }

    private void receive(String frame) {
        everything.append(frame).append('\n');
        try {
            JsonNode json = JSON.readTree(frame);
            if (json.has("parts")) {
                shown.take(json);
                told = true;
            }
            String answered = json.path("ack").asText(json.path("nack").asText(""));
            if (!answered.isEmpty() && waiting.containsKey(answered)) {
                waiting.remove(answered).complete(json);
            }
        } catch (Exception unreadable) {
            throw new AssertionError(frame, unreadable);
        }
    }
}
