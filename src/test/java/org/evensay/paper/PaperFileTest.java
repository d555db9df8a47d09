package org.evensay.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evensay.paper.Reading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFileTest {
    private static final String HEADER = "ballot,place,idea\n";

    @Test
    void aDuplicateIdeaOnABallotIsRefusedWithItsLine() {
        assertRefused("b1,1,Tea\nb1,2, Tea \n", 3, "ballot \"b1\" names \"Tea\" twice, first on line 2");
    }

    @Test
    void theSameIdeaOnTwoBallotsIsWhatAVoteIsAbout() {
        assertThat(read(HEADER + "b1,1,Tea\nb2,1,Tea\n")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aPlaceUsedTwiceIsRefusedWithItsLine() {
        assertRefused("b1,1,Tea\nb1,2,Walks\nb1,2,Music\n", 4, "ballot \"b1\" uses place 2 twice, first on line 3");
        assertRefused("b1,1,Tea\nb1,01,Walks\n", 3, "ballot \"b1\" uses place 1 twice, first on line 2");
    }

    @Test
    void aSkippedPlaceIsRefusedOnTheLineWhereTheGapShows() {
        assertRefused("b1,1,Tea\nb1,3,Walks\n", 3, "ballot \"b1\" skips place 2: there is a place 3");
        assertRefused("b1,2,Tea\n", 2, "ballot \"b1\" skips place 1: there is a place 2");
        assertRefused("b1,3,Music\nb2,1,Tea\nb1,1,Tea\n", 2, "ballot \"b1\" skips place 2: there is a place 3");
    }

    @Test
    void aPlaceAboveTheChoicesIsRefused() {
        assertRefused("b1,1,Tea\nb1,4,Walks\n", 3, "place 4 is above the number of choices, 3");
        assertRefused("b1,99999999999999999999,Tea\n", 2,
                "place 99999999999999999999 is above the number of choices, 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "-1", "+1", "1.0", "1st", "one", "1 2", "\u2460"})
    void aPlaceThatIsNotAWholeNumberFromOneUpIsRefused(String place) {
        assertRefused("b1," + place + ",Tea\n", 2, "the place \"" + place + "\" is not a whole number from 1 up");
    }

    @Test
    void aPlaceMayBeInTheDigitsOfAnyScript() {
        assertThat(read(HEADER + "b1,\u0661,Tea\nb1,\u0662,Walks\n"))
                .isEqualTo(read(HEADER + "b1,1,Tea\nb1,2,Walks\n")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aMissingIdeaPlaceOrBallotIsRefused() {
        assertRefused("b1,1,\n", 2, "the idea is missing (a blank ballot has no place either)");
        assertRefused("b1,,Tea\n", 2, "the place is missing");
        assertRefused(",1,Tea\n", 2, "the ballot is missing");
        assertRefused(" ,,\n", 2, "the ballot is missing");
    }

    @Test
    void aBlankBallotHasNoOtherRow() {
        assertRefused("b1,,\nb1,1,Tea\n", 3, "ballot \"b1\" has a blank row, so it can have no other row");
        assertRefused("b1,1,Tea\nb1,,\n", 3, "ballot \"b1\" has a blank row, so it can have no other row");
        assertRefused("b1,,\nb1,,\n", 3, "ballot \"b1\" has a blank row, so it can have no other row");
    }

    @Test
    void anUnknownMissingOrDoubleColumnIsRefused() {
        assertThat(read("ballot,place,idea,colour\nb1,1,Tea,red\n")).isEqualTo(new Refused<>(1, "there is a column "
                + "\"colour\"; the columns are ballot, place, idea and, if you like, group, with commas between them"));
        assertThat(read("ballot,idea\nb1,Tea\n")).isEqualTo(new Refused<>(1, "the column place is missing"));
        assertThat(read("ballot,place,idea,Idea\nb1,1,Tea,Tea\n"))
                .isEqualTo(new Refused<>(1, "the column idea is there twice"));
        assertThat(read("b1,1,Tea\n")).isInstanceOf(Refused.class);
        assertThat(read("ballot;place;idea\nb1;1;Tea\n")).isInstanceOf(Refused.class);
        assertThat(asSaved("ballot;place;idea\nb1;1;Tea\n")).isEqualTo(read("ballot,place,idea\nb1,1,Tea\n"));
        assertThat(asSaved("\n\"ballot\";place;idea\r\nb1;1;\"Tea; biscuits, talk\"\r\n"))
                .isEqualTo(read("ballot,place,idea\nb1,1,\"Tea; biscuits, talk\"\n"));
        assertThat(asSaved("ballot,place,idea\nb1,1,Tea; biscuits\n"))
                .isEqualTo(read("ballot,place,idea\nb1,1,Tea; biscuits\n"));
        assertThat(read("ballot,place,idea,\nb1,1,Tea,\n")).isInstanceOf(Refused.class);
    }

    @Test
    void aWrongNumberOfFieldsIsRefused() {
        assertRefused("b1,1\n", 2, "the number of fields is 2, in the header it is 3");
        assertRefused("b1,1,Tea\nb2,1,Tea, strong\n", 3, "the number of fields is 4, in the header it is 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "\r\n\r\n"})
    void anEmptyFileIsRefused(String file) {
        assertThat(read(file)).isEqualTo(new Refused<>(1, "the file is empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ballot,place,idea", "ballot,place,idea\n", "\uFEFFballot,place,idea\r\n\r\n"})
    void aFileWithNothingUnderItsHeaderIsRefused(String file) {
        assertThat(read(file)).isEqualTo(new Refused<>(1, "there are no ballots under the header"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
        byte[] latin = (HEADER + "b1,1,Tea\r\nb2,1,Caf\u00e9\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = (HEADER + "b1,1,Tea\n").getBytes(StandardCharsets.UTF_16);
        byte[] cut = Arrays.copyOf((HEADER + "b1,1,\u00e9").getBytes(StandardCharsets.UTF_8), 24);

        assertThat(PaperFile.read(latin, Layout.BALLOTS, 3)).isEqualTo(notUtf8(3));
        assertThat(PaperFile.read(wide, Layout.BALLOTS, 3)).isEqualTo(notUtf8(1));
        assertThat(PaperFile.read(cut, Layout.BALLOTS, 3)).isEqualTo(notUtf8(2));
    }

    @Test
    void aQuotationMarkLeftOpenIsRefusedOnTheLineWhereItsRecordStarts() {
        String reason = "this is not CSV: a quotation mark is left open, or there is text after a closing one";

        assertRefused("b1,1,\"Tea\nand biscuits\"\n\nb2,1,\"Tea\nb3,1,Walks\n", 5, reason);
        assertRefused("b1,1,\"Tea\" time\n", 2, reason);
        assertThat(read("\"ballot,place,idea\n")).isEqualTo(new Refused<>(1, reason));
    }

    @Test
    void linesAreCountedInsideQuotesToo() {
        assertRefused("b1,1,\"Tea\r\nand\nbiscuits\"\nb1,1,Walks\n", 5,
                "ballot \"b1\" uses place 1 twice, first on line 2");
        assertRefused("b1,1,\"Tea\nand\nbiscuits\"\nb1,5,\"Walks\nat dawn\"\n", 5,
                "place 5 is above the number of choices, 3");
    }

    @Test
    void ofSeveralFaultsTheOneOnTheFirstLineIsNamed() {
        assertRefused("b1,1,Tea\nb1,3,Walks\nb2,1,Tea\nb2,1,Walks\n", 3,
                "ballot \"b1\" skips place 2: there is a place 3");
        assertRefused("b2,1,Tea\nb2,1,Walks\nb1,1,Tea\nb1,3,Walks\n", 3,
                "ballot \"b2\" uses place 1 twice, first on line 2");
    }

    @Test
    void aPlaceThatCannotBeReadIsNotAlsoCalledSkipped() {
        assertRefused("b1,1,Tea\nb1,3,Walks\nb1,two,Music\n", 4, "the place \"two\" is not a whole number from 1 up");
    }

    @Test
    void aPlaceTakenByADuplicateIdeaIsNotCalledSkipped() {
        assertRefused("b1,3,Walks\nb1,1,Tea\nb1,2,Tea\n", 4, "ballot \"b1\" names \"Tea\" twice, first on line 3");
    }

    @Test
    void theSameBallotNameInTwoGroupsIsTwoBallots() {
        Reading<PaperVote> reading = read("group,ballot,place,idea\nNorth,1,1,Tea\nSouth,1,1,Tea\nNorth,1,2,Walks\n");

        assertThat(((Reading.Read<PaperVote>) reading).value().groups()).extracting(group -> group.ballots().size())
                .containsExactly(1, 1);
    }

    @Test
    void aGroupForgottenOnSomeRowsIsRefused() {
        assertThat(read("group,ballot,place,idea\nNorth,1,1,Tea\n,2,1,Tea\n"))
                .isEqualTo(new Refused<>(3, "the group is missing"));
        assertThat(read("group,ballot,place,idea\n,1,1,Tea\nNorth,2,1,Tea\n"))
                .isEqualTo(new Refused<>(3, "there is a group here and none above"));
    }

    /** Found by the fuzzer: U+009B begins a command to a terminal, and is no control character of ASCII. */
    @Test
    void nothingThatPeopleTypedSteersATerminal() {
        assertRefused("b1,\u009b2J,Tea\n", 2, "the place \" 2J\" is not a whole number from 1 up");
        assertRefused("b1,\u001b[2J,Tea\n", 2, "the place \" [2J\" is not a whole number from 1 up");
    }

    @Test
    void whatPeopleTypedIsShownOnOneLineAndCutWhenItIsLong() {
        assertRefused("b1,1,\"Tea\nand\u202e\"\nb1,2,\"Tea\nand\u202e\"\n", 4,
                "ballot \"b1\" names \"Tea and \" twice, first on line 2");
        assertRefused("b1," + "9x".repeat(50) + ",Tea\n", 2,
                "the place \"" + "9x".repeat(30) + "...\" is not a whole number from 1 up");
    }

    private static void assertRefused(String rows, long line, String reason) {
        assertThat(read(HEADER + rows)).isEqualTo(new Refused<PaperVote>(line, reason));
    }

    private static Refused<PaperVote> notUtf8(long line) {
        return new Refused<>(line, "this is not UTF-8 text; save the file as UTF-8");
    }

    private static Reading<PaperVote> read(String file) {
        return PaperFile.read(file.getBytes(StandardCharsets.UTF_8), Layout.BALLOTS, 3);
    }

    private static Reading<PaperVote> asSaved(String file) {
        return PaperFile.readAsSaved(file.getBytes(StandardCharsets.UTF_8), Layout.BALLOTS, 3);
    }
}
