package org.evensay.web;

import java.util.Optional;

/** What the way into a room hangs on besides its code: how this server is reached, and the Wi-Fi to join for it. */
record WayIn(WayHere here, Optional<Wifi> wifi) {
}
