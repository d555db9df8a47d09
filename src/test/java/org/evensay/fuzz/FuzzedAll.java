package org.evensay.fuzz;

/** Every input goes to all that strangers' words are read by: one fuzzer for the three, which takes half a minute less. */
public final class FuzzedAll {
    private FuzzedAll() {
    }

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        FuzzedCommand.fuzzerTestOneInput(bytes);
        FuzzedPaper.fuzzerTestOneInput(bytes);
        FuzzedCode.fuzzerTestOneInput(bytes);
    }
}
