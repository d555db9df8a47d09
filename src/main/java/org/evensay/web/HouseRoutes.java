package org.evensay.web;

import io.javalin.config.RoutesConfig;
import java.util.Optional;

/** For whoever runs the house. Before the join address, which takes any one word for a code. */
final class HouseRoutes {
    private HouseRoutes() {
    }

    static void add(RoutesConfig to, Served served, Health health, Optional<MetricsDoor> metrics) {
        to.get("/health/live", health::live);
        to.get("/health/ready", health::ready);
        to.get("/metrics", new MetricsPage(metrics)::show);
        CopyPages copies = new CopyPages(served);
        to.get("/everything", copies::show);
        to.post("/everything", copies::save);
        to.post("/everything/take-in", copies::takeIn);
        to.get(SelfCall.ROUTE, served.ways()::answer);
    }
}
