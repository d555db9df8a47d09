package org.evensay.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Buttons by the words on them. */
final class Buttons {
    private Buttons() {
    }

    static void press(Page page, String name) {
        named(page, name).first().click();
    }

    /** Presses one that moves the room on, and waits until it has moved: then the button is gone. */
    static void pressUntilGone(Page page, String name) {
        press(page, name);
        named(page, name).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static Locator named(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
