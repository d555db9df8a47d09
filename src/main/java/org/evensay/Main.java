package org.evensay;

import org.evensay.cli.Evensay;
import picocli.CommandLine;

/** Where the program begins: the command line says what to do. */
public final class Main {
    private Main() {
    }

    public static void main(String[] words) {
        System.exit(new CommandLine(new Evensay()).execute(words));
    }
}
