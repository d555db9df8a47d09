package org.evensay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CompareCommandTest {
    private static final String HEADER = "theme,points,pooled_share,group_equal_share,groups,people,rank\n";
    private static final String COLUMNS = "group,ballot,place,idea,theme\n";

    @TempDir
    private Path folder;

    /** North: 3 x 3 = 9 points, of which going out got 2 and a good place 4. South: 3 points, going out 2, roles 1. */
    @Test
    void themesAreComparedOverTheGroupsAndWhatIsLevelStandsInTheOrderOfTheThemes() throws IOException {
        TallyRun run = run(COLUMNS + """
                North,b1,1,Walks,Going out
                North,b1,2,Tea,A good place
                North,b2,1,Tea,A good place
                North,b2,2,Cake,A good place
                North,b3,,,
                South,b1,1,The bus,Going out
                South,b1,2,A rota,Roles
                """, "2");

        assertThat(run).isEqualTo(new TallyRun(0, HEADER + """
                A good place,4,33.33,22.22,1,2,1
                Going out,4,33.33,44.44,2,2,1
                Roles,1,8.33,16.67,1,1,3
                """, """
                North: 3 ballots x 3 points = 9; counted 6
                South: 1 ballot x 3 points = 3; counted 3
                """));
    }

    @Test
    void theSameWordsInTwoGroupsMayHaveTwoThemes() throws IOException {
        TallyRun run = run(COLUMNS + "North,b1,1,Tea,A good place\nSouth,b1,1,Tea,Welcome\n", "1");

        assertThat(run.out()).isEqualTo(HEADER + "A good place,1,50.00,50.00,1,1,1\nWelcome,1,50.00,50.00,1,1,1\n");
    }

    @Test
    void levelPointsGoByPeople() throws IOException {
        TallyRun run = run(COLUMNS + """
                North,b1,1,A,Of one
                North,b2,1,B,Other
                North,b2,2,C,Of two
                North,b3,1,D,Other
                North,b3,2,C,Of two
                """, "2");

        assertThat(run.out()).isEqualTo(HEADER + """
                Other,4,44.44,44.44,1,2,1
                Of two,2,22.22,22.22,1,2,2
                Of one,2,22.22,22.22,1,1,3
                """);
    }

    @Test
    void groupsThatAllHandedInBlankBallotsHaveNoThemes() throws IOException {
        assertThat(run(COLUMNS + "North,b1,,,\n", "3"))
                .isEqualTo(new TallyRun(0, HEADER, "North: 1 ballot x 6 points = 6; counted 0\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "N,b1,1,Tea,|2|the theme is missing",
            "N,b1,1,,Place|2|the idea is missing (a blank ballot has no place and no theme either)",
            "N,b1,,,Place|2|the idea is missing (a blank ballot has no place and no theme either)",
            ",b1,1,Tea,Place|2|the group is missing",
            "N,,1,Tea,Place|2|the ballot is missing",
            "N,b1,4,Tea,Place|2|place 4 is above the number of choices, 3",
            "N,b1,1,Tea|2|the number of fields is 4, in the header it is 5",
            "N,b1,2,Tea,Place;N,b1,1,Cake,|3|the theme is missing",
            "N,b1,1,Tea,Place;N,b2,1,Tea,Home|3|the theme of \"Tea\" is \"Home\" here and \"Place\" on line 2",
            "N,b1,1,Tea,Place;N,b1,1,Cake,Place|3|ballot \"b1\" uses place 1 twice, first on line 2",
            "N,b1,1,Tea,Place;N,b1,3,Cake,Place|3|ballot \"b1\" skips place 2: there is a place 3"})
    void aFileThatIsNotRightIsRefusedWithItsLineAndNothingIsPrinted(String rows, int line, String reason)
            throws IOException {
        TallyRun run = run(COLUMNS + rows.replace(";", "\n") + "\n", "3");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("ballots.csv, line " + line + ": " + reason + ".\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ballot,place,idea,theme|the column group is missing",
            "group,ballot,place,idea|the column theme is missing",
            "group,ballot,place,idea,Theme,theme|the column theme is there twice",
            "group,ballot,place,idea,topic|there is a column \"topic\"; the columns are group, ballot, place, idea "
            + "and theme, with commas between them"})
    void aHeaderThatIsNotRightIsRefused(String header, String reason) throws IOException {
        assertThat(run(header + "\nN,b1,1,Tea,Place\n", "3").err())
                .endsWith("ballots.csv, line 1: " + reason + ".\n");
    }

    @Test
    void theHelpNamesEveryColumnThatIsPrinted() {
        StringWriter out = new StringWriter();
        int exitCode = new CommandLine(new CompareCommand()).setOut(new PrintWriter(out)).execute("--help");

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains(HEADER.strip().split(","));
    }

    private TallyRun run(String file, String choices) throws IOException {
        Path ballots = Files.writeString(folder.resolve("ballots.csv"), file);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(new CompareCommand()).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err)).execute(ballots.toString(), "--choices", choices);
        return new TallyRun(exitCode, out.toString(), err.toString());
    }
}
