package org.evensay.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The HTML of a part in pieces: the rows of its long lists, those of ideas and of people, and the idea in the light, by
 * their ids, and what stands between them. So one row that differs can be sent without the thousand that do not. The
 * HTML is our own: a row holds whole lists or none, and no text in it can look like a tag. It is looked at tag by tag,
 * since this is done for every page whenever something on it is another. Immutable.
 */
record Rows(List<String> between, Map<String, String> rows) {
    private static final String LIT = "lit-idea";
    private static final List<String> BEGINNINGS =
            List.of("<li id=\"idea-", "<li id=\"seat-", "<div id=\"" + LIT + "\"");

    static Rows in(String html) {
        List<String> between = new ArrayList<>();
        Map<String, String> rows = new LinkedHashMap<>();
        int from = 0;
        for (int row = nextRow(html, from); row >= 0; row = nextRow(html, from)) {
            between.add(html.substring(from, row));
            from = endOfRow(html, row);
            rows.put(id(html, row), html.substring(row, from));
        }
        between.add(html.substring(from));
        return new Rows(between, Collections.unmodifiableMap(rows));
    }

    /** Where the next begins, or -1. */
    private static int nextRow(String html, int from) {
        int tag = html.indexOf('<', from);
        while (tag >= 0 && !beginsRow(html, tag)) {
            tag = html.indexOf('<', tag + 1);
        }
        return tag;
    }

    private static boolean beginsRow(String html, int tag) {
        for (String begins : BEGINNINGS) {
            if (html.startsWith(begins, tag)) {
                return true;
            }
        }
        return false;
    }

    private static String id(String html, int row) {
        int begins = html.indexOf('"', row) + 1;
        return html.substring(begins, html.indexOf('"', begins));
    }

    /** Behind the end of the item that begins here, with the lists that are in it. */
    private static int endOfRow(String html, int row) {
        String name = html.startsWith("<li", row) ? "li" : "div";
        String end = "</" + name + ">";
        int open = 1;
        int tag = row;
        while (open > 0) {
            tag = html.indexOf('<', tag + 1);
            if (tag < 0) {
                throw new IllegalArgumentException("a row without an end");
            }
            open += html.startsWith(end, tag) ? -1 : opens(html, tag, name) ? 1 : 0;
        }
        return tag + end.length();
    }

    private static boolean opens(String html, int tag, String name) {
        int behind = tag + 1 + name.length();
        return html.startsWith(name, tag + 1) && (html.charAt(behind) == ' ' || html.charAt(behind) == '>');
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

    /** The HTML for a page that has {@code before}: of an item of a list that it has already only the place is said. */
    String htmlBeside(Rows before) {
        return joined(id -> id.equals(LIT) || !rows.get(id).equals(before.rows.get(id)) ? rows.get(id) : kept(id));
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
        return "<li id=\"" + id + "\" data-kept></li>";
    }
}
