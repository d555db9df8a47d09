package org.evensay.synthesis;

import java.util.List;

/** A theme of a route as it was told, by a file for example: its figures stand, and nothing is computed from them. */
public record ToldLine<T>(T theme, List<Figure> figures) implements RouteLine<T> {

    public ToldLine {
        figures = List.copyOf(figures);
    }
}
