package org.evensay.cli;

import java.io.PrintWriter;

/** Says now and then how far something is that may take a while: after each quarter of the tables. */
record ProgressLines(PrintWriter out, String what) {
    private static final int LINES = 4;

    void at(int done, int all) {
        if (done * LINES / all > (done - 1) * LINES / all) {
            out.println(done + " of " + all + " tables are " + what + ".");
            out.flush();
        }
    }
}
