package org.evensay.browser;

import com.microsoft.playwright.Page;

/** A page without a mouse. */
final class Keys {
    private static final int TABS = 120;

    private Keys() {
    }

    /** By Tab alone to what the selector says. */
    static void goTo(Page page, String selector) {
        for (int tab = 0; tab < TABS; tab++) {
            if ((boolean) page.evaluate("(wanted) => document.activeElement?.matches(wanted) ?? false", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by keyboard to " + selector);
    }
}
