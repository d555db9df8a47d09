package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;

/** One more hand count, from what the clients know: of each idea its points, and from how many people. */
final class HandCount {
    private static final ObjectMapper JSON = new ObjectMapper();

    private HandCount() {
    }

    /** In a room whose vote has just been closed; afterwards all of the result is shown there. */
    static void agrees(LiveRoom room, List<VotingClient> voters, int choices) {
        room.moves("REVIEW", "RESULTS");
        room.facilitator().does("reveal", Map.of("places", "99"));
        assertThat(told(room.facilitator())).isEqualTo(counted(voters, choices));
    }

    private static Map<String, String> counted(List<VotingClient> voters, int choices) {
        Map<String, String> counted = new TreeMap<>();
        voters.get(0).wordings().forEach((idea, wording) -> {
            List<Integer> places = voters.stream().map(voter -> voter.sent().indexOf(idea)).filter(at -> at >= 0)
                    .toList();
            int points = places.stream().mapToInt(place -> choices - place).sum();
            counted.put(wording, points + " from " + places.size());
        });
        return counted;
    }

    private static Map<String, String> told(LivePage facilitator) {
        Map<String, String> told = new TreeMap<>();
        try {
            JsonNode result = JSON.readTree(facilitator.bytes(facilitator.place() + "/priorities.json"));
            result.path("questions").path(0).path("priorities").forEach(line -> told.put(line.path("idea").asText(),
                    line.path("points").asInt() + " from " + line.path("people").asInt()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return told;
    }
}
