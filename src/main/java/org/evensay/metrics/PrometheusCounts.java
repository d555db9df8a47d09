package org.evensay.metrics;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.evensay.room.Answer;
import org.evensay.room.Counts;
import org.evensay.room.Request;
import org.evensay.room.Written;
import org.evensay.workshop.Rejection;

/**
 * The counts of a house as Prometheus reads them. The only labels are words of ours that stand in the code: outcomes,
 * reasons, kinds of memory. Thread-safe, as the library is, and cheap where people wait: it adds and returns.
 */
public final class PrometheusCounts implements Counts {
    private static final double NS_A_SECOND = 1e9;

    private final PrometheusRegistry all = new PrometheusRegistry();
    private final Gauge lines = Gauge.builder().name("evensay_connections_open")
            .help("Open lines of pages to this server.").register(all);
    private final Counter ended = Counter.builder().name("evensay_connections_ended").labelNames("reason")
            .help("Lines that this server ended; TOO_SLOW: the page did not read.").register(all);
    private final Counter answered = Counter.builder().name("evensay_commands_answered").labelNames("outcome")
            .help("Commands answered: done and on disk, or refused.").register(all);
    private final CounterDataPoint done = answered.labelValues("done");
    private final CounterDataPoint refused = answered.labelValues("refused");
    private final Counter reasons = Counter.builder().name("evensay_commands_refused").labelNames("reason")
            .help("Commands refused; BUSY: the inbox of the room was full.").register(all);
    private final Histogram answers = Histogram.builder().name("evensay_answer_seconds").unit(Unit.SECONDS)
            .help("From a command's coming into its room to its answer.").classicOnly()
            .classicUpperBounds(.002, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10).register(all);
    private final Histogram writes = Histogram.builder().name("evensay_write_seconds").unit(Unit.SECONDS)
            .help("One transaction with its sync.").classicOnly()
            .classicUpperBounds(.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 5).register(all);
    private final Histogram changes = Histogram.builder().name("evensay_write_rooms")
            .help("Rooms of which changes were written in one transaction.").classicOnly()
            .classicUpperBounds(1, 2, 4, 8, 16, 32, 64, 128, 256).register(all);
    private final Counter failures = Counter.builder().name("evensay_writes_failed")
            .help("Transactions that were not kept, or of which nobody knows.").register(all);
    private final Counter overtaken = Counter.builder().name("evensay_writes_overtaken")
            .help("Transactions in which another node had been quicker; they are tried again.").register(all);

    private final Counter codes = Counter.builder().name("evensay_codes_refused")
            .help("Codes that led nowhere, or by which nobody is let in.").register(all);

    public PrometheusCounts(IntSupplier rooms, BooleanSupplier hears) {
        GaugeWithCallback.builder().name("evensay_bus_answers").help("1 while the bus answers, or there is none.")
                .callback(told -> told.call(hears.getAsBoolean() ? 1 : 0)).register(all);
        GaugeWithCallback.builder().name("evensay_rooms_live").help("Workshops in memory.")
                .callback(told -> told.call(rooms.getAsInt())).register(all);
        for (Rejection watched : new Rejection[] {Rejection.BUSY, Rejection.TOO_FAST, Rejection.NOT_SAVED,
                Rejection.BROKEN}) {
            reasons.initLabelValues(watched.name());
        }
        Machine.tellTo(all);
    }

    @Override
    public Request watched(Request request) {
        long begun = System.nanoTime();
        return new Request(request.id(), request.by(), request.command(), answer -> {
            answers.observe((System.nanoTime() - begun) / NS_A_SECOND);
            count(answer);
            request.reply().accept(answer);
        });
    }

    private void count(Answer answer) {
        if (answer instanceof Answer.Refused no) {
            turnedAway(no.why());
        } else {
            done.inc();
        }
    }

    @Override
    public void turnedAway(Rejection why) {
        refused.inc();
        reasons.labelValues(why.name()).inc();
    }

    @Override
    public void codeRefused() {
        codes.inc();
    }

    @Override
    public void written(int rooms, long tookNs, Written outcome) {
        writes.observe(tookNs / NS_A_SECOND);
        changes.observe(rooms);
        if (outcome == Written.FAILED) {
            failures.inc();
        } else if (outcome == Written.OVERTAKEN) {
            overtaken.inc();
        }
    }

    @Override
    public void lineOpened() {
        lines.inc();
    }

    @Override
    public void lineGone() {
        lines.dec();
    }

    /** Each is told as 0 at first: of a number that was not there before nobody can say that it has grown. */
    @Override
    public void linesEndBecauseOf(Enum<?>... reasons) {
        for (Enum<?> why : reasons) {
            ended.initLabelValues(why.name());
        }
    }

    @Override
    public void lineEnded(Enum<?> why) {
        ended.labelValues(why.name()).inc();
    }

    /** Everything at this moment, in Prometheus' text format. */
    public byte[] text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(text, all.scrape());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toByteArray();
    }
}
