package org.evensay.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** What goes wrong between and below people. */
record Trouble(World world, Random chance) {
    private static final List<Duration> JUMPS = List.of(Duration.ofHours(1), Duration.ofHours(-1),
            Duration.ofDays(1), Duration.ofDays(-1), Duration.ofSeconds(90), Duration.ofSeconds(-30));

    void comes() {
        switch (chance.nextInt(10)) {
            case 0 -> world.store().failing(oneOf(List.of(0, 0, 0, 30, 100)));
            case 1 -> world.network().failing(oneOf(List.of(0, 10, 40)));
            case 2 -> world.network().replays();
            case 3 -> theClockJumps();
            case 4, 5 -> world.cut(world.somePhone());
            case 6 -> seldomTheHouseCrashes();
            case 7 -> world.asksWithoutASocket(world.somePhone());
            case 8 -> someHouseLooksAround();
            default -> world.opens(world.somePhone());
        }
    }

    private void theClockJumps() {
        world.counts().count(Fault.CLOCK_JUMPED);
        world.clock().move(oneOf(JUMPS));
    }

    private void seldomTheHouseCrashes() {
        if (chance.nextInt(3) == 0) {
            world.nodes().crash();
        }
    }

    private void someHouseLooksAround() {
        if (world.nodes().areSeveral()) {
            world.nodes().some().looksAround();
        } else {
            world.opens(world.somePhone());
        }
    }

    private <T> T oneOf(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
