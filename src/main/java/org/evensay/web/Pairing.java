package org.evensay.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Two colours that meet on a page, and how far apart they have to be: text from its ground by WCAG 1.4.3, and with more
 * contrast by 1.4.6; the edge of something to press or fill in, and a mark that tells something, by 1.4.11.
 */
public record Pairing(String front, String ground, double least, double leastWithMoreContrast) {

    static final List<Pairing> ALL = Stream.of(
            text("ink", "paper", "card", "accent-soft", "warm-soft", "danger-soft"),
            text("ink", "heat-faint", "heat-light", "heat-mid", "heat-strong", "heat-full"),
            text("ink-soft", "paper", "card", "accent-soft", "warm-soft", "danger-soft"),
            text("accent-ink", "paper", "card", "accent-soft", "warm-soft"),
            text("on-accent", "accent", "accent-dark"),
            text("warm", "paper", "card", "warm-soft"),
            text("danger", "paper", "card", "danger-soft"),
            edge("line-strong", "paper", "card", "accent-soft", "warm-soft"),
            edge("accent", "paper", "card", "accent-soft"),
            edge("warm-line", "paper", "card", "warm-soft"),
            edge("focus", "paper", "card", "accent-soft", "warm-soft", "danger-soft"))
            .flatMap(pairings -> pairings).toList();

    private static Stream<Pairing> text(String front, String... grounds) {
        return Stream.of(grounds).map(ground -> new Pairing(front, ground, 4.5, 7));
    }

    private static Stream<Pairing> edge(String front, String... grounds) {
        return Stream.of(grounds).map(ground -> new Pairing(front, ground, 3, 4.5));
    }

    public double least(Palette.Set set) {
        return set.name().contains("MORE") ? leastWithMoreContrast : least;
    }

    /** With one digit, cut off: 4.49 is not 4.5. */
    public String measured(Palette palette) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(10 * palette.contrast(front, ground)) / 10);
    }
}
