package org.evensay.rig.cluster;

import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Somebody with a page, on a thread of their own: they come back when their line is lost, and ask for one thing after
 * the other, each under the same id until it is answered, on whatever line there is.
 */
final class Person implements Runnable {
    private static final int LOOKS_EVERY_MS = 60;
    private static final int LATER_MS = 700;
    /** As pages do after the first failure. */
    private static final int BACK_AFTER_MS = 250;
    /** Those who have the same trouble are counted together. */
    private static final int TROUBLE_LETTERS = 100;
    private static final int ANSWER_MS_AT_MOST = 180_000;

    private final Way way;
    private final Surroundings around;
    private final Supplier<Optional<Wish>> wishes;
    private final int pauseMs;
    private final Random chance;
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private volatile boolean busy;
    private volatile boolean over;
    private volatile String trouble = "has not tried yet";
    private volatile String last = "nothing yet";
    private volatile Optional<Throwable> broken = Optional.empty();

    /** What all have in common. */
    record Surroundings(Traffic traffic, Delays delays) {
    }

    private record Asked(Wish wish, CompletableFuture<Answer> answer) {
    }

    /** {@code wishes}: what they want next, if anything, about every {@code pauseMs}. */
    Person(Way way, Surroundings around, Supplier<Optional<Wish>> wishes, int pauseMs, long seed) {
        this.way = way;
        this.around = around;
        this.wishes = wishes;
        this.pauseMs = pauseMs;
        this.chance = new Random(seed);
    }

    Way way() {
        return way;
    }

    /** From another thread: asks for it next, and gives its answer. */
    Answer asks(Wish wish) {
        Asked next = new Asked(wish, new CompletableFuture<>());
        asked.add(next);
        try {
            return next.answer().get(ANSWER_MS_AT_MOST, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | InterruptedException unanswered) {
            throw new AssertionError("no answer to " + wish, unanswered);
        }
    }

    /** Why they are not here, if they are not. */
    Optional<String> missing() {
        if (broken.isPresent()) {
            return Optional.of(way.place() + " broke down: " + broken.get());
        }
        return way.isLost() && !over ? Optional.of(way.place() + ": " + trouble) : Optional.empty();
    }

    /** What they asked for last, and what came of it. */
    String last() {
        return way.place() + " " + last + (way.isLost() ? ", not here" : ", here") + ", was away because of " + trouble
                + ", " + way.shown().length() + " letters shown";
    }

    /** From another thread: until nothing is under way. */
    void isQuiet() {
        while (busy) {
            pause(LOOKS_EVERY_MS);
        }
    }

    void leaves() {
        over = true;
    }

    @Override
    public void run() {
        try {
            lives();
        } catch (RuntimeException | Error end) {
            broken = Optional.of(end);
            throw end;
        }
    }

    private void lives() {
        long nextNs = System.nanoTime() + ms(chance.nextInt(pauseMs));
        while (!over) {
            if (way.isLost()) {
                comesBack();
            } else if ((!asked.isEmpty() || System.nanoTime() > nextNs) && around.traffic().enters()) {
                busy = true;
                try {
                    next();
                } finally {
                    busy = false;
                    around.traffic().leaves();
                }
                nextNs = System.nanoTime() + ms(pauseMs / 2 + chance.nextInt(pauseMs));
            }
            pause(LOOKS_EVERY_MS);
        }
        way.hangsUp();
    }

    private static long ms(int number) {
        return TimeUnit.MILLISECONDS.toNanos(number);
    }

    private void next() {
        Asked told = asked.poll();
        if (told != null) {
            told.answer().complete(untilAnswered(told.wish()));
        } else {
            wishes.get().ifPresent(this::untilAnswered);
        }
    }

    private Answer untilAnswered(Wish wish) {
        Answer answer = asksOnce(wish);
        while (answer.isOpen() && !over) {
            around.traffic().isAskedAgain(answer.toString());
            if (way.isLost()) {
                comesBack();
            } else {
                pause(LATER_MS);
            }
            answer = asksOnce(wish);
        }
        if (answer.isDone()) {
            around.traffic().isDone();
            wish.once().run();
        }
        return answer;
    }

    private Answer asksOnce(Wish wish) {
        last = "asks to " + wish.what();
        Answer answer = way.ask(wish);
        last = "asked to " + wish.what() + ": " + answer;
        return answer;
    }

    private void comesBack() {
        long lostNs = System.nanoTime();
        for (int tries = 0; way.isLost() && !over; tries++) {
            pause(BACK_AFTER_MS + chance.nextInt(Math.min(2_000, BACK_AFTER_MS << Math.min(tries, 4))));
            try {
                way.comesBack();
            } catch (RuntimeException | AssertionError notYet) {
                trouble = notYet.toString().lines().findFirst().orElse("");
                around.traffic().isAskedAgain("back: "
                        + trouble.substring(0, Math.min(TROUBLE_LETTERS, trouble.length())));
            }
        }
        if (!over) {
            around.delays().aLineTook(lostNs);
        }
    }

    private static void pause(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
