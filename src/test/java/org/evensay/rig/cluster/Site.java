package org.evensay.rig.cluster;

import java.io.IOException;
import org.evensay.rig.ServerProcess;

/** Where the nodes of a cluster run, and how they and the rest find each other. */
interface Site extends AutoCloseable {
    /** The address at which a node's cables to the database and to the bus begin. */
    String host();

    /** By which the balancer speaks to nodes: they believe its forwarded headers. */
    String balancer();

    /** That of the node with this number, from 1. */
    ServerProcess.Place place(int number);

    /** Whether {@link #unplugs} can be tried. */
    boolean hasPlugs();

    void unplugs(int number, boolean now);

    /** For the one line of the rig. */
    String told();

    @Override
    void close() throws IOException, InterruptedException;

    /** Networks of their own need root, iproute2 and a system that lets them be. Elsewhere all share one. */
    static Site found(int size) throws IOException, InterruptedException {
        try {
            return Bridge.built(size);
        } catch (IOException notAllowed) {
            return new Loopback(notAllowed.getMessage());
        }
    }
}
