package org.evensay.web;

import java.util.Optional;
import org.evensay.room.Counts;

/** Who counts what this server does, and who may read that. */
public record Watched(Counts counts, Optional<MetricsDoor> door) {

    public static Watched byNobody() {
        return new Watched(Counts.NONE, Optional.empty());
    }
}
