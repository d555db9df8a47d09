package org.evensay.hostile;

/** The memory of this process, in which the server runs as well. */
final class Heap {
    private Heap() {
    }

    static long usedMegabytes() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) >> 20;
    }
}
