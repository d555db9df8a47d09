package org.evensay.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.evensay.inquiry.Theming;
import org.evensay.room.StoreFailed;
import org.evensay.store.SqlStore;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.view.inquiry.Lent;

/** What {@code scripts/bench/side-by-side} runs: from the rows of the database to what the page shows. */
public final class SideBySideTime {
    private static final int ROUNDS = 9;
    private static final double MOST_MS = 300;

    private SideBySideTime() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("evensay-side-by-side");
        try (SqlStore store = SqlStore.open(folder)) {
            LargeInquiry large = new LargeInquiry(store.network(), store);
            System.exit(took(large) ? 0 : 1);
        }
    }

    private static boolean took(LargeInquiry large) throws StoreFailed {
        double[] reading = new double[ROUNDS];
        double[] comparing = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            List<Lent> lent = large.network().lent(large.inquiry());
            Theming theming = large.network().theming(large.inquiry().id());
            long read = System.nanoTime();
            Answering asked = Answering.of(large.inquiry(), lent, "");
            ComparisonView.of(asked.asked(), asked.answers(), lent, theming);
            comparing[round] = (System.nanoTime() - read) / 1e6;
            reading[round] = (read - begun) / 1e6;
        }
        System.out.printf("reading from the database: first %.0f ms, median %.0f ms; comparing: first %.0f ms, "
                + "median %.0f ms%n", reading[0], median(reading), comparing[0], median(comparing));
        return median(comparing) <= MOST_MS;
    }

    private static double median(double[] ms) {
        double[] sorted = ms.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
