package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.export.HeldJson;
import org.evensay.i18n.Languages;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.support.Meeting;
import org.evensay.view.Held;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.command.AskForTime;
import org.junit.jupiter.api.Test;

/** Whoever leads reads how many people need more time. Nobody can read who. */
class NeedForTimeTest {
    private static final String ONE = "1 person needs more time";
    private final Parts parts = new Parts(new Templates(), new Addresses("http://localhost:8080", Optional.empty()));

    @Test
    void whoeverLeadsOrHelpsToReadsTheNumber() {
        Meeting meeting = asked("anna");
        assertThat(page(meeting, meeting.facilitator().actor())).contains(ONE);
        assertThat(page(meeting, meeting.helper(Role.CO_FACILITATOR))).contains(ONE);
        meeting.person("ben").does(new AskForTime(true));
        assertThat(page(meeting, meeting.facilitator().actor())).contains("2 people need more time");
    }

    @Test
    void thePageOfWhoeverLeadsAndTheFileOfWhatIsHeldAreTheSameWhoeverAsked() {
        Meeting one = asked("anna");
        Meeting other = asked("ben");
        assertThat(page(one, one.facilitator().actor())).isEqualTo(page(other, other.facilitator().actor()));
        assertThat(HeldJson.of(Held.of(one.workshop()))).asString().contains("\"people_who_need_more_time\" : 1")
                .isEqualTo(new String(HeldJson.of(Held.of(other.workshop()))));
    }

    @Test
    void nothingOfItIsOnAnybodyElsesPage() {
        Meeting meeting = writing();
        List<Actor> others = List.of(meeting.screen(), meeting.actor("ben"), meeting.helper(Role.SUPPORT));
        List<String> before = others.stream().map(other -> page(meeting, other)).toList();
        meeting.person("anna").does(new AskForTime(true));
        assertThat(others.stream().map(other -> page(meeting, other))).isEqualTo(before);
        assertThat(page(meeting, meeting.actor("anna"))).contains("You have asked for more time.",
                "I have enough time now", "Only the number is shown, not your name.");
    }

    private static Meeting asked(String person) {
        Meeting meeting = writing();
        meeting.person(person).does(new AskForTime(true));
        return meeting;
    }

    private static Meeting writing() {
        return aWorkshop().with("anna", "ben", "cleo").inSilent();
    }

    private String page(Meeting meeting, Actor actor) {
        Forms forms = new Forms(new Place(meeting.workshop().id(), actor.role().page()), actor.role(), "token",
                Optional.empty());
        return parts.of(new Snapshot(meeting.workshop(), 7), () -> Here.NOBODY_GONE, actor,
                new Languages().in("en"), forms).stream().map(Part::html).collect(Collectors.joining("\n"));
    }
}
