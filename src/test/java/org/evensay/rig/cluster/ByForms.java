package org.evensay.rig.cluster;

import java.net.HttpCookie;
import java.util.HashMap;
import java.util.Map;
import org.evensay.live.Browser;

/** A browser without scripts: whatever is asked for is a form, and what it shows is the page that came back. */
final class ByForms extends Browser implements Way {
    private static final int DONE = 200;
    private static final int REFUSED = 422;

    private String place = "";
    private volatile String shown = "";
    private volatile boolean failed;

    ByForms(String address) {
        super(address);
    }

    ByForms join(String code, String name) {
        open("/" + code);
        post("/" + code + "/seat", Map.of("name", name));
        place = path();
        shown = page();
        if (cookie().isEmpty()) {
            throw new AssertionError("not seated, but at " + place);
        }
        return this;
    }

    /** An answer that is no page of ours has no token either: then the page has to be opened again. */
    @Override
    public Wish.Answer ask(Wish wish) {
        Map<String, Object> fields = new HashMap<>(wish.fields());
        fields.putAll(Map.of("id", wish.id(), "do", wish.what()));
        try {
            int status = post(place + "/do", fields).statusCode();
            return status == DONE ? Wish.Answer.DONE : status == REFUSED ? Wish.Answer.REFUSED : Wish.Answer.LATER;
        } catch (IllegalStateException | AssertionError broken) {
            failed = true;
            return Wish.Answer.NONE;
        }
    }

    @Override
    public void looks() {
        try {
            comesBack();
        } catch (IllegalStateException | AssertionError broken) {
            failed = true;
        }
    }

    @Override
    public boolean isLost() {
        return failed;
    }

    @Override
    public void comesBack() {
        if (open(place).statusCode() != DONE || !path().equals(place)) {
            throw new AssertionError(place + " is not to be had");
        }
        shown = page();
        failed = false;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(one -> place.startsWith(one.getPath()) && !one.getPath().equals("/"))
                .map((HttpCookie one) -> one.getName() + "=" + one.getValue()).findFirst().orElseThrow();
    }

    @Override
    public Map<String, String> pushed() {
        return Map.of();
    }

    @Override
    public String shown() {
        return shown;
    }

    @Override
    public void hangsUp() {
        shown = "";
    }
}
