package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table that leaves the group. */
class SharedTableTest {

    @Test
    void sixBallotsGivePointsForIdeasThatManyWantedAndTheOthersStandEmptyInTheOrderOfTheList() {
        List<NamedCsvRecord> lines = table(6);
        assertThat(column("idea", lines)).containsExactly("tea", "chess", "songs", "walks", "cake");
        assertThat(column("rank", lines)).containsExactly("1", "1", "3", "3", "");
        assertThat(column("points", lines)).containsExactly("10", "10", "7", "7", "");
        assertThat(column("share_of_points_available", lines))
                .containsExactly("27.78", "27.78", "19.44", "19.44", "");
        assertThat(column("figures", lines)).containsOnly("points");
        assertThat(column("ballots_cast", lines)).containsOnly("6");
    }

    @Test
    void threeBallotsGiveTheFirstPlacesAndNoFigure() {
        List<NamedCsvRecord> lines = table(3);
        assertThat(column("idea", lines)).containsExactly("tea", "chess", "songs", "walks", "cake");
        assertThat(column("rank", lines)).containsExactly("1", "2", "3", "", "");
        assertThat(column("points", lines)).containsOnly("");
        assertThat(column("share_of_points_available", lines)).containsOnly("");
        assertThat(column("figures", lines)).containsOnly("order");
    }

    @Test
    void twoBallotsGiveTheIdeasOnly() {
        List<NamedCsvRecord> lines = table(2);
        assertThat(column("idea", lines)).containsExactly("tea", "chess", "songs", "walks", "cake");
        assertThat(column("rank", lines)).containsOnly("");
        assertThat(column("ballots_cast", lines)).containsOnly("");
        assertThat(column("figures", lines)).containsOnly("list");
    }

    @Test
    void noColumnCountsPeopleOrTellsHowATieWasBroken() {
        assertThat(table(6).get(0).getHeader()).isNotEmpty()
                .doesNotContain("people", "first_places", "ballots_complete", "tie_rule");
    }

    private static List<NamedCsvRecord> table(int people) {
        String text = new String(CsvFile.of(SharedTable.of(Voted.by(people))), StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static List<String> column(String name, List<NamedCsvRecord> lines) {
        return lines.stream().map(line -> line.getField(name)).toList();
    }
}
