package org.evensay.rig;

import java.util.List;

/** What goes on in a room of its own when the server is killed, and what must be true of it when it is back. */
interface Midst {
    /** Each on a thread of its own, until the line breaks. */
    List<Runnable> work();

    /** The server is back. Everybody who was left without an answer asks again. */
    void afterwards(Findings findings);

    int acknowledged();
}
