package org.evensay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evensay.App;
import org.evensay.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Copies everything into one file, such as on a USB stick. A running server has a page for the same. Of a
 * database on a server a copy is of one moment, whoever writes meanwhile; a file is one program's alone.
 */
@Command(name = "copy", aliases = "export", mixinStandardHelpOptions = true,
        description = "Copy everything into one file in a folder, such as a USB stick. Stop the server "
                + "first; with --database it may go on.")
final class CopyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where the file goes. No other file there is changed.")
    private Path folder;

    @Mixin
    private KeptOptions kept;

    @Override
    public Integer call() throws CannotStart {
        Path copy = App.copy(kept.kept(spec), folder,
                new ProgressLines(spec.commandLine().getErr(), "copied")::at);
        spec.commandLine().getOut().println("Everything is copied to " + copy + " (" + copy.toFile().length()
                + " bytes). Whoever has this file can read what people wrote: keep it safe.");
        return 0;
    }
}
