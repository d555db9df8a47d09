package org.evensay.rig.cluster;

import org.evensay.rig.ServerProcess;

/** All nodes are plain processes on this machine's loopback. {@code why}: there is nothing to unplug. */
record Loopback(String why) implements Site {

    @Override
    public String host() {
        return "127.0.0.1";
    }

    /** As scripts/lib/cluster says. */
    @Override
    public String balancer() {
        return "127.0.1.1";
    }

    @Override
    public ServerProcess.Place place(int number) {
        return ServerProcess.Place.HERE;
    }

    @Override
    public boolean hasPlugs() {
        return false;
    }

    @Override
    public void unplugs(int number, boolean now) {
        throw new AssertionError("a node cannot be unplugged, as it has no network of its own: " + why);
    }

    @Override
    public String told() {
        return "nodes without networks of their own (" + why + "), so none was unplugged";
    }

    @Override
    public void close() {
        // There is nothing to take away.
    }
}
