package org.evensay.cluster;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.room.Hint;
import org.evensay.room.People;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.WorkshopId;

/**
 * A hint as one line of words: {@code changed ROOM VERSION}, {@code who}, or {@code here ROOM} and then for each seat
 * {@code s:ID}, for each link with an open line {@code l:HASH}, and for each that has gone {@code g:HASH:MS}, with when
 * it last gave a sign.
 */
final class HintText {
    private static final String ID = "[A-Za-z0-9_-]{1,128}";
    private static final String PERSON = "s:" + ID + "|l:" + ID + "|g:" + ID + ":\\d{1,15}";

    private HintText() {
    }

    static String of(Hint hint) {
        if (hint instanceof Hint.Changed changed) {
            return "changed " + changed.room().value() + " " + changed.version();
        }
        return hint instanceof Hint.Here here ? "here " + here.room().value() + people(here.people()) : "who";
    }

    private static String people(People people) {
        Stream<String> seats = people.seats().stream().map(seat -> "s:" + seat.value());
        Stream<String> links = people.links().stream().map(link -> "l:" + link.value());
        Stream<String> gone = people.lastSigns().entrySet().stream()
                .map(sign -> "g:" + sign.getKey().value() + ":" + sign.getValue().toEpochMilli());
        return Stream.of(seats, links, gone).flatMap(each -> each).map(" "::concat).collect(Collectors.joining());
    }

    /** Empty for whatever else comes, such as from a later version. */
    static Optional<Hint> read(String line) {
        List<String> words = List.of(line.split(" ", -1));
        if (line.matches("changed " + ID + " \\d{1,18}")) {
            return Optional.of(new Hint.Changed(new WorkshopId(words.get(1)), Long.parseLong(words.get(2))));
        }
        if (words.get(0).equals("here") && words.size() > 1 && words.get(1).matches(ID)
                && words.stream().skip(2).allMatch(word -> word.matches(PERSON))) {
            return Optional.of(new Hint.Here(new WorkshopId(words.get(1)), people(words.subList(2, words.size()))));
        }
        return line.equals("who") ? Optional.of(new Hint.WhoIsHere()) : Optional.empty();
    }

    private static People people(List<String> words) {
        Set<SeatId> seats = new HashSet<>();
        Set<SecretHash> links = new HashSet<>();
        Map<SecretHash, Instant> gone = new HashMap<>();
        for (String word : words) {
            String[] parts = word.split(":");
            switch (parts[0]) {
                case "s" -> seats.add(new SeatId(parts[1]));
                case "l" -> links.add(new SecretHash(parts[1]));
                default -> gone.put(new SecretHash(parts[1]), Instant.ofEpochMilli(Long.parseLong(parts[2])));
            }
        }
        return new People(seats, links, gone);
    }
}
