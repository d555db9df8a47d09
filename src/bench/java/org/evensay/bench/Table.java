package org.evensay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One table on standard output: for people in columns (as Markdown), or as CSV. And goals, each with its outcome. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> goals = new ArrayList<>();

    public Table(String... heads) {
        rows.add(List.of(heads));
    }

    public void row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("a row has " + rows.get(0).size() + " cells");
        }
        rows.add(List.of(cells));
    }

    /** Told, not judged: no command ends otherwise because a goal is missed. */
    public void goal(String what, boolean met, String measured) {
        goals.add("goal: " + what + ": " + (met ? "met" : "MISSED") + " (" + measured + ")");
    }

    public void print(boolean csv) {
        rows.forEach(row -> System.out.println(csv ? cells(row) : columns(row)));
        (csv ? goals.stream().map(goal -> "# " + goal) : goals.stream()).forEach(System.out::println);
    }

    private static String cells(List<String> row) {
        return row.stream().map(cell -> cell.contains(",") ? '"' + cell + '"' : cell).collect(Collectors.joining(","));
    }

    private String columns(List<String> row) {
        String line = IntStream.range(0, row.size()).mapToObj(at -> padded(row.get(at), width(at), at > 0))
                .collect(Collectors.joining(" | ", "| ", " |"));
        return row == rows.get(0) ? line + System.lineSeparator() + rule() : line;
    }

    private String rule() {
        return IntStream.range(0, rows.get(0).size()).mapToObj(at -> "-".repeat(width(at) + 1) + (at > 0 ? ":" : "-"))
                .collect(Collectors.joining("|", "|", "|"));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElseThrow();
    }

    private static String padded(String cell, int width, boolean right) {
        String gap = " ".repeat(width - cell.length());
        return right ? gap + cell : cell + gap;
    }
}
