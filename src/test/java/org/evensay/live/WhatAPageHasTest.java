package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A page says what it has when its line opens, and is sent what differs. */
@Timeout(60)
class WhatAPageHasTest {
    private static final int IDEAS = 10;

    @AutoClose
    private final RunningApp app = new RunningApp();
    private LiveRoom room;
    private LivePage anna;

    /** All that comes by one line. Public, as Jetty asks. */
    public static final class Frames implements Session.Listener.AutoDemanding {
        private static final ObjectMapper JSON = new ObjectMapper();
        private final BlockingQueue<String> came = new LinkedBlockingQueue<>();

        @Override
        public void onWebSocketText(String frame) {
            came.add(frame);
        }

        JsonNode next() throws Exception {
            return JSON.readTree(came.poll(10, TimeUnit.SECONDS));
        }
    }

    @BeforeEach
    void aListOfIdeas() {
        room = LiveRoom.start(app.address(), "Tea", "What works?", Map.of());
        anna = room.joinedBy("Anna");
        room.moves("WELCOME", "SILENT");
        room.moves("SILENT", "SHARING");
        room.facilitator().does("start-rounds");
        IntStream.range(0, IDEAS).forEach(number ->
                room.facilitator().does("say-aloud", Map.of("text", "Idea " + number + ".")));
        anna.lineComesBack();
    }

    private Session line(Frames frames) {
        return Sockets.open(frames, app.address(), anna.place() + "/live?has", anna.cookie());
    }

    private static void says(Session line, List<String> has) {
        Callback.Completable said = new Callback.Completable();
        line.sendText("{\"has\":[" + String.join(",", has.stream().map(one -> '"' + one + '"').toList()) + "]}", said);
        said.join();
    }

    private JsonNode toldTo(List<String> has) throws Exception {
        Frames frames = new Frames();
        says(line(frames), has);
        return frames.next();
    }

    @Test
    void aLineThatComesBackWhileNothingChangedIsToldSoInAFewLetters() throws Exception {
        JsonNode whole = toldTo(List.of());
        assertThat(whole.path("parts").path("part-step").asText()).contains("Idea 7.");
        JsonNode again = toldTo(anna.has());
        assertThat(again.path("parts").isObject()).isTrue();
        assertThat(again.path("parts")).isEmpty();
        assertThat(again.path("v")).isEqualTo(whole.path("v"));
        assertThat(again.toString()).hasSizeLessThan(150);
    }

    @Test
    void aPageThatWasJustLoadedIsSentNothingOfWhatStandsOnIt() {
        for (LivePage page : List.of(anna, room.screen(), room.facilitator())) {
            page.comesBack();
            String frames = page.everSent();
            assertThat(frames.substring(frames.lastIndexOf("{\"v\":"))).as(page.place())
                    .doesNotContain("part-step", "part-mine", "part-stage", "part-screen");
            assertThat(page.shown()).contains("Idea 7.");
        }
    }

    @Test
    void whatChangedMeanwhileIsSentAndNothingElse() throws Exception {
        List<String> before = anna.has();
        room.moves("SHARING", "DISCUSSION");
        JsonNode told = toldTo(before);
        assertThat(told.path("parts").path("part-step").asText()).contains("Idea 7.");
        assertThat(told.path("parts").has("part-care")).isFalse();
        told.path("parts").fieldNames().forEachRemaining(part -> assertThat(told.path("as").has(part)).isTrue());
    }

    @Test
    void afterAListThatThePageHadAlreadyASingleRowIsEnough() throws Exception {
        room.moves("SHARING", "DISCUSSION");
        anna.lineComesBack();
        Frames frames = new Frames();
        says(line(frames), anna.has());
        assertThat(frames.next().path("parts")).isEmpty();
        room.facilitator().does("spotlight", Map.of("idea", room.facilitator().idOfIdea("Idea 7.")));
        assertThat(frames.next().toString()).contains("data-kept").doesNotContain("Idea 8.");
        room.facilitator().does("spotlight", Map.of("idea", room.facilitator().idOfIdea("Idea 6.")));
        JsonNode lit = frames.next();
        assertThat(lit.path("rows").path("part-step")).isNotEmpty();
        assertThat(lit.toString()).doesNotContain("Idea 8.");
        assertThat(lit.path("as").has("part-step")).isTrue();
    }

    @Test
    void nothingOfTheRoomIsSentBeforeThePageHasSaidWhatItHas() throws Exception {
        Frames frames = new Frames();
        Session line = line(frames);
        assertThat(frames.came.poll(700, TimeUnit.MILLISECONDS)).isNull();
        says(line, List.of());
        assertThat(frames.next().path("parts").has("part-step")).isTrue();
    }

    @Test
    void whatIsNoWordOfOursIsLikeNothing() throws Exception {
        JsonNode told = toldTo(List.of("", "part-step", "part-step=", "part-step=0", "part-step=!!", "=k3",
                "part-step=zzzzzzzzzzzzzzzzzzzzz", "part-step=k3", "part-step=k4", "nobody=k3"));
        assertThat(told.path("parts").path("part-step").asText()).contains("Idea 7.");
    }

    @Test
    void whoSaysItTwiceIsNotAskedAgain() throws Exception {
        Frames frames = new Frames();
        Session line = line(frames);
        says(line, List.of());
        assertThat(frames.next().path("parts").has("part-step")).isTrue();
        says(line, List.of("part-step=k3"));
        room.moves("SHARING", "DISCUSSION");
        assertThat(frames.next().path("parts").path("part-step").asText()).contains("data-kept");
    }

    @Test
    void aPageOfBeforeThatSaysNothingIsSentEverything() throws Exception {
        Frames frames = new Frames();
        Sockets.open(frames, app.address(), anna.place() + "/live", anna.cookie());
        assertThat(frames.next().path("parts").path("part-step").asText()).contains("Idea 7.");
    }
}
