package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A crowd at the printer does not take the house: few are served at once, few wait, the others are told at once. */
@Timeout(60)
class PrintingTest {
    private final CountDownLatch paper = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldAtOnceAndTheOthersAreServed() throws InterruptedException {
        try (Printing printing = new Printing(this::whenThereIsPaper)) {
            List<CompletableFuture<byte[]>> all = IntStream.range(0, Printing.AT_ONCE + Printing.WAITING)
                    .mapToObj(each -> asking(printing)).toList();
            while (!printing.isFull()) {
                Thread.sleep(10);
            }
            assertThatThrownBy(() -> printing.made("one more")).isInstanceOfSatisfying(HttpResponseException.class,
                    told -> assertThat(told.getStatus()).as("503 would take the whole node out").isEqualTo(429));
            assertThat(begun).hasValue(Printing.AT_ONCE);
            paper.countDown();
            assertThat(all).allSatisfy(file -> assertThat(file.join()).hasSize(4));
            assertThat(printing.made("page")).hasSize(4);
        }
    }

    private static CompletableFuture<byte[]> asking(Printing printing) {
        CompletableFuture<byte[]> file = new CompletableFuture<>();
        new Thread(() -> file.complete(printing.made("page"))).start();
        return file;
    }

    private byte[] whenThereIsPaper(String html) {
        begun.incrementAndGet();
        try {
            paper.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return html.getBytes();
    }
}
