package org.evensay.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.evensay.room.Bus;
import org.evensay.room.Room;
import org.evensay.support.MemoryBus;

/** The houses over one store, and the bus between them, on which hints are late and in any order, and some are lost. */
final class Nodes {
    private static final int LOST_PERCENT = 20;

    private final MemoryBus.Wire wire = new MemoryBus.Wire(this::isTold);
    private final List<House> houses = new ArrayList<>();
    private final BiFunction<Integer, Bus, House> start;
    private final World world;
    private final Random chance;
    private int lostPercent = LOST_PERCENT;
    private int starts;

    Nodes(World world, Random chance, BiFunction<Integer, Bus, House> start) {
        this.world = world;
        this.chance = chance;
        this.start = start;
    }

    void start(int count) {
        for (int node = 0; node < count; node++) {
            houses.add(started(node));
        }
    }

    private House started(int node) {
        return start.apply(node, wire.node("node " + node + "." + starts++));
    }

    private void isTold(Runnable hint) {
        if (chance.nextInt(100) < lostPercent) {
            world.counts().count(Fault.HINT_LOST);
        } else {
            world.happenings().add(() -> {
                hint.run();
                world.touched();
            });
        }
    }

    /** Where there is one, nothing is drawn. */
    private int drawn() {
        return houses.size() == 1 ? 0 : chance.nextInt(houses.size());
    }

    House some() {
        return houses.get(drawn());
    }

    List<House> all() {
        return houses;
    }

    boolean areSeveral() {
        return houses.size() > 1;
    }

    /** One of them; its lines break, and it starts again. */
    void crash() {
        int node = drawn();
        House house = houses.get(node);
        world.story().tell(() -> "house " + node + " crashes");
        world.counts().count(Fault.CRASHED);
        house.crash();
        world.phones().forEach(phone -> phone.line().filter(line -> line.isTo(house)).ifPresent(Line::breaks));
        houses.set(node, started(node));
    }

    /** From now on every hint arrives. */
    void hearEverything() {
        lostPercent = 0;
    }

    void lookAround() {
        houses.forEach(House::looksAround);
    }

    boolean knowTheNewest() {
        return houses.stream().noneMatch(house -> house.live().filter(Room::mayBeBehind).isPresent());
    }
}
