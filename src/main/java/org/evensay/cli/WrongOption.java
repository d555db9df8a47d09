package org.evensay.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What was typed cannot be right, with a sentence that says why; the command line says it and shows its help. */
final class WrongOption {
    private WrongOption() {
    }

    static ParameterException of(CommandSpec spec, String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
