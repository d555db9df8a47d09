package org.evensay.view;

import java.util.Locale;
import org.evensay.workshop.Timer;

/** The timer as a page needs it: running until a time (epoch milliseconds), or standing with so much left (ms). */
public record TimerView(String state, long endsAtMs, long leftMs) {

    static TimerView of(Timer timer) {
        return new TimerView(timer.state().name().toLowerCase(Locale.ROOT),
                timer.ends().toEpochMilli(), timer.left().toMillis());
    }

    public boolean isOff() {
        return state.equals("off");
    }

    public boolean isRunning() {
        return state.equals("running");
    }
}
