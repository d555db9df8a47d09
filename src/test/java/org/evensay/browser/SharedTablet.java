package org.evensay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.Set;

/** A tablet that people pass on: each is known by a green animal, and has a code of their own. */
final class SharedTablet {
    private final Page page;
    private final Set<String> known = new HashSet<>();
    private String inHand = "";

    private SharedTablet(Page page) {
        this.page = page;
    }

    static SharedTablet at(String join, Page page) {
        page.navigate(join);
        Buttons.press(page, "Several of us share this device");
        return new SharedTablet(page);
    }

    Page page() {
        return page;
    }

    /** Whoever has it passes it on, and the other finds their own page by their animal and their code. */
    void takes(String animal) {
        if (inHand.equals(animal)) {
            return;
        }
        if (!inHand.isEmpty()) {
            Buttons.press(page, "Pass it on");
            assertThat(page.locator("h1")).hasText("Who has the device now?");
        }
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(animal).setExact(true)).check();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("green").setExact(true)).check();
        page.getByLabel("Your four numbers").fill(animal.equals("cat") ? "1111" : "2222");
        Buttons.press(page, "Go to my page");
        if (known.add(animal) && known.size() > 1) {
            Buttons.press(page, "I am new here");
        }
        page.locator("live-room:defined").waitFor();
        assertThat(page.locator("pass-on")).containsText("green " + animal);
        inHand = animal;
    }
}
