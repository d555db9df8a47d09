package org.evensay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evensay.paper.Layout;
import org.evensay.paper.PaperVote;
import org.evensay.voting.Method;
import org.evensay.voting.Tally;
import org.evensay.voting.TopK;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts a vote held on paper. The result goes to standard output, everything said about it to standard error. */
@Command(name = "tally", sortOptions = false,
        description = "Counts a vote held on paper, by the rule of the room: choose K ideas, points K to 1.",
        footer = {"",
            "FILE is CSV (UTF-8) with a header. Columns, in any order: ballot, place, idea and, if you like, group. "
            + "One row is one idea on one ballot; place 1 is the most important. A ballot may have fewer than K rows. "
            + "A ballot handed in blank is one row with no place and no idea:",
            "    ballot,place,idea",
            "    b1,1,Walks",
            "    b1,2,Tea after the meeting",
            "    b2,,",
            "Two ideas are the same when their letters are (Unicode NFC, capitals count); spaces at the ends do not "
            + "matter. The same ballot name in two groups is two ballots.",
            "",
            "Prints CSV: group, rank, idea, points, people, points_available, share_of_available (in %%). Ideas with "
            + "the same points share a rank. The whole file is checked first: if something is wrong, the line and the "
            + "reason are named, nothing is printed and the exit code is 2."})
public final class TallyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the ballots, one row an idea")
    private Path file;

    @Option(names = "--choices", required = true, paramLabel = "K",
            description = "how many ideas a person could choose")
    private int choices;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    private boolean help;

    @Override
    public Integer call() {
        return new PaperRun(spec, file, choices).of(Layout.BALLOTS, this::count);
    }

    private PaperRun.Printed count(PaperVote vote) {
        Method method = new TopK(choices);
        TallyCsv csv = new TallyCsv();
        StringBuilder checks = new StringBuilder();
        for (PaperVote.Group group : vote.groups()) {
            Tally<String> tally = Tally.of(method, group.ballots(), group.ideas());
            csv.with(group.name(), tally);
            checks.append(PaperRun.checkLine(group.name(), tally.checkLine()));
        }
        return new PaperRun.Printed(csv.toString(), checks.toString());
    }
}
