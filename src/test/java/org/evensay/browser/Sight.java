package org.evensay.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/** How a device shows pages: in which of the four sets of colours, and how wide. */
record Sight(ColorScheme scheme, Contrast contrast, int width) {
    private static final int HEIGHT = 800;
    /** The two that have least in common. */
    private static final List<Sight> TWO = List.of(new Sight(ColorScheme.LIGHT, Contrast.NO_PREFERENCE, 320),
            new Sight(ColorScheme.DARK, Contrast.NO_PREFERENCE, 1280));

    /**
     * One of the two for each place, drawn by its name, so that steps and people come in turn: a look takes a second,
     * and there are two hundred. All eight with {@code -Devensay.axe=all}.
     */
    static List<Sight> askedAt(String place) {
        return isEveryOneAskedFor() ? all()
                : List.of(TWO.get(Math.floorMod(place.hashCode(), TWO.size())));
    }

    /** Of pages that are made alike the first, or all when every one is asked for. */
    @SafeVarargs
    static <T> List<T> kinds(T... alike) {
        return isEveryOneAskedFor() ? List.of(alike) : List.of(alike[0]);
    }

    static boolean isEveryOneAskedFor() {
        return "all".equals(System.getProperty("evensay.axe"));
    }

    private static List<Sight> all() {
        return Stream.of(320, 1280).flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of(Contrast.NO_PREFERENCE, Contrast.MORE)
                        .map(contrast -> new Sight(scheme, contrast, width)))).toList();
    }

    /** Nothing moves, so that no colour is looked at on its way to another. */
    void on(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setContrast(contrast)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, HEIGHT);
    }
}
