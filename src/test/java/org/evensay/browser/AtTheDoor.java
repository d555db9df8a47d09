package org.evensay.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.HttpCookie;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.live.Browser;
import org.evensay.live.RunningApp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * The forms at the door, sent as they stand there by a browser that draws nothing; what it was given goes to somebody's
 * own. What a test is about comes later, and each page that is drawn takes as long as all else that comes before it.
 */
final class AtTheDoor {
    private static final List<String> STARTED = List.of("a[href$='/facilitator']", "dd.code", ".link code",
            ".recovery-code code");

    private AtTheDoor() {
    }

    /** @return where to lead, the code, the links of whoever leads and of the screen, the code on the paper */
    static List<String> starts(Page page, String address, Map<String, String> plan) {
        Document next = Jsoup.parse(sends(page, address, "/", "/start", plan).page());
        List<String> shown = STARTED.stream().flatMap(place -> next.select(place).stream()).map(AtTheDoor::said)
                .map(words -> words.replace(local(address), address)).toList();
        return List.of(address + shown.get(0), shown.get(1), shown.get(2), shown.get(3), shown.get(shown.size() - 1));
    }

    private static String said(Element one) {
        return one.hasAttr("href") ? one.attr("href") : one.text();
    }

    /** @return where the seat is */
    static String joins(Page page, String address, String code, String name) {
        String door = "/" + code;
        return address + sends(page, address, door, door + "/seat", Map.of("name", name)).path();
    }

    private static Browser sends(Page page, String address, String door, String action, Map<String, String> fields) {
        Browser visitor = new Browser(local(address));
        visitor.open(door);
        FormElement form = (FormElement) Jsoup.parse(visitor.page()).selectFirst("form[action=" + action + "]");
        Map<String, String> sent = new HashMap<>();
        form.formData().forEach(field -> sent.put(field.key(), field.value()));
        sent.remove("token");
        sent.putAll(fields);
        visitor.post(action, sent);
        page.context().addCookies(visitor.cookies().stream().map(cookie -> given(cookie, address)).toList());
        return visitor;
    }

    /** Only the browser knows the name by which phones reach the house. */
    static String local(String address) {
        return address.replace(RunningApp.NAME, "127.0.0.1");
    }

    private static Cookie given(HttpCookie cookie, String address) {
        return new Cookie(cookie.getName(), cookie.getValue()).setDomain(URI.create(address).getHost())
                .setPath(cookie.getPath()).setHttpOnly(cookie.isHttpOnly());
    }
}
