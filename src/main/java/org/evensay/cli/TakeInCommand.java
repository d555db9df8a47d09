package org.evensay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evensay.App;
import org.evensay.CannotStart;
import org.evensay.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in a copy of everything, where nothing is kept yet. */
@Command(name = "take-in", aliases = "import", mixinStandardHelpOptions = true,
        description = "Take in a copy of everything, where nothing is kept yet. Stop the server first.")
final class TakeInCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The copy, such as evensay-copy-2026-11-29.zip.")
    private Path file;

    @Mixin
    private KeptOptions kept;

    @Override
    public Integer call() throws CannotStart {
        Kept into = kept.kept(spec);
        App.takeIn(file, into, new ProgressLines(spec.commandLine().getErr(), "taken in")::at);
        spec.commandLine().getOut().println("Everything in " + file + " is in " + into.place()
                + " now, and was compared with it. Start the server with it.");
        return 0;
    }
}
