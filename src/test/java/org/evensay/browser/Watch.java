package org.evensay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.evensay.live.LivePage;

/** Hears whatever a hostile text could set off on a page: a dialog, a script, a report of the policy, a request. */
final class Watch {
    private static final String REPORTS = "window.__reports = []; addEventListener('securitypolicyviolation', "
            + "(event) => window.__reports.push(event.violatedDirective + ' ' + event.blockedURI))";

    private final Chromium chromium;
    private final String address;
    private final List<String> heard = new ArrayList<>();

    Watch(Chromium chromium, String address) {
        this.chromium = chromium;
        this.address = address;
    }

    Page page(int width, int height) {
        return page(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private Page page(Browser.NewContextOptions options) {
        Page page = chromium.page(options);
        page.addInitScript(REPORTS);
        page.onDialog(dialog -> {
            heard.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> heard.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                heard.add("console: " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address)) {
                heard.add("request: " + request.url());
            }
        });
        page.onPopup(popup -> heard.add("popup: " + popup.url()));
        page.onDownload(download -> heard.add("download: " + download.url()));
        page.onFrameAttached(frame -> heard.add("frame: " + frame.url()));
        return page;
    }

    /** The page that somebody has in {@code client}, in the browser. */
    Page pageOf(LivePage client, int width, int height) {
        return pageOf(client, new Browser.NewContextOptions().setViewportSize(width, height));
    }

    Page pageOf(LivePage client, Browser.NewContextOptions options) {
        return goesTo(page(options), client);
    }

    /** Another window of the same browser. */
    Page besideOn(Page page, LivePage client) {
        Page beside = goesTo(page.context().newPage(), client);
        beside.locator("live-room:defined").waitFor();
        return beside;
    }

    /** The page of somebody else in the same window. */
    Page goesTo(Page page, LivePage client) {
        page.context().addCookies(client.cookies().stream().map(cookie -> new Cookie(cookie.getName(),
                cookie.getValue()).setDomain("127.0.0.1").setPath(cookie.getPath())).toList());
        page.navigate(address + client.place());
        return page;
    }

    /** All that was heard so far, and what the pages that are open say of themselves. */
    List<String> heardOn(Page... pages) {
        for (Page page : pages) {
            heard.addAll(Looks.texts(page, "[...(window.__reports ?? [])]"));
            heard.addAll(Looks.texts(page, "window.__owned === undefined ? [] : ['owned']"));
        }
        return heard;
    }
}
