package org.evensay.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands on each page of a list on the wall: the rows that can be read there, and what is cut of them. */
final class WallPages {
    /**
     * Draws what has changed, and names the body of the screen, its rows, and which of them are whole. Where words are
     * zoomed, boxes are rounded: a few pixels of a row's empty border may reach out.
     */
    private static final String ROWS = "document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame("
            + "() => { const body = document.querySelector('.screen-body'), view = body.getBoundingClientRect();"
            + "const rows = [...body.querySelectorAll('li.row, li.result')].filter((one) => one.checkVisibility());"
            + "const box = (one) => one.getBoundingClientRect();"
            + "const beside = (one) => box(one).left > view.right - 5 || box(one).right < view.left + 5;"
            + "const whole = (one) => !beside(one) && one.getClientRects().length === 1 && box(one).top > view.top - 2 "
            + "&& box(one).bottom < view.bottom + 5 && box(one).left > view.left - 5 "
            + "&& box(one).right < view.right + 5;"
            + "const letter = (one) => one.querySelector('.letter').textContent;";
    private static final String DONE = " })))";
    private static final int PATIENCE = 99;

    private WallPages() {
    }

    /** Rows that are partly in view, or longer than it; nobody scrolls a projector. */
    static List<String> cutRows(Page screen) {
        return Looks.texts(screen, ROWS + "done(rows.filter((one) => !beside(one) && !whole(one)).map(letter)"
                + ".concat(body.scrollHeight > body.clientHeight + 4 ? ['the body'] : []))" + DONE);
    }

    /** The letters of the rows that are whole on the page that is shown. */
    static List<String> letters(Page screen) {
        return Looks.texts(screen, ROWS + "done(rows.filter(whole).map(letter))" + DONE);
    }

    /** Letters of all rows there are, on whichever page. */
    static Set<String> all(Page screen) {
        return new TreeSet<>(Looks.texts(screen, ROWS + "done(rows.map(letter))" + DONE));
    }

    static int count(Page screen) {
        String said = screen.locator("[data-pages]").textContent();
        return said.isEmpty() ? 1 : Integer.parseInt(said.replaceFirst(".* of ", ""));
    }

    /** The letters that come into view when the keys turn every page, from the first to the last. */
    static Set<String> lettersOfEveryPage(Page screen) {
        for (int page = count(screen); page > 1; page--) {
            screen.keyboard().press("ArrowLeft");
        }
        Set<String> seen = new TreeSet<>(letters(screen));
        for (int page = 1; page < Math.min(PATIENCE, count(screen)); page++) {
            screen.keyboard().press("PageDown");
            seen.addAll(letters(screen));
        }
        return seen;
    }
}
