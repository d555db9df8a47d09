package org.evensay.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.live.LiveRoom;
import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One person of the room sends down the open socket whatever they like. Each case ends as RFC 6455 and the protocol
 * say; after each, somebody else in the room works on, and nothing was logged.
 */
class HostileFramesTest {
    private static RunningApp app;
    private static LogOfProblems log;
    private static GoodCompany others;
    private static Door door;

    @BeforeAll
    static void aRoomWithPeople() {
        app = new RunningApp();
        LiveRoom room = LiveRoom.start(app.address(), "A group", "What helps?", Map.of());
        others = new GoodCompany(room, 24);
        door = Door.of(app.app().port(), room.joinedBy("Hostile"));
        log = new LogOfProblems();
    }

    @AfterAll
    static void done() {
        log.close();
        app.close();
    }

    @TestFactory
    Stream<DynamicTest> framing() {
        return tests(Framing.cases());
    }

    @TestFactory
    Stream<DynamicTest> fragments() {
        return tests(Fragments.cases());
    }

    @TestFactory
    Stream<DynamicTest> lengths() {
        return tests(Lengths.cases());
    }

    @TestFactory
    Stream<DynamicTest> utf8() {
        return tests(Utf8Cases.cases());
    }

    @TestFactory
    Stream<DynamicTest> goodbyes() {
        return tests(CloseCases.cases());
    }

    @TestFactory
    Stream<DynamicTest> messages() {
        return tests(Messages.cases());
    }

    @Test
    void theChaptersHoldAtLeast250CasesAndNoneTwice() {
        List<String> titles = Stream.of(Framing.cases(), Fragments.cases(), Lengths.cases(), Utf8Cases.cases(),
                CloseCases.cases(), Messages.cases()).flatMap(all -> all).map(Case::title).toList();

        assertThat(titles).hasSizeGreaterThanOrEqualTo(250).doesNotHaveDuplicates();
    }

    @Test
    void aDeclaredLengthTakesNoMemory() throws IOException {
        List<RawSocket> open = new ArrayList<>();
        long before = Heap.usedMegabytes();
        for (Door another : others.doors(app.app().port())) {
            RawSocket socket = RawSocket.open(another);
            socket.send(Bytes.declaring(Bytes.FIN | Bytes.TEXT, 1 << 30, Bytes.letters(9_000)));
            open.add(socket);
        }
        others.works();

        assertThat(Heap.usedMegabytes() - before).isLessThan(20);
        for (RawSocket socket : open) {
            socket.close();
        }
    }

    private static Stream<DynamicTest> tests(Stream<Case> cases) {
        return cases.map(one -> dynamicTest(one.title(), () -> holds(one)));
    }

    private static void holds(Case one) throws IOException {
        Outcome outcome = Outcome.of(one, door);

        if (one.ending().stays()) {
            assertThat(outcome.code()).as("%s", outcome).isEqualTo(1000);
        } else {
            assertThat(one.ending().codes()).as("%s", outcome).contains(outcome.code());
        }
        assertThat(outcome.reason()).doesNotContain("Exception", "evensay", "jetty", "java");
        assertThat(log.taken()).isEmpty();
        others.works();
        assertThat(others.allStillThere()).isTrue();
    }
}
