package org.evensay.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.evensay.i18n.Words;

/** Every piece of the pages in each state, for whoever works on them. A house that people use has no such page. */
final class Styleguide {
    private static final String SHEET = "/static/css/tokens.css";
    private static final Pattern SIZE = Pattern.compile("--size-([a-z0-9]+(-[a-z]+)*):");

    private final Served served;
    private final boolean shown;

    Styleguide(Served served, boolean shown) {
        this.served = served;
        this.shown = shown;
    }

    void show(Context request) {
        if (!shown) {
            request.status(HttpStatus.NOT_FOUND);
            return;
        }
        Words words = served.words(request);
        String sheet = ProgramFile.text(SHEET);
        Html.answer(request, served.templates().render("page/styleguide", Map.of(
                "words", words,
                "samples", new GuideSamples(words, served.clockwork().moment()),
                "palettes", palettes(sheet),
                "pairings", Pairing.ALL,
                "sizes", sizes(sheet),
                "pictures", PictureSamples.all(words))));
    }

    private static Map<Palette.Set, Palette> palettes(String sheet) {
        Map<Palette.Set, Palette> palettes = new EnumMap<>(Palette.Set.class);
        for (Palette.Set set : Palette.Set.values()) {
            palettes.put(set, Palette.of(set, sheet));
        }
        return palettes;
    }

    /** The names of the sizes of words, as pages have them; the wall's come again with other measures. */
    private static List<String> sizes(String sheet) {
        return SIZE.matcher(sheet.substring(0, sheet.indexOf(".wall"))).results().map(found -> found.group(1)).toList();
    }
}
