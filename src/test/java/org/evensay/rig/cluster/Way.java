package org.evensay.rig.cluster;

import java.util.Map;

/** How somebody is in the room: by a page with its socket, or by forms alone. Other threads look at what it shows. */
interface Way {
    /** Sends it once. */
    Answer ask(Wish wish);

    /** Fetches what nobody pushes. */
    void looks();

    /** Whether the line broke, and nothing comes any more. */
    boolean isLost();

    /** Anew, by the balancer, as a page does it; an exception or an error says that it did not work. */
    void comesBack();

    /** The path of the page. */
    String place();

    String cookie();

    /** Whether anything is pushed to it at all. */
    boolean hasLine();

    /** What was pushed, by part; nothing where nothing is. */
    Map<String, String> pushed();

    /** What somebody sees now. */
    String shown();

    void hangsUp();
}
