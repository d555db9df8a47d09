package org.evensay.rig;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.live.Browser;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;

/** Sends its ballot again and again, always with a higher number. */
final class VotingClient extends Client {
    private static final Pattern CAST = Pattern.compile("data-cast=\"([0-9a-f,]*)\" data-rev=\"\\d+\"");
    private static final Pattern REV = Pattern.compile("data-cast=\"[0-9a-f,]*\" data-rev=\"(\\d+)\"");

    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");
    private static final Pattern CHOICE = Pattern.compile("<li class=\"row\" data-idea=\"([0-9a-f]{32})\">\\s*"
            + "<b class=\"letter\">[A-Z]+</b>\\s*<span class=\"idea-text\" dir=\"auto\">([^<]*)</span>");

    private final String vote;
    private final List<String> ideas;
    private final Map<String, String> wordings = new HashMap<>();
    private final int choices;
    private List<String> sent = List.of();
    private int rev;

    VotingClient(LivePage page, String vote, List<String> ideas, int choices, long seed) {
        super(page, seed);
        this.vote = vote;
        this.ideas = ideas;
        this.choices = choices;
        CHOICE.matcher(page.shown()).results().forEach(idea -> wordings.put(idea.group(1), idea.group(2)));
    }

    /** One for everybody in a room whose vote is open. */
    static List<VotingClient> of(LiveRoom room, int choices, long seed) {
        return IntStream.range(0, room.people().size()).mapToObj(number -> {
            LivePage page = room.people().get(number);
            return new VotingClient(page, vote(page), choices(page), choices, seed - number);
        }).toList();
    }

    static String vote(LivePage page) {
        page.awaitText("data-vote=");
        return page.all(VOTE).get(0);
    }

    static List<String> choices(LivePage page) {
        return page.all(CHOICE);
    }

    @Override
    Optional<Op> next() {
        List<String> shuffled = new ArrayList<>(ideas);
        Collections.shuffle(shuffled, chance);
        List<String> ballot = List.copyOf(shuffled.subList(0, 1 + chance.nextInt(choices)));
        int number = rev + 1;
        Map<String, Object> fields = Map.of("vote", vote, "rev", Integer.toString(number), "choice", ballot);
        return Optional.of(Op.of("cast-ballot", fields, () -> {
            sent = ballot;
            rev = number;
        }));
    }

    List<String> sent() {
        return sent;
    }

    /** Of all ideas on the ballot, by their ids. */
    Map<String, String> wordings() {
        return wordings;
    }

    /** A ballot that is not the last acknowledged one is lost; the one in its place is invented. */
    @Override
    void check(Findings findings) {
        String shown = page.page();
        Journal journal = new Journal();
        journal.wrote(rev + ": " + String.join(",", sent));
        findings.compare(journal, List.of(Browser.first(REV, shown) + ": " + Browser.first(CAST, shown)));
    }
}
