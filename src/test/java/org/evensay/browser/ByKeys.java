package org.evensay.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who has no mouse and cannot drag: they go from stop to stop, and each stop has to be seen. */
final class ByKeys {
    private static final int STOPS = 120;
    /** Why the stop that the keyboard is at could not be seen: no ring, outside of the window, or behind a bar. */
    private static final String UNSEEN = "() => { const one = document.activeElement;"
            + "if (one === document.body) return ''; const box = one.getBoundingClientRect();"
            + "const ring = (element) => { const style = getComputedStyle(element);"
            + "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0"
            + "|| style.boxShadow !== 'none' };"
            + "const says = `${one.outerHTML.slice(0, 90)} ${one.textContent.trim().slice(0, 30)}`;"
            + "if (!ring(one) && !(one.closest('label') && ring(one.closest('label')))) return `no ring: ${says}`;"
            + "const xs = [0.5, 0.1, 0.9]; const seen = xs.some((x) => xs.some((y) => {"
            + "const at = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);"
            + "return at && (one.contains(at) || at.contains(one) && at !== document.body"
            + "&& at !== document.documentElement || one.closest('label')?.contains(at)) }));"
            + "return seen ? '' : `hidden: ${says}` }";
    private static final String AT = "(words) => { const one = document.activeElement;"
            + "const said = [one.getAttribute('aria-label'), one.textContent, ...[...one.labels ?? []]"
            + ".map((label) => label.textContent)].map((text) => (text ?? '').replace(/\\s+/g, ' ').trim());"
            + "return one !== document.body && said.some((text) => text.startsWith(words) || text.endsWith(words)) }";

    /** All that is asked at a stop, in one go: there are hundreds. */
    private static final String STOP = "(words) => [(" + UNSEEN + ")(), (" + AT + ")(words),"
            + "document.activeElement.textContent.trim().slice(0, 30)]";

    private final Page page;
    private final List<String> unseen = new ArrayList<>();

    ByKeys(Page page) {
        this.page = page;
    }

    /** By Tab from where they are to the stop with these words on it, round the page if need be. */
    ByKeys goTo(String words) {
        return (boolean) page.evaluate(AT, words) ? this : next(words, "Tab");
    }

    /** The next stop of these words, where they are at one of them already. */
    ByKeys next(String words) {
        return next(words, "Tab");
    }

    ByKeys back(String words) {
        return next(words, "Shift+Tab");
    }

    private ByKeys next(String words, String key) {
        List<Object> stops = new ArrayList<>();
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press(key);
            List<?> stopped = (List<?>) page.evaluate(STOP, words);
            if (!"".equals(stopped.get(0))) {
                unseen.add((String) stopped.get(0));
            }
            if ((boolean) stopped.get(1)) {
                return this;
            }
            stops.add(stopped.get(2));
        }
        throw new AssertionError("no stop with “" + words + "” among " + stops);
    }

    ByKeys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    ByKeys types(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Goes to a button or link and presses it. */
    ByKeys does(String words) {
        return goTo(words).press("Enter");
    }

    ByKeys sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    List<String> unseen() {
        return unseen;
    }
}
