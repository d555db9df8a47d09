package org.evensay.rig;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evensay.live.LivePage;

/** Proposes to join two ideas, and says the yes that it heard for it: then there is one in the place of the two. */
final class MergingClient extends Client {
    private static final Pattern SHOWN = Pattern.compile("id=\"idea-[0-9a-f]{32}\"(?:(?!id=\"idea-).)*?"
            + "class=\"idea-text\"[^>]*>([^<]*)<", Pattern.DOTALL);
    private static final Pattern GO_ON = Pattern.compile("id=\"go-on-([0-9a-f]{32})\"");

    private final Journal journal = new Journal();
    private List<String> pair = List.of();
    private int made;

    MergingClient(LivePage facilitator, List<String> ideas, long seed) {
        super(facilitator, seed);
        ideas.forEach(journal::wrote);
    }

    @Override
    Optional<Op> next() {
        return pair.isEmpty() ? proposing() : page.all(GO_ON).stream().findFirst().map(this::agreeing);
    }

    private Optional<Op> proposing() {
        List<String> two = journal.texts().stream().limit(2).toList();
        List<String> ids = two.stream().flatMap(text -> page.shownIdOf("idea-", ">" + text + "<").stream()).toList();
        return ids.size() < 2 ? Optional.empty() : Optional.of(Op.of("propose-wording",
                Map.of("idea", ids, "wording", "Joined " + made), () -> pair = two));
    }

    private Op agreeing(String proposal) {
        return Op.of("say-yes", Map.of("proposal", proposal), () -> {
            pair.forEach(journal::removed);
            journal.wrote("Joined " + made);
            made++;
            pair = List.of();
        });
    }

    @Override
    void check(Findings findings) {
        findings.compare(journal, SHOWN.matcher(page.page()).results().map(found -> found.group(1)).toList());
    }
}
