package org.evensay.rig.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;

/**
 * How late a view is: whoever leads asks on one node, past the balancer, and somebody on each node waits until they see
 * it. The question is worded anew each time.
 */
final class Probe {
    private static final long TOO_LATE_MS = 30_000;

    private final LivePage leader;
    private final List<LivePage> watching = new ArrayList<>();
    private int asked;

    /** The room is started at the first of the nodes. */
    Probe(List<Node> nodes) {
        LiveRoom room = LiveRoom.start(nodes.get(0).address(), "Probe", "What works well?", Map.of());
        leader = room.facilitator();
        for (Node node : nodes) {
            watching.add(new LivePage(node.address()).join(room.code(), ""));
        }
    }

    /** Whoever lost their line is back on it first. */
    void isThere() {
        if (leader.isBroken()) {
            leader.comesBack();
        }
        watching.stream().filter(LivePage::isBroken).forEach(LivePage::comesBack);
    }

    /** From the acknowledgement until it is seen on every node. */
    void looks(Delays delays, String what) throws InterruptedException {
        String wording = "What works well in the evening " + ++asked + " of many?";
        leader.does("reword-question", Map.of("wording", wording));
        long acknowledged = System.nanoTime();
        while (!watching.stream().allMatch(page -> page.shown().contains(wording))) {
            if (System.nanoTime() - acknowledged > TOO_LATE_MS * 1_000_000) {
                throw new AssertionError("never seen on a node: " + wording);
            }
            Thread.sleep(5);
        }
        delays.took(what, acknowledged);
    }

    /** How long it takes until somebody on that node has an answer to one command, sent again and again. */
    void isAnsweredAt(int node, Delays delays, String what) throws InterruptedException {
        long asked = System.nanoTime();
        LivePage page = watching.get(node);
        Wish wish = Wish.of("name-seat", Map.of("name", "Somebody " + ++this.asked), () -> { });
        while (page.ask(wish.id(), wish.what(), wish.fields()).filter(answer -> answer.has("ack")).isEmpty()) {
            if (System.nanoTime() - asked > TOO_LATE_MS * 2_000_000) {
                throw new AssertionError("no answer at node " + node);
            }
            Thread.sleep(100);
            isThere();
        }
        delays.took(what, asked);
    }

    void ends() {
        leader.hangUp();
        watching.forEach(LivePage::hangUp);
    }
}
