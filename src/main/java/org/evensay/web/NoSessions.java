package org.evensay.web;

import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.session.NullSessionCache;
import org.eclipse.jetty.session.NullSessionDataStore;

/**
 * Javalin asks for an HTTP session at every upgrade. It would be kept for ever, and its cookie would be one more name
 * for a person, across rooms. So it is forgotten at once and has no cookie.
 */
final class NoSessions {
    private NoSessions() {
    }

    static SessionHandler handler() {
        SessionHandler sessions = new SessionHandler();
        NullSessionCache forgetting = new NullSessionCache(sessions);
        forgetting.setSessionDataStore(new NullSessionDataStore());
        sessions.setSessionCache(forgetting);
        sessions.setUsingCookies(false);
        return sessions;
    }
}
