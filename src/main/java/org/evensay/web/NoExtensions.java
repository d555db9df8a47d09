package org.evensay.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.websocket.core.WebSocketExtensionRegistry;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;

/**
 * Sockets agree on no extension, whatever a client offers: a packed frame may hold a thousand times its size, what is
 * packed together with a secret gives hints at it, and others of Jetty's are for its own tests.
 */
final class NoExtensions implements ServletContextListener {
    private final ServletContextHandler context;

    NoExtensions(ServletContextHandler context) {
        this.context = context;
    }

    @Override
    public void contextInitialized(ServletContextEvent started) {
        WebSocketExtensionRegistry known =
                WebSocketServerComponents.getWebSocketComponents(context).getExtensionRegistry();
        List.copyOf(known.getAvailableExtensionNames()).forEach(known::unregister);
    }
}
