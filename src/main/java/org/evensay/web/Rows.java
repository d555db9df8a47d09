package org.evensay.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML of a part in pieces: the rows of its long lists, those of ideas and of people, and the idea in the light, by
 * their ids, and what stands between them. So one row that differs can be sent without the thousand that do not. The
 * HTML is our own: a row holds whole lists or none, and no text in it can look like a tag. Immutable.
 */
record Rows(List<String> between, Map<String, String> rows) {
    private static final String LIT = "lit-idea";
    private static final Pattern BEGIN =
            Pattern.compile("<li id=\"((?:idea|seat)-[^\"]*)\"|<div id=\"(" + LIT + ")\"");
    private static final Pattern ITEM_OR_END = Pattern.compile("<li[ >]|</li>");
    private static final Pattern BOX_OR_END = Pattern.compile("<div[ >]|</div>");

    static Rows in(String html) {
        List<String> between = new ArrayList<>();
        Map<String, String> rows = new LinkedHashMap<>();
        Matcher begin = BEGIN.matcher(html);
        int from = 0;
        while (begin.find(from)) {
            between.add(html.substring(from, begin.start()));
            from = endOfRow(html, begin.start());
            rows.put(id(begin), html.substring(begin.start(), from));
        }
        between.add(html.substring(from));
        return new Rows(between, Collections.unmodifiableMap(rows));
    }

    private static String id(Matcher begin) {
        return begin.group(1) == null ? begin.group(2) : begin.group(1);
    }

    /** Behind the end of the item that begins here, with the lists that are in it. */
    private static int endOfRow(String html, int row) {
        Pattern tags = html.startsWith("<li", row) ? ITEM_OR_END : BOX_OR_END;
        Matcher items = tags.matcher(html).region(row, html.length());
        int open = 0;
        do {
            items.find();
            open += items.group().startsWith("</") ? -1 : 1;
        } while (open > 0);
        return items.end();
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
