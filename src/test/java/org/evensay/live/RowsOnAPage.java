package org.evensay.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of a part as a page puts them in: each where the row with its id is. */
public final class RowsOnAPage {
    private static final Pattern ID = Pattern.compile("<(li|div) id=\"([^\"]*)\"");
    private static final Pattern KEPT = Pattern.compile("<(li) id=\"([^\"]*)\" data-kept></li>");

    private RowsOnAPage() {
    }

    /** What a frame brings is put into the parts of a page, as the scripts do it. */
    static void take(JsonNode frame, Map<String, String> parts) {
        frame.path("parts").fields().forEachRemaining(part -> parts.put(part.getKey(),
                whole(part.getValue().asText(), parts.getOrDefault(part.getKey(), ""))));
        frame.path("rows").fields().forEachRemaining(part -> part.getValue().forEach(row ->
                parts.compute(part.getKey(), (id, shown) -> with(row.asText(), shown))));
    }

    /** A part in which some rows are only named, for a page that shows them already. */
    public static String whole(String part, String shown) {
        return KEPT.matcher(part).replaceAll(named ->
                Matcher.quoteReplacement(rowIn(shown, named.group(1), named.group(2))));
    }

    /** What is shown, with a row as it is now. */
    public static String with(String row, String shown) {
        Matcher id = ID.matcher(row);
        if (!id.lookingAt()) {
            throw new AssertionError("not a row: " + row);
        }
        return shown.replace(rowIn(shown, id.group(1), id.group(2)), row);
    }

    private static String rowIn(String shown, String tag, String id) {
        int from = shown.indexOf("<" + tag + " id=\"" + id + "\"");
        if (from < 0) {
            throw new AssertionError("row " + id + " is not on the page: " + shown);
        }
        int open = 0;
        Matcher item = Pattern.compile("</?" + tag + "\\b[^>]*>").matcher(shown).region(from, shown.length());
        while (item.find()) {
            open += item.group().startsWith("</") ? -1 : 1;
            if (open == 0) {
                return shown.substring(from, item.end());
            }
        }
        throw new AssertionError("row " + id + " has no end: " + shown);
    }
}
