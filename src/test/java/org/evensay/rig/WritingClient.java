package org.evensay.rig;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evensay.live.LivePage;

/** Writes, changes and removes ideas of its own. */
final class WritingClient extends Client {
    private static final int KEPT_AT_MOST = 8;
    private static final Pattern OWN = Pattern.compile(
            "id=\"own-[0-9a-f]{32}\"[^>]*>\\s*<div class=\"idea-words\">\\s*"
                    + "<p class=\"idea-text\" dir=\"auto\">([^<]*)</p>");

    private final String name;
    private final Journal journal = new Journal();
    private int written;

    WritingClient(LivePage page, String name, long seed) {
        super(page, seed);
        this.name = name;
    }

    @Override
    Optional<Op> next() {
        List<String> kept = journal.texts();
        if (kept.size() < KEPT_AT_MOST / 2 || kept.size() < KEPT_AT_MOST && chance.nextBoolean()) {
            String text = newText();
            return Optional.of(Op.of("write-idea", Map.of("text", text), () -> journal.wrote(text)));
        }
        String old = kept.get(chance.nextInt(kept.size()));
        return page.shownIdOf("own-", ">" + old + "<").map(idea -> changing(old, idea));
    }

    private Op changing(String old, String idea) {
        if (chance.nextBoolean()) {
            return Op.of("remove-idea", Map.of("idea", idea), () -> journal.removed(old));
        }
        String text = newText();
        return Op.of("edit-idea", Map.of("idea", idea, "text", text), () -> journal.changed(old, text));
    }

    private String newText() {
        written++;
        return name + " idea " + written + " end";
    }

    @Override
    void check(Findings findings) {
        findings.compare(journal, shownOn(page));
    }

    /** One's own ideas, on a page that was opened just now. */
    static List<String> shownOn(LivePage page) {
        return OWN.matcher(page.page()).results().map(found -> found.group(1)).toList();
    }
}
