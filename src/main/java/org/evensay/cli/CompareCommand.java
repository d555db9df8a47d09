package org.evensay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.evensay.paper.Layout;
import org.evensay.paper.PaperVote;
import org.evensay.synthesis.CodedVote;
import org.evensay.synthesis.Comparison;
import org.evensay.synthesis.GroupCount;
import org.evensay.voting.Method;
import org.evensay.voting.Tally;
import org.evensay.voting.TopK;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the votes of many groups by the themes of their ideas, from a file. */
@Command(name = "compare", sortOptions = false,
        description = "Compares many groups' votes on the same question, theme by theme.",
        footer = {"",
            "FILE is CSV (UTF-8) with a header. Columns, in any order: group, ballot, place, idea and theme. One row "
            + "is one idea on one ballot; place 1 is the most important. A ballot may have fewer than K rows. A ballot "
            + "handed in blank is one row with a group and a ballot and nothing else:",
            "    group,ballot,place,idea,theme",
            "    North,b1,1,Walks,Going out",
            "    North,b1,2,Tea after the meeting,A good place",
            "    South,b1,,,",
            "An idea has one theme in its group. Two ideas or themes are the same when their letters are (Unicode NFC, "
            + "capitals count); spaces at the ends do not matter.",
            "",
            "Prints CSV: theme, points, pooled_share (in %%: each person counts the same), group_equal_share (in %%: "
            + "each group counts the same), groups (that gave it any point), people (ballots with at least one idea of "
            + "the theme), rank (by points, then by people; what is level in both shares its rank). The whole file is "
            + "checked first: if something is wrong, the line and the reason are named, nothing is printed and the "
            + "exit code is 2."})
public final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the ballots of all groups, one row an idea with its theme")
    private Path file;

    @Option(names = "--choices", required = true, paramLabel = "K",
            description = "how many ideas a person could choose")
    private int choices;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    private boolean help;

    @Override
    public Integer call() {
        return new PaperRun(spec, file, choices).of(Layout.THEMED_BALLOTS, this::compare);
    }

    private PaperRun.Printed compare(PaperVote vote) {
        Method method = new TopK(choices);
        List<GroupCount<String>> groups = vote.groups().stream()
                .map(group -> new CodedVote<>(method, group.ballots(), group.themes()).counted()).toList();
        String checks = vote.groups().stream().map(group -> PaperRun.checkLine(group.name(),
                Tally.of(method, group.ballots(), group.ideas()).checkLine())).collect(Collectors.joining());
        return new PaperRun.Printed(CompareCsv.of(Comparison.of(groups)), checks);
    }
}
