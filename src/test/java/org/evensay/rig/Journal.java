package org.evensay.rig;

import java.util.ArrayList;
import java.util.List;

/**
 * What one client knows to be true, because it was acknowledged: the texts on its list, in no order. And how the
 * server's list differs from it. Used by one thread at a time.
 */
public final class Journal {
    private final List<String> acknowledged = new ArrayList<>();

    public void wrote(String text) {
        acknowledged.add(text);
    }

    public void changed(String from, String to) {
        acknowledged.remove(from);
        acknowledged.add(to);
    }

    public void removed(String text) {
        acknowledged.remove(text);
    }

    public List<String> texts() {
        return List.copyOf(acknowledged);
    }

    /** What was acknowledged and is not there. */
    List<String> lostFrom(List<String> shown) {
        return acknowledged.stream().filter(text -> !shown.contains(text)).toList();
    }

    /** What is there more than once. */
    static List<String> doubledIn(List<String> shown) {
        return shown.stream().filter(text -> shown.indexOf(text) != shown.lastIndexOf(text)).toList();
    }

    /** What is there and was never acknowledged, or was removed. */
    List<String> inventedIn(List<String> shown) {
        return shown.stream().filter(text -> !acknowledged.contains(text)).toList();
    }
}
