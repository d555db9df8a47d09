package org.evensay.bench.writes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.bench.house.Meeting;

/** People in one room or spread over several, two hundred unless it is said, and what each of them sends. */
public final class Crowd {
    public static final int PEOPLE = 200;
    private static final int IDEAS_VOTED_ON = 6;
    private static final Pattern VOTE = Pattern.compile("data-vote=\"([0-9a-f]{32})\"");
    private static final Pattern CHOICE = Pattern.compile("<li class=\"row\" data-idea=\"([0-9a-f]{32})\"");

    private Crowd() {
    }

    public static List<String> writing(int port, int rooms) {
        return writing(port, rooms, PEOPLE / rooms);
    }

    /** The lines of people who write ideas, so many in each room, each with the text of a command. */
    public static List<String> writing(int port, int rooms, int inEach) {
        return in(rooms, () -> {
            Meeting meeting = Meeting.start(port, "What works well?");
            List<String> seats = meeting.join(inEach);
            meeting.moves("WELCOME", "SILENT");
            return saying(seats, "{\"id\":\"{id}\",\"do\":\"write-idea\",\"text\":\"A walk after meeting {n}\"}");
        });
    }

    /** The lines of people who vote, each with the text of a ballot; every ballot takes the place of the one before. */
    public static List<String> voting(int port, int rooms) {
        return in(rooms, () -> {
            Meeting meeting = Meeting.start(port, "What works well?");
            List<String> seats = meeting.join(PEOPLE / rooms);
            meeting.moves("WELCOME", "SILENT", "SHARING");
            meeting.does("start-rounds", Map.of());
            IntStream.range(0, IDEAS_VOTED_ON).forEach(idea ->
                    meeting.does("say-aloud", Map.of("text", "Idea " + idea)));
            meeting.moves("SHARING", "DISCUSSION", "VOTING");
            return saying(seats, ballot(meeting.shownTo(seats.get(0))));
        });
    }

    private static String ballot(String page) {
        String choice = CHOICE.matcher(page).results().limit(3).map(found -> '"' + found.group(1) + '"')
                .collect(Collectors.joining(","));
        String vote = VOTE.matcher(page).results().findFirst().orElseThrow().group(1);
        return "{\"id\":\"{id}\",\"do\":\"cast-ballot\",\"vote\":\"" + vote + "\",\"rev\":\"{n}\",\"choice\":["
                + choice + "]}";
    }

    private static List<String> in(int rooms, Supplier<List<String>> seats) {
        List<String> all = new ArrayList<>();
        IntStream.range(0, rooms).forEach(number -> all.addAll(seats.get()));
        return all;
    }

    private static List<String> saying(List<String> seats, String command) {
        return seats.stream().map(seat -> seat + "\t" + command).toList();
    }
}
