package org.evensay.rig.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.live.LivePage;

/**
 * A page with its socket. A line that says nothing for ten seconds is dead, as to a page, which opens another; now and
 * then somebody loads the page again instead.
 */
final class BySocket implements Way {
    private static final Set<String> AGAIN_LATER = Set.of("BUSY", "NOT_SAVED", "TOO_FAST");

    private static final int LOADED_AGAIN_IN = 4;

    private final LivePage page;
    private volatile boolean silent;
    private int times;

    BySocket(LivePage page) {
        this.page = page;
    }

    @Override
    public Answer ask(Wish wish) {
        Optional<JsonNode> answer = page.ask(wish.id(), wish.what(), wish.fields());
        silent = answer.isEmpty();
        return answer.map(BySocket::told).orElse(Answer.none(page.isBroken() ? "the line broke" : "silence"));
    }

    private static Answer told(JsonNode answer) {
        if (answer.has("ack")) {
            return Answer.DONE;
        }
        String why = answer.path("reason").asText();
        return AGAIN_LATER.contains(why) ? Answer.later(why) : Answer.refused(why);
    }

    @Override
    public void looks() {
        // What it shows is pushed.
    }

    @Override
    public boolean isLost() {
        return silent || page.isBroken() || page.isSilent();
    }

    @Override
    public void comesBack() {
        times++;
        if (times % LOADED_AGAIN_IN == 0) {
            loadsItAgain();
        } else {
            page.lineComesBack();
        }
        silent = false;
    }

    private void loadsItAgain() {
        String place = page.place();
        page.comesBack();
        if (!page.place().equals(place)) {
            throw new AssertionError(place + " led to " + page.place());
        }
    }

    @Override
    public String place() {
        return page.place();
    }

    @Override
    public String cookie() {
        return page.cookie();
    }

    @Override
    public boolean hasLine() {
        return true;
    }

    @Override
    public Map<String, String> pushed() {
        Map<String, String> copy = new HashMap<>();
        page.await(parts -> {
            copy.putAll(parts);
            return true;
        });
        return copy;
    }

    @Override
    public String shown() {
        return page.shown();
    }

    @Override
    public void hangsUp() {
        page.hangUp();
    }
}
