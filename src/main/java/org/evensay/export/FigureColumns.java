package org.evensay.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.view.Figures;

/**
 * The figures of an idea under the names of columns. Which of them are there follows from the way of voting; the others
 * stay empty.
 */
final class FigureColumns {
    /** Where people choose and order. */
    static final List<String> POINTS = List.of("points");
    static final List<String> MORE_OF_POINTS = List.of("share_of_points_available", "first_places");
    /** In the other ways of voting. */
    static final List<String> OF_OTHERS = List.of("median", "middle_half_from", "middle_half_to", "in_top_band",
            "top_band_from", "people_by_rating", "disagreement_index", "dots", "share_of_dots_available", "yes", "no",
            "not_sure", "no_answer");

    /** The one that a result goes by, in each way of voting. */
    static final List<String> MAIN = List.of("points", "median", "dots", "yes");

    private FigureColumns() {
    }

    /** In the order of the names, without those that are not there. */
    static Map<String, Object> of(Figures figures) {
        Map<String, Object> there = there(figures);
        Map<String, Object> inOrder = new LinkedHashMap<>();
        Stream.of(POINTS, MORE_OF_POINTS, OF_OTHERS).flatMap(List::stream).filter(there::containsKey)
                .forEach(name -> inOrder.put(name, there.get(name)));
        return inOrder;
    }

    /** One cell for each name. */
    static List<Object> cells(List<String> names, Optional<Figures> figures) {
        Map<String, Object> there = figures.map(FigureColumns::there).orElse(Map.of());
        return names.stream().map(name -> there.getOrDefault(name, Table.NOTHING)).toList();
    }

    private static Map<String, Object> there(Figures figures) {
        if (figures instanceof Figures.Points points) {
            return Map.of("points", points.points(), "share_of_points_available", points.share(),
                    "first_places", points.firstPlaces());
        }
        if (figures instanceof Figures.Rating rating) {
            return there(rating);
        }
        if (figures instanceof Figures.Dots dots) {
            return Map.of("dots", dots.dots(), "share_of_dots_available", dots.share());
        }
        Figures.Answers answers = (Figures.Answers) figures;
        return Map.of("yes", answers.yes(), "no", answers.no(), "not_sure", answers.unsure(),
                "no_answer", answers.silent());
    }

    private static Map<String, Object> there(Figures.Rating rating) {
        Map<String, Object> there = new LinkedHashMap<>(Map.of("in_top_band", rating.inTopBand(),
                "top_band_from", rating.topFrom(), "people_by_rating", Arrays.toString(rating.counts().toArray())));
        rating.median().ifPresent(median -> there.put("median", median));
        rating.from().ifPresent(from -> there.put("middle_half_from", from));
        rating.to().ifPresent(to -> there.put("middle_half_to", to));
        rating.disagreement().ifPresent(index -> there.put("disagreement_index", index));
        return there;
    }
}
