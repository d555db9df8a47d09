package org.evensay.simulation;

import org.evensay.room.StoreFailed;
import org.evensay.web.InsideDoor;

/**
 * How a world ends: the store, the network and the bus are well, everybody comes back, and what waits is sent until it
 * is answered.
 */
record Settling(World world, Nodes nodes) {
    private static final int ROUNDS = 100;

    void untilAllIsAnswered() throws StoreFailed {
        for (int round = 0; !isDone(); round++) {
            if (round > ROUNDS) {
                throw new Wrong("phones wait for an answer and never get it");
            }
            world.phones().forEach(world::opens);
            world.phones().forEach(world::goesOn);
            everythingHappens();
            nodes.lookAround();
            everythingHappens();
        }
    }

    private void everythingHappens() throws StoreFailed {
        while (!world.happenings().isEmpty()) {
            world.happenings().one();
            world.isLookedAt();
        }
    }

    private boolean isDone() {
        return world.happenings().isEmpty() && world.phones().stream().allMatch(
                phone -> phone.isDone() && (phone.line().isPresent() || isUnknown(phone))) && nodes.knowTheNewest();
    }

    private boolean isUnknown(Phone phone) {
        return world.room().flatMap(room -> InsideDoor.comes(room, phone.page(), phone.secret())).isEmpty();
    }
}
