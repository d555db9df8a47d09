package org.evensay.rig.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What is done to a cluster, and how often in the long form. */
enum Fault {
    NODE_KILLED("a node killed", 6),
    NODES_RESTARTED("nodes restarted one by one", 2),
    BUS_KILLED("the bus killed", 20),
    DATABASE_FROZEN("the database frozen", 3),
    DATABASE_RESTARTED("the database restarted", 2),
    NODE_WITHOUT_DATABASE("a node cut off behind", 2),
    NODE_CUT_OFF("a node cut off", 2),
    NODE_UNPLUGGED("a node unplugged in its network namespace", 2);

    private final String words;
    private final int often;

    Fault(String words, int often) {
        this.words = words;
        this.often = often;
    }

    String words() {
        return words;
    }

    /** By their names, with commas between. */
    static List<Fault> named(String names) {
        return Arrays.stream(names.split(",")).map(Fault::valueOf).toList();
    }

    /** Each as often as in the long form, or once; in an order drawn by chance. */
    static List<Fault> inSomeOrder(boolean isLong, Random chance) {
        List<Fault> all = new ArrayList<>();
        for (Fault fault : values()) {
            all.addAll(Collections.nCopies(isLong ? fault.often : 1, fault));
        }
        Collections.shuffle(all, chance);
        return all;
    }
}
