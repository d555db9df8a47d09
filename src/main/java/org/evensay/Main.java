package org.evensay;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.evensay.cli.Evensay;
import picocli.CommandLine;

/** Where the program begins: the command line says what to do. Whatever the machine's language, it writes UTF-8. */
public final class Main {
    private Main() {
    }

    public static void main(String[] words) {
        System.exit(new CommandLine(new Evensay()).setOut(utf8(System.out)).setErr(utf8(System.err)).execute(words));
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
