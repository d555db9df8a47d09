package org.evensay.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Deque's axe-core, asked by the driver: the policy of our pages lets no script of others in. It looks for what breaks
 * WCAG 2.2 A and AA and for what is no good practice.
 */
final class Axe {
    private static final String BROUGHT = "window.bringAxe = () => {"
            + read(Path.of("web/node_modules/axe-core/axe.min.js")) + "}";
    /** Style sheets are the same for every page, and are read again only where every one is asked for. */
    private static final String FOUND = "async () => (await axe.run(document, { resultTypes: ['violations'],"
            + " preload: " + Sight.isEveryOneAskedFor() + ","
            + " runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],"
            + " rules: { 'target-size': { enabled: true } } })).violations.flatMap((rule) => rule.nodes.map((node) =>"
            + " `${rule.id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}: ${node.failureSummary}`))";

    private Axe() {
    }

    /** One line for each element that breaks a rule: the rule, the element, and what would mend it. */
    @SuppressWarnings("unchecked")
    static List<String> found(Page page) {
        page.frames().forEach(Axe::bring);
        return (List<String>) page.evaluate(FOUND);
    }

    /**
     * In a picture of a page, as the tour has them, it has to be as well. To send half a million letters takes longer
     * than to look: a browser is sent them once, and its later pages have them ready.
     */
    private static void bring(Frame frame) {
        if ((boolean) frame.evaluate("typeof axe === 'object'")) {
            return;
        }
        if (!(boolean) frame.evaluate("typeof bringAxe === 'function'")) {
            frame.evaluate(BROUGHT);
            frame.page().context().addInitScript(BROUGHT);
        }
        frame.evaluate("bringAxe()");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
    }
}
