package org.evensay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.evensay.paper.Layout;
import org.evensay.paper.PaperFile;
import org.evensay.paper.PaperVote;
import org.evensay.paper.Reading;
import org.evensay.paper.Typed;
import org.evensay.voting.CheckLine;
import org.evensay.voting.TopK;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One run of a command that counts a file of ballots. The result goes to standard output, everything said about it to
 * standard error; a file that is not right is refused with its line, and nothing is printed.
 */
final class PaperRun {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    /** What a command prints: the result, and a line for each group with which it can be checked by hand. */
    record Printed(String csv, String checks) {
    }

    private final CommandSpec spec;
    private final Path file;
    private final int choices;

    PaperRun(CommandSpec spec, Path file, int choices) {
        this.spec = spec;
        this.file = file;
        this.choices = choices;
    }

    /** @return the exit code */
    int of(Layout layout, Function<PaperVote, Printed> count) {
        if (choices < 1 || choices > TopK.MOST_CHOICES) {
            throw WrongOption.of(spec, "--choices must be 1 to " + TopK.MOST_CHOICES + ".");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? refuse(Typed.shown(file.toString()) + " is larger than 8 MiB.")
                    : counted(PaperFile.read(bytes, layout, choices), count);
        } catch (NoSuchFileException missing) {
            return refuse("There is no file " + Typed.shown(file.toString()) + ".");
        } catch (IOException unreadable) {
            return refuse("The file " + Typed.shown(file.toString()) + " cannot be read.");
        }
    }

    private int counted(Reading<PaperVote> reading, Function<PaperVote, Printed> count) {
        if (reading instanceof Reading.Refused<PaperVote> refused) {
            return refuse(Typed.shown(file.toString()) + ", line " + refused.line() + ": " + refused.reason() + ".");
        }
        return written(count.apply(((Reading.Read<PaperVote>) reading).value()));
    }

    private int written(Printed printed) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(printed.csv());
        out.flush();
        if (out.checkError()) {
            return says("The result could not be written.", ExitCode.SOFTWARE);
        }
        PrintWriter err = spec.commandLine().getErr();
        err.print(printed.checks());
        err.flush();
        return ExitCode.OK;
    }

    static String checkLine(String group, CheckLine check) {
        String ballots = check.ballots() + (check.ballots() == 1 ? " ballot" : " ballots");
        String points = check.pointsEach() + (check.pointsEach() == 1 ? " point" : " points");
        return (group.isEmpty() ? "" : Typed.shown(group) + ": ")
                + ballots + " x " + points + " = " + check.available() + "; counted " + check.counted() + "\n";
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
