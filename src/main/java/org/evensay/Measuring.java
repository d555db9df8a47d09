package org.evensay;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.evensay.metrics.PrometheusCounts;
import org.evensay.web.MetricsDoor;
import org.evensay.web.Watched;

/** Whether this house counts what it does. The library that counts is loaded only when it was asked for. */
final class Measuring {
    private Measuring() {
    }

    static Watched asked(Config config, IntSupplier rooms, BooleanSupplier hears) {
        return config.metricsFor().map(readers -> {
            PrometheusCounts counts = new PrometheusCounts(rooms, hears);
            return new Watched(counts, Optional.of(new MetricsDoor(counts::text, readers)));
        }).orElseGet(Watched::byNobody);
    }
}
