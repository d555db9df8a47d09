package org.evensay.view.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pairs of boxes that lie on each other. */
final class Overlaps {
    private Overlaps() {
    }

    static Stream<List<Box>> among(List<Box> boxes) {
        return IntStream.range(0, boxes.size()).boxed().flatMap(one -> IntStream.range(one + 1, boxes.size())
                .filter(other -> boxes.get(one).overlaps(boxes.get(other)))
                .mapToObj(other -> List.of(boxes.get(one), boxes.get(other))));
    }
}
