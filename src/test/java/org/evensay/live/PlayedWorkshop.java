package org.evensay.live;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Plays a published workshop: everybody writes, shares in turn, and votes as published. */
final class PlayedWorkshop {
    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");

    private PlayedWorkshop() {
    }

    static LiveRoom untilTheVote(String address, PublishedWorkshop published) {
        return untilTheVote(List.of(address), published);
    }

    static LiveRoom untilTheVote(List<String> nodes, PublishedWorkshop published) {
        LiveRoom room = LiveRoom.start(nodes, published.name(), "What is it like?",
                Map.of("choices", Integer.toString(published.choices())));
        IntStream.rangeClosed(1, published.ballots().size()).forEach(number -> room.joinedBy("Person " + number));
        room.moves("WELCOME", "SILENT");
        write(room, published);
        room.moves("SILENT", "SHARING");
        share(room, published);
        room.moves("SHARING", "DISCUSSION");
        room.moves("DISCUSSION", "VOTING");
        return room;
    }

    private static void write(LiveRoom room, PublishedWorkshop published) {
        int people = room.people().size();
        IntStream.range(0, published.ideas().size()).forEach(idea -> room.people().get(idea % people)
                .does("write-idea", Map.of("text", published.ideas().get(idea))));
    }

    /** Round after round in joining order, as the ideas were dealt out; then a round of passes. */
    private static void share(LiveRoom room, PublishedWorkshop published) {
        room.facilitator().does("start-rounds");
        int people = room.people().size();
        int turns = (published.ideas().size() / people + 2) * people;
        for (int turn = 0; turn < turns; turn++) {
            LivePage person = room.people().get(turn % people);
            if (turn < published.ideas().size()) {
                String idea = person.idOf("own-", published.ideas().get(turn));
                person.does("offer-idea", Map.of("idea", idea));
            } else if (room.facilitator().part("part-stage").contains("pass-turn")) {
                room.facilitator().await(parts -> !parts.get("part-stage").contains("pass-turn")
                        || person.part("part-now").contains("pass-turn"));
                person.send("pass-turn", Map.of("seat", seat(person)));
            }
        }
    }

    private static final Pattern SEAT = Pattern.compile("name=\"seat\" value=\"([0-9a-f]{32})\"");

    private static String seat(LivePage person) {
        List<String> seats = person.all(SEAT);
        return seats.isEmpty() ? "" : seats.get(0);
    }

    static String vote(LivePage person) {
        person.awaitText("data-vote=");
        return person.all(VOTE).get(0);
    }

    /** The ids of these ideas on somebody's ballot. */
    static List<String> ballotIds(LivePage person, List<String> ideas) {
        return ideas.stream().map(idea -> ballotId(person, idea)).toList();
    }

    private static String ballotId(LivePage person, String idea) {
        Pattern row = Pattern.compile("data-idea=\"([0-9a-f]{32})\">\\s*<b class=\"letter\">[A-Z]+</b>\\s*"
                + "<span class=\"idea-text\" dir=\"auto\">" + Pattern.quote(idea) + "</span>");
        return person.all(row).get(0);
    }

    static void voteAndClose(LiveRoom room, PublishedWorkshop published) {
        vote(room, published);
        room.moves("VOTING", "REVIEW");
        room.moves("REVIEW", "RESULTS");
        room.facilitator().does("reveal", Map.of("places", "99"));
        room.moves("RESULTS", "CLOSED");
    }

    static void vote(LiveRoom room, PublishedWorkshop published) {
        IntStream.range(0, published.ballots().size()).forEach(number -> {
            LivePage person = room.people().get(number);
            String vote = vote(person);
            List<String> ids = ballotIds(person, published.ideas());
            List<String> choices = published.ballots().get(number).stream().map(idea -> ids.get(idea - 1)).toList();
            person.does("cast-ballot", Map.of("vote", vote, "rev", "1", "choice", choices));
        });
    }
}
