package org.evensay.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands on a page, as its document has it. */
final class Looks {
    private static final String ELEMENTS = "[...new Set([...document.querySelectorAll('*')].map((element) => "
            + "element.tagName + ' ' + [...element.attributes].map((one) => one.name)"
            + ".filter((name) => name !== 'id').sort().join(' ')))]";

    private Looks() {
    }

    /**
     * Each kind of element that is there: its tag and the names of its attributes. Without ids, which fields have on a
     * page that was loaded, and not where an update has brought them.
     */
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

    /** Waits until the page has followed the room: it says what a fresh one says. */
    static void awaitFresh(Page page) {
        page.waitForFunction("async () => { const says = (all) => [...all.querySelectorAll('.now, #part-step,"
                + " #part-now, #part-lead, #part-stage, .screen-body')].map((one) => one.textContent"
                + ".replace(/\\s+/g, ' ')).join();"
                + "const fresh = await (await fetch(location.href)).text();"
                + "return says(document) === says(new DOMParser().parseFromString(fresh, 'text/html')) }");
    }

    /**
     * Words, and controls, that stand outside of the window to a side: nobody can get there. What can be moved sideways
     * inside of its own frame may be wider than it, where the frame is not; and the pages of the wall are turned.
     */
    static List<String> cutOff(Page page) {
        page.waitForLoadState();
        return texts(page, "[...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() "
                + "&& !one.closest('.hidden-words, say-live, [data-paged=true] .screen-body') "
                + "&& !one.parentElement.closest('.scrolls') "
                + "&& (one.matches('button, input, textarea, select, .scrolls') "
                + "|| [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())))"
                + ".filter((one) => { const box = one.getBoundingClientRect();"
                + "return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1) })"
                + ".map((one) => one.tagName + ': ' + one.textContent.trim().slice(0, 60))");
    }

    /** Words that their own box cuts off, where nothing can be scrolled and no "…" says that there is more. */
    static List<String> clipped(Page page) {
        return texts(page, "[...document.querySelectorAll('body *')].filter((one) => one.checkVisibility()"
                + "&& !one.closest('.hidden-words, say-live, svg, [data-clamped=true]')"
                + "&& [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())).filter((one) => {"
                + "const looks = getComputedStyle(one); return looks.overflowX !== 'visible'"
                + "&& !one.matches('textarea, input, select') && (one.scrollHeight > one.clientHeight + 2"
                + "|| one.scrollWidth > one.clientWidth + 2) && one.clientWidth > 1"
                + "&& looks.overflowY !== 'auto' && looks.overflowX !== 'auto' })"
                + ".map((one) => one.tagName + '.' + one.className + ': ' + one.textContent.trim().slice(0, 60))");
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

    /**
     * Controls that are less than 44 px high or wide, where a shaking hand may miss them. A box that is ticked by its
     * label counts with it; a link in the middle of a sentence is as high as its line.
     */
    static List<String> tooSmall(Page page) {
        return texts(page, "[...document.querySelectorAll('a[href], button, summary, select, textarea, input:not("
                + "[type=hidden]), label:has(input)')].filter((one) => one.checkVisibility()"
                + "&& !(one.matches('[type=checkbox], [type=radio]') && one.closest('label'))"
                + "&& !(one.matches('a') && getComputedStyle(one).display === 'inline' && [...one.parentElement"
                + ".childNodes].some((node) => node.nodeType === 3 && node.data.trim())))"
                + ".filter((one) => { const box = one.getBoundingClientRect();"
                + "return box.width > 1 && (box.height < 43.5 || box.width < 43.5) }).map((one) => {"
                + "const box = one.getBoundingClientRect(); return `${Math.round(box.width)} x "
                + "${Math.round(box.height)} px: ${one.outerHTML.slice(0, 120)} ${one.textContent.trim().slice(0, 40)}`"
                + "})");
    }
}
