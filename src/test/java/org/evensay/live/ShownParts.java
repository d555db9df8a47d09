package org.evensay.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts on a page and the server's words for how they read, kept as the scripts keep them. */
final class ShownParts {
    private static final Pattern HAS = Pattern.compile("data-has=\"([^\"]*)\"");
    private static final Pattern SECTION_OR_END = Pattern.compile("<section[ >]|</section>");

    private final Map<String, String> parts = new ConcurrentHashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();

    Map<String, String> parts() {
        return parts;
    }

    /** Of a page that was just loaded: what an update would bring as it is. The rest comes by the line. */
    void beginWith(String page) {
        parts.clear();
        words.clear();
        for (String one : Browser.first(HAS, page).split(" ")) {
            String[] word = one.split("=", 2);
            if (word.length == 2) {
                words.put(word[0], word[1]);
                parts.put(word[0], section(word[0], page));
            }
        }
    }

    private static String section(String id, String page) {
        int from = page.indexOf("<section id=\"" + id + "\"");
        Matcher sections = SECTION_OR_END.matcher(page).region(from, page.length());
        int open = 0;
        do {
            sections.find();
            open += sections.group().startsWith("</") ? -1 : 1;
        } while (open > 0);
        return page.substring(from, sections.end());
    }

    void take(JsonNode frame) {
        RowsOnAPage.take(frame, parts);
        frame.path("parts").fieldNames().forEachRemaining(words::remove);
        frame.path("rows").fieldNames().forEachRemaining(words::remove);
        frame.path("as").fields().forEachRemaining(word -> words.put(word.getKey(), word.getValue().asText()));
    }

    /** As a page says it when its line opens. */
    List<String> told() {
        return words.entrySet().stream().map(word -> word.getKey() + "=" + word.getValue()).toList();
    }
}
