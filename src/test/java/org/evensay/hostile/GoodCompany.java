package org.evensay.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;

/** People in the same room who only want to work. There are many, because one may send 20 commands in ten seconds. */
final class GoodCompany {
    private final List<LivePage> people;
    private int turn;

    GoodCompany(LiveRoom room, int howMany) {
        people = IntStream.range(0, howMany).mapToObj(number -> room.joinedBy("Good " + number)).toList();
    }

    /** The next one changes their name and gets the answer that it is done; returns after how many milliseconds. */
    long works() {
        long began = System.nanoTime();
        JsonNode answer = people.get(turn++ % people.size()).send("name-seat", Map.of("name", "Good " + turn));
        if (!answer.has("ack")) {
            throw new AssertionError("the room does not work any more: " + answer);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** Where each of them could open another socket. */
    List<Door> doors(int port) {
        return people.stream().map(page -> Door.of(port, page)).toList();
    }

    boolean allStillThere() {
        return people.stream().noneMatch(LivePage::isBroken);
    }
}
