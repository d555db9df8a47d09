package org.evensay.fuzz;

/** What must be true of every input. The fuzzer takes any exception for a finding. */
final class Claim {
    private Claim() {
    }

    static void that(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not so: " + what);
        }
    }
}
