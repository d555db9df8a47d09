package org.evensay.live;

import org.eclipse.jetty.websocket.api.Session;

/** One socket of a page. What comes late from one that the page has left, it does not hear. Public, as Jetty asks. */
public final class Line implements Session.Listener.AutoDemanding {
    private final LivePage page;

    Line(LivePage page) {
        this.page = page;
    }

    @Override
    public void onWebSocketText(String frame) {
        page.heard(this, frame);
    }

    @Override
    public void onWebSocketClose(int code, String reason) {
        page.lost(this);
    }

    @Override
    public void onWebSocketError(Throwable broken) {
        page.lost(this);
    }
}
