package org.evensay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evensay.cli.paper.PaperFile;
import org.evensay.cli.paper.PaperVote;
import org.evensay.cli.paper.Reading;
import org.evensay.cli.paper.Typed;
import org.evensay.voting.CheckLine;
import org.evensay.voting.Method;
import org.evensay.voting.Tally;
import org.evensay.voting.TopK;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
    private static final int MOST_BYTES = 8 * 1024 * 1024;

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
        if (choices < 1 || choices > TopK.MOST_CHOICES) {
            throw new ParameterException(spec.commandLine(), "--choices must be 1 to " + TopK.MOST_CHOICES + ".");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? refuse(Typed.shown(file.toString()) + " is larger than 8 MiB.")
                    : tally(bytes);
        } catch (NoSuchFileException missing) {
            return refuse("There is no file " + Typed.shown(file.toString()) + ".");
        } catch (IOException unreadable) {
            return refuse("The file " + Typed.shown(file.toString()) + " cannot be read.");
        }
    }

    private int tally(byte[] bytes) {
        Reading<PaperVote> reading = PaperFile.read(bytes, choices);
        if (reading instanceof Reading.Refused<PaperVote> refused) {
            return refuse(Typed.shown(file.toString()) + ", line " + refused.line() + ": " + refused.reason() + ".");
        }
        return print(((Reading.Read<PaperVote>) reading).value());
    }

    private int print(PaperVote vote) {
        Method method = new TopK(choices);
        TallyCsv csv = new TallyCsv();
        StringBuilder checks = new StringBuilder();
        for (PaperVote.Group group : vote.groups()) {
            Tally<String> tally = Tally.of(method, group.ballots(), group.ideas());
            csv.with(group.name(), tally);
            checks.append(checkLine(group.name(), tally.checkLine())).append('\n');
        }
        return written(csv.toString(), checks.toString());
    }

    private int written(String csv, String checks) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(csv);
        out.flush();
        if (out.checkError()) {
            return says("The result could not be written.", ExitCode.SOFTWARE);
        }
        PrintWriter err = spec.commandLine().getErr();
        err.print(checks);
        err.flush();
        return ExitCode.OK;
    }

    private static String checkLine(String group, CheckLine check) {
        String ballots = check.ballots() + (check.ballots() == 1 ? " ballot" : " ballots");
        String points = check.pointsEach() + (check.pointsEach() == 1 ? " point" : " points");
        return (group.isEmpty() ? "" : Typed.shown(group) + ": ")
                + ballots + " x " + points + " = " + check.available() + "; counted " + check.counted();
    }

    private int refuse(String sentence) {
        return says(sentence, ExitCode.USAGE);
    }

    private int says(String sentence, int exitCode) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return exitCode;
    }
}
