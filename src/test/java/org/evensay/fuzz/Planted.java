package org.evensay.fuzz;

/** A bug that chance alone would look for in ten thousand million inputs; whoever sees what was covered finds it. */
public final class Planted {
    private static final byte[] SECRET = {'e', 'v', 'e', 'n', '!'};

    private Planted() {
    }

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length > 4 && bytes[0] == SECRET[0] && bytes[1] == SECRET[1]) {
            if (bytes[2] == SECRET[2] && bytes[3] == SECRET[3]) {
                Claim.that(bytes[4] != SECRET[4], "the planted bug");
            }
        }
    }
}
