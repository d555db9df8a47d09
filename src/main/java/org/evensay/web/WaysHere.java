package org.evensay.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Keeps an eye on how other devices reach this server: {@link #look} asks the machine for its addresses and, when they
 * are others than before, tries each. What was chosen counts for the whole house until the program ends: one laptop is
 * in one network. Thread-safe; whoever reads is never kept waiting.
 */
public final class WaysHere {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Supplier<List<Adapter>> adapters;
    private final SelfCall selfCall;
    private volatile WayHere now;
    private volatile Runnable changed = () -> { };
    private Optional<String> wanted;
    private List<OwnAddress> known = List.of();

    WaysHere(WayHere now, Optional<String> wanted, Supplier<List<Adapter>> adapters, SelfCall selfCall) {
        this.now = now;
        this.wanted = wanted;
        this.adapters = adapters;
        this.selfCall = selfCall;
    }

    /** By an address that never changes. */
    public static WaysHere given(Addresses addresses) {
        return new WaysHere(WayHere.given(addresses, false), Optional.empty(), List::of,
                new SelfCall(() -> "none", PATIENCE));
    }

    /**
     * By a name or public address where there is one; else, when the server listens everywhere, by what is found.
     *
     * @param wanted the address that was asked for, if any
     */
    public static WaysHere of(String host, int port, Optional<String> wanted, Surroundings around,
                              Supplier<String> newWord) {
        Addresses given = Addresses.of(host, port, around);
        boolean looks = Addresses.isEverywhere(host) && given.onTheNetwork().isEmpty();
        return new WaysHere(looks ? WayHere.unknown(given.here(), port, wanted)
                : WayHere.given(given, around.publicAddress().isPresent()), wanted, Adapter::ofThisMachine,
                new SelfCall(newWord, PATIENCE));
    }

    public WayHere now() {
        return now;
    }

    /** What is to be done whenever {@link #now} is another. */
    void whenChanged(Runnable tell) {
        changed = tell;
    }

    /** A machine that has just begun may be too slow for itself: what gave no answer is tried each time. */
    public void look() {
        if (now.looks()) {
            look(now.tried().stream().anyMatch(tried -> tried.no().equals(Optional.of(NoAnswer.SILENT))));
        }
    }

    /** Also when the machine has the same addresses as before: a program that stood in the way may have gone. */
    void lookAgain() {
        if (now.looks()) {
            look(true);
        }
    }

    private synchronized void look(boolean anyway) {
        List<OwnAddress> found = OwnAddress.ranked(adapters.get());
        if (anyway || !found.equals(known)) {
            known = found;
            become(now.found(tried(found), wanted));
        }
    }

    /** All at once, so that it takes no longer than the slowest. */
    private List<WayHere.Tried> tried(List<OwnAddress> found) {
        List<CompletableFuture<Optional<NoAnswer>>> calls =
                found.stream().map(own -> selfCall.at(own.url(now.port()))).toList();
        return IntStream.range(0, found.size())
                .mapToObj(at -> new WayHere.Tried(found.get(at), calls.get(at).join())).toList();
    }

    /** Whether it answers, and so is on the wall from now on. */
    synchronized boolean choose(String ip) {
        Optional<WayHere> chosen = now.chosen(ip);
        chosen.ifPresent(way -> {
            wanted = Optional.of(ip);
            become(way);
        });
        return chosen.isPresent();
    }

    private void become(WayHere next) {
        if (!next.equals(now)) {
            now = next;
            changed.run();
        }
    }

    SelfCall ownCall() {
        return selfCall;
    }

    void answer(Context request) {
        selfCall.answer(request);
    }
}
