package org.evensay.view.picture;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evensay.workshop.Letter;

/**
 * Themes by how many people chose them and how many points they got.
 *
 * @param title what the picture is called
 * @param about one sentence: the question that it answers
 */
public record Spots(String title, String about, List<Spot> themes) {

    /** Without both figures it stands in the table only. */
    public record Spot(String theme, OptionalInt people, OptionalInt points) {
        public Spot {
            if (people.orElse(0) < 0 || points.orElse(0) < 0) {
                throw new IllegalArgumentException("Fewer than none");
            }
        }

        public static Spot of(String theme, int people, int points) {
            return new Spot(theme, OptionalInt.of(people), OptionalInt.of(points));
        }

        boolean isDrawn() {
            return people.isPresent() && points.isPresent();
        }
    }

    /** A theme and the letter that stands for it. */
    record Lettered(String letter, Spot spot) {
        int people() {
            return spot.people().orElseThrow();
        }

        int points() {
            return spot.points().orElseThrow();
        }
    }

    public Spots {
        themes = List.copyOf(themes);
    }

    public static String letter(int place) {
        return new Letter(place + 1).toString();
    }

    List<Lettered> drawn() {
        return IntStream.range(0, themes.size()).filter(at -> themes.get(at).isDrawn())
                .mapToObj(at -> new Lettered(letter(at), themes.get(at))).toList();
    }
}
