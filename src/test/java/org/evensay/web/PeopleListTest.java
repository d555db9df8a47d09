package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.Optional;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.support.Meeting;
import org.evensay.workshop.Actor;
import org.evensay.workshop.command.FinishWriting;
import org.evensay.workshop.command.LockDoor;
import org.junit.jupiter.api.Test;

/** What comes of all updates of one page that is open: the list is long, so it must not be made for nothing. */
class PeopleListTest {
    private static final Words ENGLISH = new Languages().in("en");

    private final Parts parts = new Parts(new Templates(), new Addresses("http://localhost:8080", Optional.empty()));
    private final Meeting meeting = aWorkshop().with("anna", "ben", "cleo").inSilent();
    private final PeopleList people = PeopleList.afterTheRest();

    private Part list() {
        Actor leads = meeting.facilitator().actor();
        Forms forms = Forms.inAnUpdate(new Place(meeting.workshop().id(), leads.role().page()), leads);
        return parts.of(new Snapshot(meeting.workshop(), 7), () -> Here.NOBODY_GONE, leads, ENGLISH, forms, people)
                .stream().filter(part -> part.id().equals("part-people")).findFirst().orElseThrow();
    }

    @Test
    void afterAChangeThatIsNotOfPeopleTheListIsTheSameObject() {
        Part before = list();
        meeting.facilitator().does(new LockDoor(true));
        assertThat(list()).isSameAs(before);
    }

    @Test
    void afterAChangeOfOnePersonTheLinesOfTheOthersAreTheSameObjects() {
        Part before = list();
        meeting.person("ben").does(new FinishWriting(true));
        String anna = "seat-" + meeting.actor("anna").seat().orElseThrow().value();
        assertThat(list().rows().rows().get(anna)).isSameAs(before.rows().rows().get(anna));
    }
}
