package org.evensay.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * The forms at the door, sent from somebody's browser as they stand there, without opening the pages: what a test is
 * about comes later, and each page that is drawn takes as long as all else that comes before it.
 */
final class AtTheDoor {
    /** What is there on the page that follows: where it is, then the words of each place that is asked for. */
    private static final String SENDS = """
            async ([door, action, fields, asked]) => {
                const read = async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html');
                const form = new FormData((await read(await fetch(door))).querySelector(`form[action="${action}"]`));
                Object.entries(fields).forEach(([name, words]) => form.set(name, words));
                const answer = await fetch(action, { method: 'POST', body: new URLSearchParams(form) });
                const next = await read(answer);
                const found = asked.map((place) => [...next.querySelectorAll(place)]).flat();
                return [answer.url, ...found.map((one) => one.getAttribute('href') ?? one.textContent)];
            }""";
    private static final List<String> STARTED = List.of("a[href$='/facilitator']", "dd.code", ".link code",
            ".recovery-code code");

    private AtTheDoor() {
    }

    /** @return where to lead, the code, the links of whoever leads and of the screen, the code on the paper */
    static List<String> starts(Page page, String address, Map<String, String> plan) {
        List<String> shown = sends(page, address, List.of("/", "/start", plan, STARTED));
        return List.of(address + shown.get(1), shown.get(2), shown.get(3), shown.get(4), shown.get(shown.size() - 1));
    }

    /** @return where the seat is */
    static String joins(Page page, String address, String code, String name) {
        String door = "/" + code;
        return sends(page, address, List.of(door, door + "/seat", Map.of("name", name), List.of())).get(0);
    }

    /** From the plainest page of the house: its cookies go to no other's. */
    @SuppressWarnings("unchecked")
    private static List<String> sends(Page page, String address, List<Object> form) {
        page.navigate(address + "/health/live");
        return (List<String>) page.evaluate(SENDS, form);
    }
}
