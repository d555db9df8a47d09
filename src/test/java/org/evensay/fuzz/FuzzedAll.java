package org.evensay.fuzz;

/** Every input goes to all that read what strangers write: one fuzzer for three starts in a third of the time. */
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
