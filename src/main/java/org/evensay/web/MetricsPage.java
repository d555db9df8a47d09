package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** Where Prometheus asks. What a proxy has passed on is from elsewhere, whoever the proxy is. */
final class MetricsPage {
    private static final String FORMAT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";

    private final Optional<MetricsDoor> door;

    MetricsPage(Optional<MetricsDoor> door) {
        this.door = door;
    }

    void show(Context request) {
        MetricsDoor open = door.orElseThrow(NotFoundResponse::new);
        request.header("Cache-Control", "no-store");
        if (Caller.isAtTheComputer(request) || Caller.isFrom(open.from(), request)) {
            request.contentType(FORMAT).result(open.text().get());
        } else {
            request.status(HttpStatus.FORBIDDEN).contentType(PLAIN).result("Measurements are shown on this computer "
                    + "only, and not through a proxy. Name the address that asks with --metrics-from.");
        }
    }
}
