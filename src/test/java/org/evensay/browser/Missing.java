package org.evensay.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What pages asked for and did not get. */
final class Missing {
    private final List<String> missing = new ArrayList<>();

    Page heard(Page page) {
        page.onRequestFailed(request -> missing.add(request.url() + " " + request.failure()));
        page.onResponse(answer -> {
            if (answer.status() >= 400 && !answer.url().endsWith("/no-page")) {
                missing.add(answer.url() + " " + answer.status());
            }
        });
        return page;
    }

    /** Without what a page no longer wanted because it was left. */
    List<String> found() {
        return missing.stream().filter(line -> !line.contains("ERR_ABORTED")).toList();
    }
}
