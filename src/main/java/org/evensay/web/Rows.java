package org.evensay.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The HTML of a part in pieces: the rows of its long lists, {@code <li data-row id="..">}, by their ids, and what
 * stands between them. So one row that differs can be sent without the thousand that do not. The HTML is our own: a
 * row holds whole lists or none, and no text in it can look like a tag. Immutable.
 */
record Rows(List<String> between, Map<String, String> rows) {
    private static final String BEGIN = "<li data-row id=\"";
    private static final String ITEM = "<li";
    private static final String END = "</li>";

    static Rows in(String html) {
        List<String> between = new ArrayList<>();
        Map<String, String> rows = new LinkedHashMap<>();
        int from = 0;
        for (int at = html.indexOf(BEGIN); at >= 0; at = html.indexOf(BEGIN, from)) {
            between.add(html.substring(from, at));
            from = endOfRow(html, at);
            rows.put(idOf(html, at), html.substring(at, from));
        }
        between.add(html.substring(from));
        return new Rows(between, Collections.unmodifiableMap(rows));
    }

    private static String idOf(String html, int row) {
        int id = row + BEGIN.length();
        return html.substring(id, html.indexOf('"', id));
    }

    /** Behind the end of the item that begins here, with the lists that are in it. */
    private static int endOfRow(String html, int row) {
        int at = row;
        int open = 0;
        do {
            int end = html.indexOf(END, at);
            int inner = html.indexOf(ITEM, at);
            boolean opens = inner >= 0 && inner < end;
            open += opens ? 1 : -1;
            at = opens ? inner + ITEM.length() : end + END.length();
        } while (open > 0);
        return at;
    }

    /** The same places with these rows in them. */
    Rows filled(UnaryOperator<String> rowOf) {
        Map<String, String> filled = new LinkedHashMap<>();
        rows.keySet().forEach(id -> filled.put(id, rowOf.apply(id)));
        return new Rows(between, Collections.unmodifiableMap(filled));
    }

    /** Whether only what is in rows can differ. */
    boolean areWhereTheyWereIn(Rows before) {
        return between.equals(before.between)
                && List.copyOf(rows.keySet()).equals(List.copyOf(before.rows.keySet()));
    }

    /** The rows that read otherwise than before, or were not there. */
    Map<String, String> otherThanIn(Rows before) {
        Map<String, String> other = new LinkedHashMap<>(rows);
        other.entrySet().removeAll(before.rows.entrySet());
        return other;
    }

    String html() {
        return joined(rows::get);
    }

    /** The HTML for a page that has {@code before}: of a row that it has already only the place is said. */
    String htmlBeside(Rows before) {
        return joined(id -> rows.get(id).equals(before.rows.get(id)) ? kept(id) : rows.get(id));
    }

    private String joined(UnaryOperator<String> pieceOf) {
        StringBuilder html = new StringBuilder(between.get(0));
        int at = 1;
        for (String id : rows.keySet()) {
            html.append(pieceOf.apply(id)).append(between.get(at++));
        }
        return html.toString();
    }

    private static String kept(String id) {
        return BEGIN + id + "\" data-kept>" + END;
    }
}
