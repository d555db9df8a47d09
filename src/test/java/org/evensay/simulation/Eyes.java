package org.evensay.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Workshop;

/**
 * Marks are planted in what people write, and looked for in all that anybody is shown: what was never shared is shown
 * to its author alone, what waits unseen to its author and to those who lead or help, and no secret, salt, key or
 * command id is shown to anybody.
 */
final class Eyes {
    private static final Pattern MARK = Pattern.compile("zmark[0-9]+z");
    private static final int REMEMBERED = 200;
    private static final int SHORTEST_SECRET = 32;

    private final Map<String, Secret> authors = new HashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final Set<String> offered = new HashSet<>();
    private final Set<String> secrets = new HashSet<>();
    private final Map<Object, List<String>> looked = new IdentityHashMap<>();
    private final Counts counts;

    Eyes(Counts counts) {
        this.counts = counts;
    }

    String newMarkOf(Secret author) {
        String mark = "zmark" + (authors.size() + 1) + "z";
        authors.put(mark, author);
        return mark;
    }

    void mayNeverBeSeen(String secret) {
        secrets.add(secret);
    }

    /** What is secret and what is shared by now. */
    void learn(Workshop workshop) {
        workshop.questions().forEach(question -> {
            question.salt().ifPresent(salt -> mayNeverBeSeen(salt.value()));
            question.ideas().values().forEach(this::learn);
            question.votes().forEach(vote -> {
                vote.salt().ifPresent(salt -> mayNeverBeSeen(salt.value()));
                vote.ballots().keys().forEach(key -> mayNeverBeSeen(key.value()));
            });
        });
        workshop.seats().values().forEach(seat -> mayNeverBeSeen(seat.secret().value()));
        workshop.passes().keys().forEach(hash -> mayNeverBeSeen(hash.value()));
    }

    private void learn(Idea idea) {
        idea.author().ifPresent(key -> mayNeverBeSeen(key.value()));
        if (!idea.isPrivate()) {
            (idea.isHidden() ? offered : listed).addAll(marksIn(idea.text()));
        }
    }

    private static List<String> marksIn(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A part of somebody's page, as it is sent to them. */
    void look(Object part, Actor who) {
        if (looked.size() > REMEMBERED) {
            looked.clear();
        }
        for (String mark : looked.computeIfAbsent(part, seen -> found(seen.toString()))) {
            counts.count(Checked.MARKS_SEEN);
            if (!maySee(mark, who)) {
                throw new Wrong(who.role() + " is shown " + mark + ", which is private to somebody else");
            }
        }
    }

    private boolean maySee(String mark, Actor who) {
        return who.secret().equals(authors.get(mark)) || listed.contains(mark)
                || who.leadsOrHelps() && offered.contains(mark);
    }

    private List<String> found(String text) {
        longHexIn(text).stream().filter(secrets::contains).findFirst().ifPresent(secret -> {
            throw new Wrong("a secret is shown: " + secret + " in " + text);
        });
        return marksIn(text);
    }

    /** Looks at the last letter of where one could stand first: most text is passed over in long steps. */
    private static List<String> longHexIn(String text) {
        List<String> found = new ArrayList<>();
        int from = 0;
        while (from + SHORTEST_SECRET <= text.length()) {
            int last = lastOther(text, from);
            int to = last < from ? endOfHex(text, from + SHORTEST_SECRET) : last + 1;
            if (last < from) {
                found.add(text.substring(from, to));
            }
            from = to;
        }
        return found;
    }

    private static int lastOther(String text, int from) {
        int at = from + SHORTEST_SECRET - 1;
        while (at >= from && Character.digit(text.charAt(at), 16) >= 0) {
            at--;
        }
        return at;
    }

    private static int endOfHex(String text, int from) {
        int at = from;
        while (at < text.length() && Character.digit(text.charAt(at), 16) >= 0) {
            at++;
        }
        return at;
    }
}
