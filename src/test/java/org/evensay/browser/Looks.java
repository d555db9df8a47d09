package org.evensay.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands on a page, as its document has it. */
final class Looks {
    private static final String ELEMENTS = "[...new Set([...document.querySelectorAll('*')].map((element) => "
            + "element.tagName + ' ' + [...element.attributes].map((one) => one.name).sort().join(' ')))]";

    private Looks() {
    }

    /** Each kind of element that is there: its tag and the names of its attributes. */
    static Set<String> elements(Page page) {
        return new TreeSet<>(texts(page, ELEMENTS));
    }

    /** The text of each element that fits, exactly. */
    static List<String> said(Page page, String selector) {
        return texts(page, "[...document.querySelectorAll(\"" + selector + "\")].map((one) => one.textContent)");
    }

    /** What stands in each field that fits. */
    static List<String> typed(Page page, String selector) {
        return texts(page, "[...document.querySelectorAll(\"" + selector + "\")].map((one) => one.value)");
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }

    /** Whatever is folded is opened, so that it can be looked at. */
    static void openAll(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
    }

    /**
     * Words, and controls, that stand outside of the window to a side: nobody can get there. What can be moved sideways
     * inside of its own frame may be wider than it, where the frame is not.
     */
    static List<String> cutOff(Page page) {
        page.waitForLoadState();
        return texts(page, "[...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() "
                + "&& !one.closest('.hidden-words, say-live') && !one.parentElement.closest('.scrolls') "
                + "&& (one.matches('button, input, textarea, select, .scrolls') "
                + "|| [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())))"
                + ".filter((one) => { const box = one.getBoundingClientRect();"
                + "return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1) })"
                + ".map((one) => one.tagName + ': ' + one.textContent.trim().slice(0, 60))");
    }

    /** What would move by itself: each kind of element with a transition or an animation that takes time. */
    static List<String> moving(Page page) {
        return texts(page, "[...new Set([...document.querySelectorAll('*')].filter((one) => {"
                + "const looks = getComputedStyle(one); return /[1-9]/.test(looks.transitionDuration)"
                + "|| looks.animationName !== 'none' && /[1-9]/.test(looks.animationDuration)"
                + "|| looks.scrollBehavior === 'smooth' }).map((one) => one.tagName + ' ' + one.className))]");
    }

    /**
     * What reaches out of the page to the side, once it has its styles: anything that makes it wider than its window,
     * and any control.
     */
    static List<String> tooWide(Page page) {
        page.waitForLoadState();
        return texts(page, "[...document.querySelectorAll('*')].filter((one) => one === document.documentElement "
                + "? one.scrollWidth > one.clientWidth : one.matches('button, a, summary, input, textarea, select') "
                + "&& one.getBoundingClientRect().right > innerWidth + 1)"
                + ".map((one) => one.tagName + ': ' + one.textContent.trim().slice(0, 60))");
    }
}
