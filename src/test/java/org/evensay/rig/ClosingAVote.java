package org.evensay.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;

/** Everybody still changes their ballot while the vote is closed: the last acknowledged ones count, each once. */
final class ClosingAVote implements Midst {
    private static final int VOTERS = 5;
    private static final int CHOICES = 2;

    private final LiveRoom room;
    private final List<VotingClient> voters;
    private final Closer closer;

    ClosingAVote(String address, long seed) {
        room = LiveRoom.start(address, "Closing", "What works well?", Map.of("choices", Integer.toString(CHOICES)));
        IntStream.range(0, VOTERS).forEach(number -> room.joinedBy(""));
        Merging.inDiscussion(room, 4).moves("DISCUSSION", "VOTING");
        voters = VotingClient.of(room, CHOICES, seed);
        voters.forEach(Client::once);
        closer = new Closer(room.facilitator(), seed);
    }

    @Override
    public List<Runnable> work() {
        return Stream.<Runnable>concat(voters.stream(), Stream.of(closer)).toList();
    }

    @Override
    public void afterwards(Findings findings) {
        List<Client> all = new ArrayList<>(voters);
        all.add(closer);
        all.forEach(Client::comeBack);
        if (!closer.closed) {
            room.moves("VOTING", "REVIEW");
        }
        HandCount.agrees(room, voters, CHOICES);
    }

    @Override
    public int acknowledged() {
        return voters.stream().mapToInt(Client::acknowledged).sum() + closer.acknowledged();
    }

    /** Waits for some moments, and then closes the vote. */
    private static final class Closer extends Client {
        private int moments;
        private boolean closed;

        Closer(LivePage facilitator, long seed) {
            super(facilitator, seed);
            moments = chance.nextInt(4);
        }

        @Override
        Optional<Op> next() {
            moments--;
            return moments >= 0 || closed ? Optional.empty() : Optional.of(Op.of("move-on",
                    Map.of("from", "VOTING", "to", "REVIEW"), () -> closed = true));
        }

        @Override
        void check(Findings findings) {
            // What it has closed is counted together with the ballots.
        }
    }
}
