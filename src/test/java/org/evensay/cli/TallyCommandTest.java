package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.voting.PublishedVotes;
import org.evensay.voting.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TallyCommandTest {
    private static final String HEADER = "group,rank,idea,points,people,points_available,share_of_available\n";

    @TempDir
    private Path folder;

    @Test
    void singhNgt1ComesOutAsPublished() throws IOException {
        TallyRun run = TallyRun.of(folder, paper(PublishedVotes.SINGH_NGT1), "--choices", "3");

        assertThat(run).isEqualTo(new TallyRun(0, HEADER + """
                ,1,T-01,9,3,18,50.00
                ,2,T-02,5,3,18,27.78
                ,3,T-03,2,1,18,11.11
                ,4,T-04,1,1,18,5.56
                ,4,T-05,1,1,18,5.56
                """, "3 ballots x 6 points = 18; counted 18\n"));
    }

    @Test
    void donovanT11ComesOutAsPublishedWithRankSixShared() throws IOException {
        TallyRun run = TallyRun.of(folder, paper(PublishedVotes.DONOVAN_T11), "--choices", "5");

        assertThat(run.out()).startsWith(HEADER + ",1,T-01,33,7,165,20.00\n,2,T-02,30,7,165,18.18\n")
                .contains(",6,T-06,14,", ",6,T-07,14,", ",8,T-08,8,", ",11,T-11,1,1,165,0.61\n,11,T-12,1,1,165,0.61\n");
        assertThat(run.err()).isEqualTo("11 ballots x 15 points = 165; counted 165\n");
    }

    @Test
    void groupsAreCountedApartInTheOrderInWhichTheyAppear() throws IOException {
        TallyRun run = TallyRun.of(folder, """
                place,idea,group,ballot
                1,Walks,South,b1
                1,Tea,North,b1
                2,Tea,South,b1
                1,Walks,South,b2
                """, "--choices", "2");

        assertThat(run.out()).isEqualTo(HEADER + """
                South,1,Walks,4,2,6,66.67
                South,2,Tea,1,1,6,16.67
                North,1,Tea,2,1,3,66.67
                """);
        assertThat(run.err()).isEqualTo("""
                South: 2 ballots x 3 points = 6; counted 5
                North: 1 ballot x 3 points = 3; counted 2
                """);
    }

    @Test
    void tiesShareARankAndStandInTheOrderOfTheIdeas() throws IOException {
        TallyRun run = TallyRun.of(folder, "ballot,place,idea\nb1,1,b\nb2,1,a\nb3,1,B\n", "--choices", "1");

        assertThat(run.out()).isEqualTo(HEADER + ",1,B,1,1,3,33.33\n,1,a,1,1,3,33.33\n,1,b,1,1,3,33.33\n");
        assertThat(run.err()).isEqualTo("3 ballots x 1 point = 3; counted 3\n");
    }

    @Test
    void ideasAreOrderedByCodePointNotByHowJavaStoresThem() throws IOException {
        TallyRun run = TallyRun.of(folder, "ballot,place,idea\nb1,1,\uD83C\uDF3B\nb2,1,\uFF01\n", "--choices", "1");

        assertThat(run.out()).containsSubsequence(",1,\uFF01,", ",1,\uD83C\uDF3B,");
    }

    @Test
    void aBlankBallotCountsAsCast() throws IOException {
        TallyRun run = TallyRun.of(folder, "ballot,place,idea\nb1,1,Tea\nb2,,\nb3, , \n", "--choices", "2");

        assertThat(run.out()).isEqualTo(HEADER + ",1,Tea,2,1,9,22.22\n");
        assertThat(run.err()).isEqualTo("3 ballots x 3 points = 9; counted 2\n");
    }

    @Test
    void blankBallotsAloneAreAVoteWithoutAResult() throws IOException {
        TallyRun run = TallyRun.of(folder, "ballot,place,idea\nb1,,\n", "--choices", "2");

        assertThat(run).isEqualTo(new TallyRun(0, HEADER, "1 ballot x 3 points = 3; counted 0\n"));
    }

    @Test
    void rowsMayComeInAnyOrderAndABallotMayBeShort() throws IOException {
        TallyRun run = TallyRun.of(folder, "ballot,place,idea\nb1,2,Tea\nb2,1,Tea\nb1,1,Walks\n", "--choices", "3");

        assertThat(run.out()).isEqualTo(HEADER + ",1,Tea,5,2,12,41.67\n,2,Walks,3,1,12,25.00\n");
    }

    @Test
    void aByteOrderMarkWindowsLinesCapitalsInTheHeaderAndEmptyLinesDoNotMatter() throws IOException {
        TallyRun run = TallyRun.of(folder, "\uFEFFBallot,Place,Idea\r\n\r\nb1,1,Tea\r\n\r\n", "--choices", "1");

        assertThat(run.out()).isEqualTo(HEADER + ",1,Tea,1,1,1,100.00\n");
    }

    @Test
    void anIdeaIsTheSameWhateverSpacesSurroundItAndHoweverItsAccentsAreStored() throws IOException {
        String apart = Normalizer.normalize("Caf\u00e9", Normalizer.Form.NFD);
        String ballots = "ballot,place,idea\nb1,1,Caf\u00e9\nb2,1,\u00a0 " + apart + " \nb3,1,caf\u00e9\n";
        TallyRun run = TallyRun.of(folder, ballots, "--choices", "1");

        assertThat(run.out()).isEqualTo(HEADER + ",1,Caf\u00e9,2,2,3,66.67\n,2,caf\u00e9,1,1,3,33.33\n");
    }

    @Test
    void anIdeaIsPrintedAsItIsWithQuotesWhereCsvNeedsThem() throws IOException {
        TallyRun run = TallyRun.of(folder, "ballot,place,idea\nb1,1,\"Tea, \"\"strong\"\"\nand hot\"\nb1,2,=1+1\n",
                "--choices", "2");

        assertThat(run.out()).isEqualTo(HEADER
                + ",1,\"Tea, \"\"strong\"\"\nand hot\",2,1,3,66.67\n,2,=1+1,1,1,3,33.33\n");
    }

    @Test
    void aColumnOfGroupsLeftEmptyIsNoGroup() throws IOException {
        TallyRun run = TallyRun.of(folder, "group,ballot,place,idea\n,b1,1,Tea\n", "--choices", "1");

        assertThat(run.out()).isEqualTo(HEADER + ",1,Tea,1,1,1,100.00\n");
        assertThat(run.err()).isEqualTo("1 ballot x 1 point = 1; counted 1\n");
    }

    @Test
    void aGroupsNameCannotSteerTheTerminal() throws IOException {
        TallyRun run = TallyRun.of(folder, "group,ballot,place,idea\n\"a\u001b[2J\nb\",b1,1,Tea\n", "--choices", "1");

        assertThat(run.err()).isEqualTo("a [2J b: 1 ballot x 1 point = 1; counted 1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "five", ""})
    void aNumberOfChoicesThatCannotBeIsRefused(String choices) throws IOException {
        assertRefused(TallyRun.of(folder, "ballot,place,idea\nb1,1,Tea\n", "--choices", choices), "--choices");
    }

    @Test
    void theNumberOfChoicesAndTheFileMustBeSaid() throws IOException {
        assertRefused(TallyRun.of(folder, "ballot,place,idea\nb1,1,Tea\n"), "--choices");
        assertRefused(TallyRun.with("--choices", "3"), "FILE");
    }

    @Test
    void aFileThatIsNotThereOrCannotBeReadIsRefusedInOneSentence() {
        Path missing = folder.resolve("missing.csv");

        assertThat(TallyRun.with(missing.toString(), "--choices", "3"))
                .isEqualTo(new TallyRun(2, "", "There is no file " + shown(missing) + ".\n"));
        assertThat(TallyRun.with(folder.toString(), "--choices", "3"))
                .isEqualTo(new TallyRun(2, "", "The file " + shown(folder) + " cannot be read.\n"));
    }

    @Test
    void aFileTooLargeToBePaperIsRefused() throws IOException {
        byte[] large = new byte[8 * 1024 * 1024 + 1];

        assertRefused(TallyRun.of(folder, large, "--choices", "3"), "larger than 8 MiB");
    }

    @Test
    void aWrongRowAfterManyGoodOnesPrintsNothingOnStandardOutput() throws IOException {
        String good = IntStream.range(0, 500).mapToObj(ballot -> "b" + ballot + ",1,Tea\n")
                .collect(Collectors.joining("", "ballot,place,idea\n", ""));

        TallyRun run = TallyRun.of(folder, good + "b1,2,Tea\n", "--choices", "3");

        assertRefused(run, "line 502: ballot \"b1\" names \"Tea\" twice, first on line 3.");
    }

    @Test
    void aResultThatCannotBeWrittenIsNotASuccess() throws IOException {
        Path ballots = Files.writeString(folder.resolve("ballots.csv"), "ballot,place,idea\nb1,1,Tea\n");
        StringWriter err = new StringWriter();
        PrintWriter full = new PrintWriter(Writer.nullWriter());
        full.close();

        int exitCode = new CommandLine(new TallyCommand()).setOut(full).setErr(new PrintWriter(err))
                .execute(ballots.toString(), "--choices", "1");

        assertThat(exitCode).isEqualTo(1);
        assertThat(err).hasToString("The result could not be written.\n");
    }

    @Test
    void theHelpTellsHowABlankBallotIsWritten() {
        TallyRun help = TallyRun.with("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("blank", "b2,,");
    }

    @Test
    void theFileInTheHelpCanBeCounted() throws IOException {
        List<String> example = TallyRun.with("--help").out().lines().filter(line -> line.startsWith("    b")).toList();

        TallyRun run = TallyRun.of(folder, String.join("\n", example), "--choices", "2");

        assertThat(run.err()).isEqualTo("2 ballots x 3 points = 6; counted 3\n");
    }

    private static void assertRefused(TallyRun run, String because) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(because);
    }

    private static String shown(Path path) {
        String text = path.toString();
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }

    private static String paper(List<Ranking<Integer>> ballots) {
        StringBuilder file = new StringBuilder("ballot,place,idea\n");
        for (int voter = 0; voter < ballots.size(); voter++) {
            List<Integer> choices = ballots.get(voter).choices();
            for (int place = 0; place < choices.size(); place++) {
                file.append("v%d,%d,T-%02d%n".formatted(voter + 1, place + 1, choices.get(place)));
            }
        }
        return file.toString();
    }
}
