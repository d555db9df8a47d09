package org.evensay.view;

import java.util.List;
import java.util.function.Predicate;
import org.evensay.workshop.Step;

/**
 * The room's list on the page of whoever leads. A long one is folded, so that the rest of the page stays near; open
 * stays what they work with: the newest ideas while the room shares, then the one in the light.
 */
public record LongList(List<IdeaView> folded, List<IdeaView> open) {
    private static final int MOST = 8;
    private static final int NEWEST = 3;

    public static LongList of(RoomView room) {
        List<IdeaView> all = room.ideas();
        if (all.size() <= MOST) {
            return new LongList(List.of(), all);
        }
        if (room.step() == Step.SHARING) {
            int from = all.size() - NEWEST;
            return new LongList(all.subList(0, from), all.subList(from, all.size()));
        }
        return new LongList(all.stream().filter(Predicate.not(IdeaView::lit)).toList(),
                all.stream().filter(IdeaView::lit).toList());
    }
}
