package org.evensay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.evensay.i18n.Languages;
import org.evensay.support.Meeting;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Held;
import org.evensay.view.SharedPriorities;
import org.evensay.workshop.Role;
import org.evensay.workshop.command.AcceptPart;
import org.evensay.workshop.command.OfferPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The group's own record says how often each seat has led, by its number; what is passed on does not. */
class LedTest {
    private final Meeting meeting = aWorkshop().with("anna", "ben").sharing("anna: tea").inDiscussion();
    private int bens;

    @BeforeEach
    void handOver() {
        bens = meeting.person("ben").inTheRoom().number();
        meeting.facilitator().does(
                new OfferPart(Role.FACILITATOR, Optional.of(meeting.person("ben").seat()), Optional.empty()));
        meeting.asks(meeting.actor("ben"), new AcceptPart(meeting.newSecret().hash()));
    }

    @Test
    void thePrioritiesOfTheGroupSayHowOftenEachSeatHasLed() throws IOException {
        JsonNode led = read(PrioritiesJson.of(GroupPriorities.of(meeting.workshop()), new Languages().in("en")))
                .path("led");
        saysThatBenLedOnce(led);
    }

    @Test
    void soDoesTheFileOfWhatIsHeld() throws IOException {
        saysThatBenLedOnce(read(HeldJson.of(Held.of(meeting.workshop()))).path("led"));
    }

    @Test
    void theFileToPassOnDoesNot() throws IOException {
        JsonNode shared = read(SharedJson.of(SharedPriorities.of(meeting.workshop())));
        assertThat(shared.path("group").asText()).isEqualTo("Tea and Talk");
        assertThat(shared.has("led")).isFalse();
    }

    private void saysThatBenLedOnce(JsonNode led) {
        assertThat(led.toString()).isEqualTo(
                "[{\"seat\":0,\"times\":1},{\"seat\":" + bens + ",\"times\":1}]").doesNotContain("ben");
    }

    private static JsonNode read(byte[] json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
