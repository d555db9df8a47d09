package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.junit.jupiter.api.Test;

/** Who has which parts stands in src/docs/protocol.md. A row that is missing is in the failure, to be copied. */
class PartsInTheProtocolTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inWelcome();
    private final InsideDoor door = new InsideDoor();

    @Test
    void eachPageStandsWithItsPartsInTheirOrder() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/docs/protocol.md"));
        List<String> rows = pages().map(actor -> "| " + new Place(meeting.workshop().id(), actor.role()).roleWord()
                + " | " + parts(actor).stream().map(part -> "`" + part + "`").collect(Collectors.joining(", "))
                + " |").toList();
        assertThat(rows).hasSize(Place.PAGES.size());
        assertThat(lines).containsSubsequence(rows);
    }

    /** Otherwise one would stay on the page of somebody whom the room does not know any more. */
    @Test
    void thePagesThatAreEmptiedHaveTheSameParts() {
        assertThat(pages()).allSatisfy(actor -> assertThat(door.goodbye(meeting.workshop().id(), actor.role()))
                .containsOnlyKeys(parts(actor)));
    }

    /** Whoever helps to lead has the parts of whoever leads. */
    @Test
    void whoHelpsToLeadHasTheSameParts() {
        assertThat(parts(meeting.helper(Role.CO_FACILITATOR))).isEqualTo(parts(meeting.facilitator().actor()));
    }

    private Stream<Actor> pages() {
        return Stream.of(meeting.actor("anna"), meeting.facilitator().actor(), meeting.helper(Role.SCRIBE),
                meeting.helper(Role.SUPPORT), meeting.screen());
    }

    private List<String> parts(Actor actor) {
        return List.copyOf(door.page(new Snapshot(meeting.workshop(), 7), Here.NOBODY_GONE, actor).keySet());
    }
}
