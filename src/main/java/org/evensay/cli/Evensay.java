package org.evensay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root of the command line: it names the commands. */
@Command(name = "evensay", mixinStandardHelpOptions = true, version = "evensay 0.1.0",
        description = "An even say for everyone in the room: live workshops with the Nominal Group Technique.",
        subcommands = {ServeCommand.class, TallyCommand.class, CompareCommand.class, EraseCommand.class,
                CopyCommand.class, TakeInCommand.class})
public final class Evensay implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do, for example: serve");
    }
}
