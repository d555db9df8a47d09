package org.evensay.docs;

import org.evensay.cli.Evensay;
import picocli.CommandLine;

/** A program: reads a command line as Evensay does, and does nothing. It ends with 2 when it cannot be read. */
public final class OnlyRead {
    private OnlyRead() {
    }

    public static void main(String[] words) {
        try {
            new CommandLine(new Evensay()).parseArgs(words);
        } catch (CommandLine.ParameterException wrong) {
            System.out.println(wrong.getMessage());
            System.exit(2);
        }
    }
}
