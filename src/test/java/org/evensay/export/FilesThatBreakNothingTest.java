package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evensay.export.Taken.Fault;
import org.evensay.export.Taken.Wrong;
import org.junit.jupiter.api.Test;

/** What would be stored and could never be shown again is told before anything is stored. */
class FilesThatBreakNothingTest {
    private static final String VERSION = "{\"words\":\"What?\"}";
    private static final String ROW = "{\"rank\":1,\"theme\":1,\"points\":3,\"people\":3,\"pooled_share\":10.00,"
            + "\"group_equal_share\":10.00,\"groups\":3,\"best_rank\":1,\"worst_rank\":1,\"top_fives\":3,"
            + "\"best_rank_without_one_group\":1,\"worst_rank_without_one_group\":1}";

    @Test
    void aQuestionWithoutAnyWordingIsRefused() {
        assertThat(read("", "")).isEqualTo(new Taken.Refused(List.of(
                new Fault("questions 1 > versions", Wrong.MISSING, 0))));
        assertThat(read(VERSION, "")).isInstanceOf(Taken.In.class);
    }

    @Test
    void anIdeaThatWasJoinedIntoAnotherHasItsLetter() {
        assertThat(read(VERSION, "\"A: tea\",\"walks\"")).isEqualTo(new Taken.Refused(List.of(
                new Fault("groups 1 > workshops 1 > answers 1 > ideas 1 > merged_from 2", Wrong.MISSING, 0))));
        assertThat(read(VERSION, "\"A: tea\",\"B: walks\"")).isInstanceOf(Taken.In.class);
    }

    @Test
    void aThemeHasOneLineInTheTotals() {
        assertThat(read(totals(ROW), "")).isInstanceOf(Taken.In.class);
        assertThat(read(totals(ROW + "," + ROW), "")).isEqualTo(new Taken.Refused(List.of(
                new Fault("questions 1 > versions 1 > totals > themes 2 > theme", Wrong.TWICE, 1))));
    }

    private static String totals(String rows) {
        return "{\"words\":\"What?\",\"totals\":{\"groups\":[1,2,3],\"groups_voted\":3,\"ballots\":15,\"themes\":["
                + rows + "],\"routes\":[]}}";
    }

    private static Taken read(String versions, String joined) {
        return InquiryReader.read("{\"format\":\"evensay-inquiry\",\"version\":1,\"question\":\"What works?\","
                + "\"length\":\"open\",\"questions\":[{\"stage\":\"discover\",\"follow_up\":\"\",\"versions\":["
                + versions + "]}],\"codebook\":{\"version\":1},\"themes\":[" + theme("Home") + "," + theme("Work")
                + "],\"groups\":[{\"name\":\"Tea\",\"workshops\":["
                + (versions.isEmpty() ? "" : workshop(joined)) + "]},"
                + "{\"name\":\"Walks\",\"workshops\":[]},{\"name\":\"Songs\",\"workshops\":[]}]}");
    }

    private static String theme(String name) {
        return "{\"name\":\"" + name + "\",\"about\":\"\",\"since\":1}";
    }

    private static String workshop(String joined) {
        return "{\"date\":\"2026-01-12\",\"answers\":[{\"question\":\"What?\",\"method\":\"\",\"choices\":3,"
                + "\"ballots_cast\":5,\"told\":\"points\",\"ideas\":[{\"letter\":\"C\",\"idea\":\"Idea\",\"rank\":1,"
                + "\"points\":3,\"merged_from\":[" + joined + "]}]}]}";
    }
}
