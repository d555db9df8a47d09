package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evensay.export.Taken.Fault;
import org.evensay.export.Taken.Wrong;
import org.junit.jupiter.api.Test;

/** Five ballots with three choices each give 3 + 2 + 1 points: 15 at most for one idea, and 30 for all of them. */
class PointsOfAFileTest {
    private static final String ANSWER = "groups 1 > workshops 1 > answers 1 > ideas";

    @Test
    void asManyPointsAsTheBallotsCouldGiveAreTakenIn() {
        assertThat(read(15, 15)).isInstanceOf(Taken.In.class);
    }

    @Test
    void moreThanEveryFirstPlaceGivesIsRefused() {
        assertThat(read(16, 2)).isEqualTo(refused(new Fault(ANSWER + " 1 > points", Wrong.NO_NUMBER, 15)));
        assertThat(read(400_000, 2)).isInstanceOf(Taken.Refused.class);
    }

    @Test
    void moreThanAllPlacesGiveTogetherIsRefused() {
        assertThat(read(15, 15, 1)).isEqualTo(refused(new Fault(ANSWER, Wrong.TOO_MANY_POINTS, 30)));
    }

    private static Taken refused(Fault fault) {
        return new Taken.Refused(List.of(fault));
    }

    private static Taken read(int... points) {
        StringBuilder ideas = new StringBuilder();
        for (int at = 0; at < points.length; at++) {
            ideas.append(at == 0 ? "" : ",").append("{\"letter\":\"").append((char) ('A' + at))
                    .append("\",\"idea\":\"Idea\",\"rank\":1,\"points\":").append(points[at]).append('}');
        }
        return InquiryReader.read("{\"format\":\"evensay-inquiry\",\"version\":1,\"question\":\"What works?\","
                + "\"length\":\"open\",\"questions\":[{\"stage\":\"discover\",\"follow_up\":\"\",\"versions\":"
                + "[{\"words\":\"What?\"}]}],\"codebook\":{\"version\":0},\"themes\":[],\"groups\":[{\"name\":\"Tea\","
                + "\"workshops\":[{\"date\":\"2026-01-12\",\"answers\":[{\"question\":\"What?\",\"method\":\"\","
                + "\"choices\":3,\"ballots_cast\":5,\"told\":\"points\",\"ideas\":[" + ideas + "]}]}]}]}");
    }
}
