package org.evensay.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page of a room shows, and waiting until it does. */
abstract class ShowingPage extends Browser {
    final ShownParts shown = new ShownParts();
    private final Map<String, String> parts = shown.parts();

    ShowingPage(String address) {
        super(address);
    }

    /** All parts as last sent, one after another. */
    public String shown() {
        return String.join("\n", parts.values());
    }

    public String part(String id) {
        return parts.getOrDefault(id, "");
    }

    public void awaitText(String text) {
        await(all -> shown().contains(text));
    }

    public void await(Predicate<Map<String, String>> holds) {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!holds.test(parts)) {
            if (System.nanoTime() > until) {
                throw new AssertionError("never came; shown: " + shown());
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** The first group of every match in what is shown. */
    public List<String> all(Pattern pattern) {
        return pattern.matcher(shown()).results().map(found -> found.group(1)).toList();
    }

    /** The id of the row of the idea with exactly these words, wherever else on the page they stand. */
    public String idOfIdea(String words) {
        Pattern row = Pattern.compile("id=\"idea-([0-9a-f]{32})\"(?:(?!id=\"idea-).)*?class=\"idea-text\"[^>]*>"
                + Pattern.quote(words) + "<", Pattern.DOTALL);
        await(all -> row.matcher(shown()).find());
        return Browser.first(row, shown());
    }

    /**
     * The id of the form or row whose id begins with {@code prefix} and whose text holds {@code text}. Of a frame that
     * has come, some parts may be there a moment before others.
     */
    public String idOf(String prefix, String text) {
        AtomicReference<String> id = new AtomicReference<>();
        await(all -> {
            shownIdOf(prefix, text).ifPresent(id::set);
            return id.get() != null;
        });
        return id.get();
    }

    /** The same without waiting: empty while it is not shown. */
    public Optional<String> shownIdOf(String prefix, String text) {
        String row = "id=\"" + prefix + "([0-9a-f]{32})\"(.*?)(?=id=\"" + prefix + "|$)";
        Matcher rows = Pattern.compile(row, Pattern.DOTALL).matcher(shown());
        return rows.results().filter(one -> one.group(2).contains(text)).map(one -> one.group(1)).findFirst();
    }
}
