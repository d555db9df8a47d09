package org.evensay.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.i18n.Words;
import org.evensay.view.picture.Cell;
import org.evensay.view.picture.Grid;
import org.evensay.view.picture.Spots;

/** Many groups in the {@link Styleguide}: few of them, as many as there may be, and those that are hard to draw. */
public record PictureSamples(String name, String about, List<String> groups, List<String> themes, Words words) {
    private static final int FEW_GROUPS = 3;
    private static final int FEW_THEMES = 5;
    /** In the sample that is hard to draw: a group that raised nothing, and one that keeps its figures. */
    private static final int NOTHING = 1;
    private static final int KEEPS_FIGURES = 2;

    static List<PictureSamples> all(Words words) {
        List<String> groups = words.lines("styleguide.groups");
        List<String> themes = words.lines("styleguide.themes");
        List<String> scripts = List.of(words.say("styleguide.arabic"), words.say("styleguide.emoji"),
                words.say("styleguide.long"));
        return List.of(
                new PictureSamples("few", words.say("styleguide.few"), groups.subList(0, FEW_GROUPS),
                        themes.subList(0, FEW_THEMES), words),
                new PictureSamples("many", words.say("styleguide.many"), groups, themes, words),
                new PictureSamples("awkward", words.say("styleguide.awkward"), first(FEW_THEMES, scripts, groups),
                        first(FEW_THEMES + 2, scripts, themes), words));
    }

    private static List<String> first(int number, List<String> some, List<String> more) {
        return Stream.of(some, more).flatMap(List::stream).limit(number).toList();
    }

    public Grid bars() {
        return grid(titled(words.say("styleguide.bars")), words.say("styleguide.bars-about"), this::share);
    }

    public Grid heat() {
        return grid(titled(words.say("styleguide.heat")), words.say("styleguide.heat-about"), this::share);
    }

    public Grid bump() {
        return grid(titled(words.say("styleguide.bump")), words.say("styleguide.bump-about"), this::place);
    }

    public Spots scatter() {
        return new Spots(titled(words.say("styleguide.scatter")), words.say("styleguide.scatter-about"),
                IntStream.range(0, themes.size()).mapToObj(this::spot).toList());
    }

    /** Each picture stands there several times: whoever goes from title to title has to know which one it is. */
    private String titled(String picture) {
        return about + ": " + picture;
    }

    private interface Known {
        Cell of(int theme, int group);
    }

    private Grid grid(String title, String question, Known known) {
        return new Grid(title, question, groups, IntStream.range(0, themes.size())
                .mapToObj(theme -> new Grid.Row(themes.get(theme), IntStream.range(0, groups.size())
                        .mapToObj(group -> known.of(theme, group)).toList())).toList());
    }

    /** Some number that looks like a share, the earlier themes the greater. */
    private Cell share(int theme, int group) {
        if (isAwkward() && group == NOTHING || (theme * 5 + group * 3) % 7 == 6) {
            return Cell.NOT_RAISED;
        }
        return isAwkward() && group == KEEPS_FIGURES ? Cell.RAISED : Cell.of(BigDecimal.valueOf(
                (theme * 37L + group * 53L) % 11 * 25 + 600L / (theme + 1), 1));
    }

    private Cell place(int theme, int group) {
        Cell own = share(theme, group);
        return own.figure().isEmpty() ? own : Cell.of(1 + (int) IntStream.range(0, themes.size())
                .mapToObj(other -> share(other, group)).flatMap(other -> other.figure().stream())
                .filter(other -> other.compareTo(own.figure().get()) > 0).count());
    }

    private Spots.Spot spot(int theme) {
        int people = 1 + (groups.size() * 6 - theme * 2 + theme * 17 % 9) * 2 / (2 + theme % 5);
        int points = people + people * (theme * 7 % 11) / 3;
        return isAwkward() && theme == themes.size() - 1
                ? new Spots.Spot(themes.get(theme), OptionalInt.empty(), OptionalInt.empty())
                : Spots.Spot.of(themes.get(theme), Math.max(1, people), Math.max(1, points));
    }

    private boolean isAwkward() {
        return name.equals("awkward");
    }
}
