package org.evensay.live;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.evensay.LogJson;
import org.evensay.LogLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks are planted in ideas, a name, a ballot and a cookie, and looked for wherever they must not be. */
class MarkersTest {
    private static final String UNSHARED = "mark-unshared-4711";
    private static final String SHARED = "mark-shared-4712";
    private static final String NAME = "mark-name-4713";

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            log.add(new LogLine().doLayout(event));
            log.add(new LogJson().doLayout(event));
        }
    };
    private RunningApp app;
    private LiveRoom room;
    private LivePage anna;
    private String secret;

    @BeforeEach
    void aWorkshopIsHeld() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        ear.setContext(context);
        ear.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(ear);
        app = new RunningApp();
        room = LiveRoom.start(app.address(), "Tea", "What works?", Map.of("choices", "1"));
        anna = room.joinedBy(NAME);
        room.joinedBy("Ben");
        room.joinedBy("Cleo");
        secret = anna.secret();
        room.moves("WELCOME", "SILENT");
        anna.does("write-idea", Map.of("text", UNSHARED));
        anna.does("write-idea", Map.of("text", SHARED));
        room.people().get(1).does("write-idea", Map.of("text", "walks"));
        room.moves("SILENT", "SHARING");
        room.facilitator().does("share-at-once");
        anna.does("hand-in", Map.of("idea", anna.idOf("own-", SHARED), "in", "yes"));
        LivePage ben = room.people().get(1);
        ben.does("hand-in", Map.of("idea", ben.idOf("own-", "walks"), "in", "yes"));
        room.moves("SHARING", "DISCUSSION");
        room.moves("DISCUSSION", "VOTING");
        room.people().forEach(this::votes);
    }

    @AfterEach
    void close() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(ear);
        app.close();
    }

    private void votes(LivePage person) {
        person.awaitText("data-vote");
        List<String> ids = PlayedWorkshop.ballotIds(person, List.of(SHARED));
        person.does("cast-ballot", Map.of("vote", PlayedWorkshop.vote(person), "rev", "1", "choice", ids));
    }

    @Test
    void whileItIsLiveOnlyTheirOwnPageHasThem() {
        Stream.of(room.people().get(1), room.people().get(2), room.screen()).forEach(other ->
                assertThat(other.everSent() + other.open(other.place()).body()).doesNotContain(UNSHARED, secret));
        assertThat(room.facilitator().everSent() + room.facilitator().open(room.facilitator().place()).body())
                .contains(NAME).doesNotContain(UNSHARED, secret);
        assertThat(anna.everSent()).contains(UNSHARED).doesNotContain(secret);
        assertThat(isInTheFolder(UNSHARED)).as("the look into the files can find something").isTrue();
        assertThat(isInTheFolder(secret)).as("a cookie is never stored").isFalse();
    }

    @Test
    void afterwardsNothingLeadsFromTheListToAPerson() {
        room.moves("VOTING", "REVIEW");
        room.moves("REVIEW", "RESULTS");
        room.moves("RESULTS", "CLOSED");
        for (String file : List.of("/priorities.csv", "/priorities.json", "/held.json")) {
            assertThat(room.facilitator().open(room.facilitator().place() + file).body())
                    .contains(SHARED).doesNotContain(UNSHARED, NAME, secret);
        }
        app.stop();
        assertThat(isInTheFolder(SHARED)).isTrue();
        assertThat(Stream.of(UNSHARED, NAME, secret).filter(this::isInTheFolder)).isEmpty();
        app.startAgain();
    }

    @Test
    void theLogHoldsNoneOfThemHoweverMuchGoesWrong() {
        anna.send("write-idea", Map.of("text", UNSHARED));
        anna.send("move-on", Map.of("from", UNSHARED, "to", secret));
        anna.open("/" + NAME);
        anna.open("/room/" + UNSHARED + "/participant");
        anna.open("/");
        anna.post("/find", Map.of("code", room.code() + NAME));
        LoggerFactory.getLogger("org.evensay.test").error("something of ours", new IllegalStateException(UNSHARED));
        LoggerFactory.getLogger("org.eclipse.jetty.test").error("cookie " + secret);
        assertThat(log).as("the ear hears both forms").anyMatch(line -> line.contains("something of ours"))
                .anyMatch(line -> line.contains("\"message\":\"something of ours\""));
        assertThat(String.join("", log)).doesNotContain(UNSHARED, SHARED, NAME, secret, room.code(), "127.0.0.1");
    }

    private boolean isInTheFolder(String mark) {
        try (Stream<Path> files = Files.walk(app.data())) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, mark));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean holds(Path file, String mark) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(mark);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
