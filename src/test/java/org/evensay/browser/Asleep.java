package org.evensay.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A phone that its system puts to sleep: the page stands still, and the network is gone. */
final class Asleep {
    private Asleep() {
    }

    static void put(Page page) {
        page.context().setOffline(true);
        lifecycle(page, "frozen");
    }

    static void wake(Page page) {
        page.context().setOffline(false);
        lifecycle(page, "active");
    }

    private static void lifecycle(Page page, String to) {
        CDPSession line = page.context().newCDPSession(page);
        JsonObject state = new JsonObject();
        state.addProperty("state", to);
        line.send("Page.setWebLifecycleState", state);
        line.detach();
    }
}
