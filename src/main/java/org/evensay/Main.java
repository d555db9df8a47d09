package org.evensay;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.evensay.cli.Evensay;

/**
 * Where the program begins: the command line says what to do, and the environment what it leaves open. Whatever the
 * machine's language, it writes UTF-8.
 */
public final class Main {
    private Main() {
    }

    public static void main(String[] words) {
        System.exit(Evensay.line(System.getenv(), words).setOut(utf8(System.out)).setErr(utf8(System.err))
                .execute(words));
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
