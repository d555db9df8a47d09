package org.evensay.simulation;

import org.evensay.room.StoreFailed;

/** Plays worlds, and says of one that goes wrong how to see it again. */
final class Simulation {
    private static final int LINES_OF_THE_STORY = 25;

    private final Scale scale;
    private final Sabotage sabotage;
    private final Counts counts = new Counts();

    Simulation(Scale scale, Sabotage sabotage) {
        this.scale = scale;
        this.sabotage = sabotage;
    }

    void play(long seed) {
        try {
            counts.add(new World(seed, scale, sabotage, new Story(false)).play());
        } catch (AssertionError | RuntimeException | StoreFailed wrong) {
            throw new AssertionError("seed " + seed + ": " + wrong.getMessage()
                    + "\nmvn test -Dtest=SimulationTest -Devensay.seed=" + seed
                    + (scale.nodes() == 1 ? "" : " -Devensay.nodes=" + scale.nodes()) + "\n  "
                    + story(seed).ending(LINES_OF_THE_STORY), wrong);
        }
    }

    /** What happens in a world, to its end or to where it goes wrong. */
    Story story(long seed) {
        Story story = new Story(true);
        try {
            new World(seed, scale, sabotage, story).play();
            story.tell(() -> "and all was well");
        } catch (AssertionError | RuntimeException | StoreFailed wrong) {
            story.tell(() -> "wrong: " + wrong.getMessage());
        }
        return story;
    }

    Counts counts() {
        return counts;
    }
}
