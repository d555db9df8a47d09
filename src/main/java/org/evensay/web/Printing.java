package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.TooManyRequestsResponse;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.evensay.export.PdfFile;
import org.evensay.room.Helpers;

/**
 * Pages as PDF. Making one takes up to a second and more of work, so it is done on threads of their own: so few at a
 * time that a room in the same house goes on, and so few that wait; who comes then is asked to try again. By 429: for a
 * 503 a proxy would leave out, for everybody, a node that is only busy with paper.
 */
final class Printing implements AutoCloseable {
    static final int AT_ONCE = 2;
    static final int WAITING = 8;

    private final Function<String, byte[]> maker;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING), Helpers.named("printing"));

    Printing() {
        this(PdfFile::of);
    }

    Printing(Function<String, byte[]> maker) {
        this.maker = maker;
    }

    /**
     * The thread of the request waits, which it may: there are never more that wait than there are places.
     *
     * @param name of the file, without its ending
     */
    void give(Context request, String name, String html) {
        Attachment.answer(request, Attachment.PDF, name + ".pdf", made(html));
    }

    byte[] made(String html) {
        try {
            return CompletableFuture.supplyAsync(() -> maker.apply(html), workers).join();
        } catch (RejectedExecutionException tooMany) {
            throw new TooManyRequestsResponse();
        }
    }

    boolean isFull() {
        return workers.getActiveCount() == AT_ONCE && workers.getQueue().remainingCapacity() == 0;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
