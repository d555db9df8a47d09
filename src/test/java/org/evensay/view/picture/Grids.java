package org.evensay.view.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Grids written by hand, {@code -} not raised and {@code .} raised without a figure; and grids of chance. */
final class Grids {
    private static final List<String> NAMES = List.of("Tea", "Harbour walkers", "The Thursday evening group",
            "الشاي جاهز قبل أن يصل أحد", "We laugh 😀🎉👩‍👩‍👧", "w".repeat(200), "so ".repeat(66));

    private Grids() {
    }

    /** A line for each theme: {@code "3 - . 1"}. */
    static Grid of(String... themes) {
        List<Grid.Row> rows = IntStream.range(0, themes.length)
                .mapToObj(at -> new Grid.Row("theme " + at, cells(themes[at]))).toList();
        int groups = rows.get(0).cells().size();
        return new Grid("title", "about", IntStream.range(0, groups).mapToObj(at -> "G" + at).toList(), rows);
    }

    private static List<Cell> cells(String line) {
        return Arrays.stream(line.split(" ")).map(Grids::cell).toList();
    }

    private static Cell cell(String word) {
        return switch (word) {
            case "-" -> Cell.NOT_RAISED;
            case "." -> Cell.RAISED;
            default -> Cell.of(Integer.parseInt(word));
        };
    }

    /** With figures from 1 to the number of themes, as ranks are: some level, some with free places between them. */
    static Grid any(Random chance) {
        int groups = 1 + chance.nextInt(12);
        int themes = 1 + chance.nextInt(30);
        return new Grid("title", "about", IntStream.range(0, groups).mapToObj(at -> name(chance)).toList(),
                IntStream.range(0, themes).mapToObj(at -> new Grid.Row(name(chance), IntStream.range(0, groups)
                        .mapToObj(group -> any(chance, themes)).toList())).toList());
    }

    private static Cell any(Random chance, int themes) {
        int which = chance.nextInt(5);
        return which == 0 ? Cell.NOT_RAISED : which == 1 ? Cell.RAISED : Cell.of(1 + chance.nextInt(themes));
    }

    static String name(Random chance) {
        return NAMES.get(chance.nextInt(NAMES.size()));
    }
}
