package org.evensay.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;
import org.evensay.voting.VotingRule;

/**
 * A room with any number of ideas, taken from step to step by people without pages, so that a page which is opened
 * beside them can be looked at in each step.
 */
final class Staged {
    static final String QUESTION = "What has worked well in our group, and what made it work?";
    private static final int IDEAS_A_PERSON = 8;
    private static final int CHOICES = 5;
    private static final Pattern OWN = Pattern.compile("id=\"own-([0-9a-f]{32})\"");
    private static final Pattern LISTED = Pattern.compile("<li id=\"idea-([0-9a-f]{32})\"");
    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");
    private static final Pattern MARKED = Pattern.compile("<li class=\"mark-row\" data-idea=\"([0-9a-f]{32})\"");
    private static final Pattern CHOICE = Pattern.compile("<li class=\"row\" data-idea=\"([0-9a-f]{32})\"");

    private final LiveRoom room;
    private final List<String> ideas;

    private Staged(LiveRoom room, List<String> ideas) {
        this.room = room;
        this.ideas = ideas;
    }

    /** At the welcome, with at least four people: as many as it takes to write the ideas without being hurried. */
    static Staged with(String address, List<String> ideas) {
        LiveRoom room = LiveRoom.start(address, "Tuesday Tea", QUESTION,
                Map.of("choices", Integer.toString(choices(ideas.size()))));
        List<String> names = List.of("Anna", "Ben", "Cleo", "", "ليلى", "Maria-Magdalena");
        int people = Math.max(names.size(), (ideas.size() + IDEAS_A_PERSON - 1) / IDEAS_A_PERSON);
        IntStream.range(0, people).forEach(at -> room.joinedBy(at < names.size() ? names.get(at) : "Guest " + at));
        return new Staged(room, ideas);
    }

    LiveRoom room() {
        return room;
    }

    /** Everybody has written; two have finished. */
    void write() {
        room.moves("WELCOME", "SILENT");
        for (int at = 0; at < ideas.size(); at++) {
            person(at).does("write-idea", Map.of("text", ideas.get(at)));
        }
        room.people().subList(0, 2).forEach(person -> person.does("finish-writing",
                Map.of("finished", "yes")));
    }

    /** The order of turns stands; nothing is shared. */
    void begin() {
        room.moves("SILENT", "SHARING");
    }

    /** All ideas are on the list, and the rounds go on. */
    void share() {
        room.facilitator().does("share-at-once");
        for (int at = 0; at < room.people().size(); at++) {
            LivePage person = person(at);
            int own = ownOf(at);
            person.await(parts -> person.all(OWN).stream().distinct().count() == own);
            person.all(OWN).stream().distinct()
                    .forEach(idea -> person.does("hand-in", Map.of("idea", idea, "in", "yes")));
        }
        room.facilitator().does("show-handed-in");
        room.facilitator().does("start-rounds");
    }

    private int ownOf(int person) {
        int people = room.people().size();
        return (ideas.size() + people - 1 - person) / people;
    }

    void talk() {
        room.moves("SHARING", "DISCUSSION");
        LivePage lead = room.facilitator();
        lead.await(parts -> lead.all(LISTED).stream().distinct().count() == ideas.size());
    }

    /** Puts the idea with these words in the light. */
    void spotlight(String words) {
        room.facilitator().does("spotlight", Map.of("idea", room.facilitator().idOfIdea(words)));
    }

    void vote() {
        room.moves("DISCUSSION", "VOTING");
        votes();
    }

    /** All vote, each in an order of their own. */
    void votes() {
        room.people().forEach(this::votes);
    }

    /** A vote must leave something out. */
    private static int choices(int ideas) {
        return Math.max(1, Math.min(CHOICES, ideas - 1));
    }

    private void votes(LivePage person) {
        person.awaitText("data-vote=");
        List<String> list = new ArrayList<>(person.all(CHOICE));
        Collections.shuffle(list, new Random(room.people().indexOf(person)));
        person.does("cast-ballot", Map.of("vote", person.all(VOTE).get(0), "rev", "1",
                "choice", list.subList(0, choices(ideas.size()))));
    }

    /** In another way than by places, keeping three. */
    void voteBy(VotingRule rule) {
        room.facilitator().does("plan-vote", Map.of("way", rule.name(), "stack", "yes", "keep", "3"));
        room.moves("DISCUSSION", "VOTING");
        IntStream.range(1, room.people().size()).forEach(at -> marks(person(at), rule, new Random(at)));
    }

    private void marks(LivePage person, VotingRule rule, Random chance) {
        person.awaitText("data-vote=");
        Map<String, Object> fields = new HashMap<>(Map.of("vote", person.all(VOTE).get(0), "rev", "1"));
        if (rule.isRanking()) {
            fields.put("choice", person.all(CHOICE).subList(0, 3));
            person.does("cast-ballot", fields);
            return;
        }
        int most = rule == VotingRule.DOTS ? 1 : rule.highest();
        List<String> list = rule == VotingRule.DOTS ? person.all(MARKED).subList(0, 2) : person.all(MARKED);
        list.forEach(idea -> fields.put("mark-" + idea, Integer.toString(1 + chance.nextInt(most))));
        person.does("mark-ballot", fields);
    }

    void look() {
        room.moves("VOTING", "REVIEW");
    }

    void results() {
        room.moves("REVIEW", "RESULTS");
    }

    void reveal(int places) {
        room.facilitator().does("reveal", Map.of("places", Integer.toString(places)));
    }

    private LivePage person(int number) {
        return room.people().get(number % room.people().size());
    }
}
