package org.evensay.cli;

import java.util.concurrent.Callable;
import org.evensay.App;
import org.evensay.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Erases everything that is kept of a group, on its word. The server must be stopped: it has the rooms in memory. */
@Command(name = "erase", mixinStandardHelpOptions = true,
        description = "Erase all workshops and the page of a group. Stop the server first.")
final class EraseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private KeptOptions kept;

    @Option(names = "--group", paramLabel = "NAME", required = true,
            description = "The group's name, letter by letter as it was given.")
    private String group;

    @Override
    public Integer call() throws CannotStart {
        App.Erased erased = App.eraseGroup(kept.kept(spec), group);
        boolean nothing = erased.workshops() + erased.pages() == 0;
        spec.commandLine().getOut().println(nothing
                ? "Nothing is kept of a group with the name \"" + group + "\"." : said(erased));
        return nothing ? 1 : 0;
    }

    private String said(App.Erased erased) {
        return "Erased: " + erased.workshops() + (erased.workshops() == 1 ? " workshop" : " workshops")
                + (erased.pages() == 0 ? "" : " and the page") + " of \"" + group + "\".";
    }
}
