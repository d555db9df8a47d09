package org.evensay.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletCoreRequest;
import org.eclipse.jetty.ee10.servlet.ServletCoreResponse;
import org.eclipse.jetty.ee10.websocket.server.JettyWebSocketServerContainer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.FutureCallback;
import org.eclipse.jetty.websocket.common.JettyWebSocketFrameHandlerFactory;
import org.eclipse.jetty.websocket.core.Configuration;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.core.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.core.server.WebSocketMappings;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.evensay.workshop.Limit;

/**
 * Makes a line of a request, by Jetty's own means. Javalin would keep the request with the line, and so would Jetty in
 * its usual way, for whoever wants to read it later: with its connection as one of HTTP some ten kilobytes, for hours.
 * Here nothing of it is left. Thread-safe.
 */
final class Upgrade {
    private final Configuration.ConfigurationCustomizer limits = new Configuration.ConfigurationCustomizer();

    /** Jetty's own timeout is longer than ours, for lines that we do not see: such as one on which nothing comes. */
    Upgrade(Patience patience) {
        limits.setMaxTextMessageSize(Limit.FRAME_IN_BYTES.most());
        limits.setMaxBinaryMessageSize(Limit.FRAME_IN_BYTES.most());
        limits.setIdleTimeout(patience.withTheSilent().multipliedBy(2));
    }

    /** From the last handler before Javalin's own upgrade, which is left out. */
    void to(LiveLine line, Context request) throws IOException {
        ServletContext context = request.req().getServletContext();
        Request asked = ServletCoreRequest.wrap(request.req());
        FutureCallback answered = new FutureCallback();
        WebSocketMappings handshake = new WebSocketMappings(WebSocketServerComponents.getWebSocketComponents(
                ServletContextHandler.getServletContextHandler(context)));
        if (!handshake.upgrade(opening(line, context), asked, ServletCoreResponse.wrap(asked, request.res(), false),
                answered, limits)) {
            throw new BadRequestResponse("no upgrade");
        }
        answered.block();
        request.skipRemainingHandlers();
    }

    private static WebSocketNegotiator opening(LiveLine line, ServletContext context) {
        return new WebSocketNegotiator.AbstractNegotiator() {
            @Override
            public FrameHandler negotiate(ServerUpgradeRequest asked, ServerUpgradeResponse answer,
                                          Callback refused) {
                return JettyWebSocketServerContainer.getContainer(context)
                        .getBean(JettyWebSocketFrameHandlerFactory.class).newJettyFrameHandler(line);
            }
        };
    }
}
