package org.evensay.rig;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evensay.live.LiveRoom;

/** A discussion in which one pair of ideas after the other is joined. */
final class Merging implements Midst {
    private static final int IDEAS = 12;

    private final MergingClient client;

    Merging(String address, long seed) {
        LiveRoom room = inDiscussion(LiveRoom.start(address, "Joining", "What works well?", Map.of()), IDEAS);
        this.client = new MergingClient(room.facilitator(), names(IDEAS), seed);
    }

    private static List<String> names(int ideas) {
        return IntStream.range(0, ideas).mapToObj(idea -> "Idea " + idea).toList();
    }

    /** With so many ideas that the facilitator has said aloud for the others. */
    static LiveRoom inDiscussion(LiveRoom room, int ideas) {
        room.moves("WELCOME", "SILENT");
        room.moves("SILENT", "SHARING");
        room.facilitator().does("start-rounds");
        names(ideas).forEach(idea -> room.facilitator().does("say-aloud", Map.of("text", idea)));
        room.moves("SHARING", "DISCUSSION");
        return room;
    }

    @Override
    public List<Runnable> work() {
        return List.of(client);
    }

    @Override
    public void afterwards(Findings findings) {
        client.comeBack();
        client.check(findings);
    }

    @Override
    public int acknowledged() {
        return client.acknowledged();
    }
}
