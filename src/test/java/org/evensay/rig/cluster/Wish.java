package org.evensay.rig.cluster;

import java.util.Map;
import org.evensay.live.LivePage;

/** One command, sent under the same id until it is answered, and what becomes true once it is done. */
record Wish(String id, String what, Map<String, ?> fields, Runnable once) {

    static Wish of(String what, Map<String, ?> fields, Runnable once) {
        return new Wish(LivePage.newId(), what, fields, once);
    }
}
