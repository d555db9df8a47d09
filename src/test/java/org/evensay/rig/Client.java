package org.evensay.rig;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.evensay.live.LivePage;

/**
 * Somebody who works until the line breaks, and then comes back as a phone does: the command without an answer is sent
 * again under the same id. Each runs on a thread of its own.
 */
abstract class Client implements Runnable {
    private static final int PAUSE_MS_AT_MOST = 250;
    private static final int TRIES = 3;

    protected final LivePage page;
    protected final Random chance;
    private Optional<Op> inDoubt = Optional.empty();
    private volatile boolean rests;
    private int acknowledged;

    /** One command, and what becomes true once it is acknowledged. */
    record Op(String id, String what, Map<String, ?> fields, Runnable once) {
        static Op of(String what, Map<String, ?> fields, Runnable once) {
            return new Op(LivePage.newId(), what, fields, once);
        }
    }

    Client(LivePage page, long seed) {
        this.page = page;
        this.chance = new Random(seed);
    }

    /** What to ask for next, by the journal; nothing while the page does not yet show what it needs. */
    abstract Optional<Op> next();

    /** Counts what the server shows otherwise than this client's journal. */
    abstract void check(Findings findings);

    @Override
    public void run() {
        while (!rests && inDoubt.isEmpty() && !page.isBroken()) {
            next().ifPresent(this::ask);
            pause();
        }
    }

    void begins() {
        rests = false;
    }

    /** Another thread's word to stop after what is in hand. */
    void rests() {
        rests = true;
    }

    /** Before the others begin. */
    void once() {
        next().ifPresent(this::ask);
    }

    private void ask(Op op) {
        Optional<JsonNode> answer = page.ask(op.id(), op.what(), op.fields());
        inDoubt = answer.isPresent() ? Optional.empty() : Optional.of(op);
        if (answer.filter(told -> told.has("ack")).isPresent()) {
            acknowledged++;
            op.once().run();
        }
    }

    private void pause() {
        try {
            Thread.sleep(50 + chance.nextInt(PAUSE_MS_AT_MOST));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Afterwards the page that was opened last shows what the server has kept. */
    void comeBack() {
        page.comesBack();
        Optional<Op> again = inDoubt;
        again.ifPresent(this::asksAgain);
        if (again.isPresent()) {
            page.open(page.place());
        }
    }

    /** As a phone does: on a new line when the first one says nothing within ten seconds, as on a busy machine. */
    private void asksAgain(Op op) {
        for (int tries = 1; inDoubt.isPresent(); tries++) {
            if (tries > TRIES) {
                throw new AssertionError("no answer from a server that said it was ready");
            }
            if (tries > 1) {
                page.comesBack();
            }
            ask(op);
        }
    }

    int acknowledged() {
        return acknowledged;
    }
}
