package org.evensay.view;

import java.util.Map;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Workshop;

/**
 * An example workshop as it stands at each stop of the tour, and the three whose pages are shown. No room holds it, so
 * their secrets open nothing.
 */
public record Example(Map<TourStop, Workshop> scenes, Actor facilitator, Actor screen, Actor participant) {

    public Workshop at(TourStop stop) {
        return scenes.get(stop);
    }
}
