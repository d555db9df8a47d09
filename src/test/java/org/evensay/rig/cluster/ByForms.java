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

    /** The cookie of whoever comes in is no seat, and an answer that is no page of ours leaves them at the door. */
    ByForms join(String code, String name) {
        open("/" + code);
        if (path().equals("/" + code)) {
            post("/" + code + "/seat", Map.of("name", name));
        }
        place = path();
        shown = page();
        if (!place.startsWith("/room/")) {
            throw new AssertionError("not seated, but at " + place);
        }
        return this;
    }

    /** An answer that is no page of ours has no token either: then the page has to be opened again. */
    @Override
    public Answer ask(Wish wish) {
        Map<String, Object> fields = new HashMap<>(wish.fields());
        fields.putAll(Map.of("id", wish.id(), "do", wish.what()));
        try {
            int status = post(place + "/do", fields).statusCode();
            String why = "status " + status;
            return status == DONE ? Answer.DONE : status == REFUSED ? Answer.refused(why) : Answer.later(why);
        } catch (IllegalStateException | AssertionError broken) {
            failed = true;
            return Answer.none("no page of ours");
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
        int status = open(place).statusCode();
        if (status != DONE || !path().equals(place) || !page().contains("<live-room")) {
            throw new AssertionError(place + " is not to be had: " + status + " at " + path());
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
    public boolean hasLine() {
        return false;
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
