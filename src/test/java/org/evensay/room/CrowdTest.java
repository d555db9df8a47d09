package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.command.FinishWriting;
import org.evensay.workshop.command.NameSeat;
import org.evensay.workshop.command.WriteIdea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many people at once, from many threads. */
@Timeout(120)
class CrowdTest {
    private static final int PEOPLE = 8;
    private static final int COMMANDS_EACH = 500;

    private final RoomsOfTest house = new RoomsOfTest();
    private final Meeting meeting = aWorkshop().with(
            IntStream.range(0, PEOPLE).mapToObj(number -> "person " + number).toArray(String[]::new)).inSilent();
    private final Room room = house.of(meeting);

    @AfterEach
    void closeTheHouse() {
        house.close();
    }

    @Test
    void everyCommandIsAnsweredOnceAndManyShareOneWrite() throws Exception {
        ConcurrentLinkedQueue<CompletableFuture<Answer>> answers = new ConcurrentLinkedQueue<>();
        AtomicInteger ideasDone = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            Actor person = meeting.actor("person " + number);
            Random chance = new Random(number);
            threads.add(new Thread(() -> {
                awaitQuietly(start);
                for (int time = 0; time < COMMANDS_EACH; time++) {
                    Command command = any(chance, time);
                    CompletableFuture<Answer> answer = house.ask(room, person, command);
                    answers.add(answer);
                    answer.thenAccept(given -> ideasDone.addAndGet(
                            command instanceof WriteIdea && given instanceof Answer.Done ? 1 : 0));
                }
            }));
        }
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        answers.forEach(RoomsOfTest::soon);
        assertThat(answers).hasSize(PEOPLE * COMMANDS_EACH);
        assertThat(room.snapshot().workshop().question().ideas().size()).isEqualTo(ideasDone.get()).isPositive();
        assertThat(house.store.kept(meeting.workshop().id()).workshop()).isEqualTo(room.snapshot().workshop());
        assertThat(house.store.saves.get()).isLessThan(answers.size() / 2)
                .isEqualTo((int) room.snapshot().version() - 1);
    }

    private static Command any(Random chance, int time) {
        return switch (chance.nextInt(3)) {
            case 0 -> new WriteIdea("idea " + time);
            case 1 -> new FinishWriting(chance.nextBoolean());
            default -> new NameSeat("name " + time);
        };
    }

    private static void awaitQuietly(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
