package org.evensay.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Keyed;

/** The themes of an inquiry. Every change of a theme makes the next version; 0 is the empty one. */
public record Codebook(Keyed<ThemeId, Theme> themes, int version) {
    public static final Codebook EMPTY = new Codebook(Keyed.none(), 0);

    public Optional<Theme> theme(ThemeId id) {
        return themes.get(id);
    }

    /** All of them, those in use first, by name. */
    public List<Theme> sorted() {
        return themes.values().stream().sorted(Comparator.comparing(Theme::retired).thenComparing(Theme::name))
                .toList();
    }

    /** Those that may still be given. */
    public List<Theme> inUse() {
        return themes.values().stream().filter(theme -> !theme.retired()).toList();
    }

    public boolean mayGive(ThemeId id) {
        return themes.get(id).filter(theme -> !theme.retired()).isPresent();
    }

    public boolean hasThemeCalled(String name) {
        return inUse().stream().anyMatch(theme -> theme.name().equals(name));
    }

    public Codebook adding(ThemeId id, String name, String about) {
        return new Codebook(themes.with(id, new Theme(id, name, about, version + 1, List.of(), false)), version + 1);
    }

    public Codebook calling(ThemeId id, String name, String about) {
        Theme renamed = themes.get(id).orElseThrow().called(name, about, version + 1);
        return new Codebook(themes.with(id, renamed), version + 1);
    }

    public Codebook retiring(ThemeId id, boolean yes) {
        return new Codebook(themes.with(id, themes.get(id).orElseThrow().retiring(yes)), version + 1);
    }
}
