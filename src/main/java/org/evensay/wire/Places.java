package org.evensay.wire;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evensay.workshop.IdeaId;

/**
 * The choices of a ballot: {@code choice}, most important first; or, from a form without scripts, a field
 * {@code place-IDEA} with a number for each idea that was given a place.
 */
final class Places {
    private static final String PLACE = "place-";

    private Places() {
    }

    static List<IdeaId> chosen(Fields fields) {
        return fields.has("choice")
                ? fields.all("choice").stream().map(IdeaId::new).toList()
                : byPlace(fields);
    }

    private static List<IdeaId> byPlace(Fields fields) {
        Map<Integer, IdeaId> places = new TreeMap<>();
        for (String name : fields.names()) {
            if (name.startsWith(PLACE) && !fields.text(name).isBlank()) {
                IdeaId idea = new IdeaId(name.substring(PLACE.length()));
                if (places.put(Integer.parseInt(fields.text(name)), idea) != null) {
                    throw new GapsInPlaces();
                }
            }
        }
        return withoutGaps(places);
    }

    private static List<IdeaId> withoutGaps(Map<Integer, IdeaId> places) {
        for (int place = 1; place <= places.size(); place++) {
            if (!places.containsKey(place)) {
                throw new GapsInPlaces();
            }
        }
        return List.copyOf(places.values());
    }
}
