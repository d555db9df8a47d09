package org.evensay.cli;

import java.util.List;
import java.util.Map;
import org.evensay.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The root of the command line: it names the commands. Each option can come from a variable: {@link Variables}. */
@Command(name = "evensay", mixinStandardHelpOptions = true, version = "evensay 0.1.0",
        description = "An even say for everyone in the room: live workshops with the Nominal Group Technique.",
        subcommands = {ServeCommand.class, TallyCommand.class, CompareCommand.class, EraseCommand.class,
                CopyCommand.class, TakeInCommand.class},
        footer = {"", "Each option of a command can come from the variable that its help names."})
public final class Evensay implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw WrongOption.of(spec, "Say what to do, for example: serve");
    }

    /** What is typed, with the environment for what is not. */
    public static CommandLine line(Map<String, String> environment, String... typed) {
        Variables variables = new Variables(environment, List.of(typed));
        CommandLine line = new CommandLine(new Evensay()).setDefaultValueProvider(variables)
                .setHelpFactory(HelpWithVariables::new);
        IParameterExceptionHandler usual = line.getParameterExceptionHandler();
        return line.setParameterExceptionHandler((wrong, words) -> usual.handleParseException(
                named(variables, wrong), words)).setExecutionExceptionHandler(Evensay::cannotStart);
    }

    /** What stops a command is a sentence for whoever typed it; all else is a bug. */
    private static int cannotStart(Exception why, CommandLine command, ParseResult typed) throws Exception {
        if (!(why instanceof CannotStart)) {
            throw why;
        }
        CommandSpec spec = command.getCommandSpec();
        command.getErr().println(Variables.of(spec).said(spec, why.getMessage()));
        return 1;
    }

    private static ParameterException named(Variables variables, ParameterException wrong) {
        String said = variables.said(wrong.getCommandLine().getCommandSpec(), wrong.getMessage());
        return said.equals(wrong.getMessage()) ? wrong : new ParameterException(wrong.getCommandLine(), said);
    }
}
