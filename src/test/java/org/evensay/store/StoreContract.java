package org.evensay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.store.Keeping.opening;
import static org.evensay.store.Keeping.step;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import org.evensay.room.StoreFailed;
import org.evensay.support.HostileTexts;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every store. */
abstract class StoreContract extends VersionsContract {

    @Test
    void everyStateOfAWholeWorkshopIsReadBackAsItWasKept() {
        Meeting meeting = Keeping.every(store, FullWorkshop.planned().inWelcome());
        new FullWorkshop(meeting).whole();
        assertThat(meeting.workshop().isClosed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(VotingRule.class)
    void everyWayOfVotingIsReadBackAsItWasKept(VotingRule rule) {
        Meeting meeting = Keeping.every(store, aWorkshop().with("anna", "ben", "cleo").by(rule).keeping(1)
                .sharing("anna: tea", "ben: chess", "cleo: songs").inVoting());
        Onwards.toResults(Onwards.toReview(meeting));
        assertThat(meeting.vote().hasFigures()).isTrue();
    }

    @Test
    void whateverPeopleTypeIsReadBackLetterByLetter() throws StoreFailed {
        String[] typed = HostileTexts.shown().toArray(String[]::new);
        Workshop workshop = aWorkshop().sinceLastTime(typed).inWelcome().workshop();
        store.save(List.of(opening(workshop)));
        assertThat(kept(workshop.id()).workshop().sinceLastTime()).hasSizeGreaterThan(100).containsExactly(typed);
    }

    @Test
    void aWorkshopThatWasNeverKeptIsNotThere() throws StoreFailed {
        Workshop unknown = aWorkshop().inWelcome().workshop();
        assertThat(store.load(unknown.id())).isEmpty();
        assertThat(store.openWith(unknown.code())).isEmpty();
    }

    @Test
    void twoWorkshopsAreKeptApart() throws StoreFailed {
        Workshop one = aWorkshop().byChance(1).with("anna").inSilent().workshop();
        Workshop other = aWorkshop().byChance(2).with("ben", "cleo").inSharing().workshop();
        store.save(List.of(opening(one), opening(other)));
        assertThat(kept(one.id()).workshop()).isEqualTo(one);
        assertThat(kept(other.id()).workshop()).isEqualTo(other);
    }

    /** So that its papers are not taken for those of the next. */
    @Test
    void thatAVoteWasTakenBackIsKept() throws StoreFailed {
        Meeting meeting = aWorkshop().with("anna").sharing("anna: tea", "anna: walks").inVoting();
        Workshop before = meeting.workshop();
        store.save(List.of(opening(before)));
        meeting.facilitator().movesTo(Step.DISCUSSION);
        store.save(List.of(step(before, meeting.workshop(), 2)));
        assertThat(kept(before.id()).workshop()).isEqualTo(meeting.workshop());
        assertThat(kept(before.id()).workshop().question().held().opened()).isOne();
    }

    @Test
    void theIdsOfAllCommandsAreKept() throws StoreFailed {
        CommandId[] ids = Keeping.ids(3);
        Steps steps = new Steps(1);
        store.save(List.of(opening(steps.before, ids[0])));
        store.save(List.of(step(steps.before, steps.after, 2, ids[1], ids[2])));
        assertThat(kept(steps.after.id()).answered()).containsExactlyInAnyOrder(ids);
    }

    @Test
    void aCommandThatWasKeptIsNotKeptAgain() throws StoreFailed {
        CommandId id = Keeping.newId();
        Steps steps = new Steps(1);
        store.save(List.of(opening(steps.before, id)));
        assertFails(step(steps.before, steps.after, 2, id));
        assertThat(kept(steps.after.id()).workshop()).isEqualTo(steps.before);
    }

    @Test
    void closingForgetsTheIdsOfAllCommandsButTheLast() throws StoreFailed {
        Meeting meeting = aWorkshop().with("anna").inSilent();
        Workshop before = meeting.workshop();
        meeting.facilitator().movesTo(Step.CLOSED);
        CommandId last = Keeping.newId();
        store.save(List.of(opening(before, Keeping.ids(4))));
        store.save(List.of(step(before, meeting.workshop(), 2, last)));
        assertThat(kept(before.id()).answered()).containsExactly(last);
    }

    @Test
    void aClosedWorkshopGivesItsCodeBack() throws StoreFailed {
        Meeting meeting = aWorkshop().with("anna").inSilent();
        Workshop before = meeting.workshop();
        store.save(List.of(opening(before)));
        assertThat(store.openWith(before.code())).contains(before.id());
        meeting.facilitator().movesTo(Step.CLOSED);
        store.save(List.of(step(before, meeting.workshop(), 2)));
        assertThat(store.openWith(before.code())).isEmpty();
        assertThat(store.load(before.id())).isPresent();
    }

    @Test
    void aLinkLeadsToItsWorkshopForAsLongAsItIsThere() throws StoreFailed {
        Meeting meeting = aWorkshop().with("anna").inSilent();
        SecretHash link = meeting.facilitator().actor().secret().hash();
        assertThat(store.linkedBy(link)).isEmpty();
        store.save(List.of(opening(meeting.workshop())));
        store.save(List.of(opening(aWorkshop().byChance(2).with("ben").inSilent().workshop())));
        assertThat(store.linkedBy(link)).contains(meeting.workshop().id());
        assertThat(store.linkedBy(meeting.newSecret().hash())).isEmpty();
        store.erase(meeting.workshop().id());
        assertThat(store.linkedBy(link)).isEmpty();
    }

    @Test
    void anErasedWorkshopIsGoneAndTheOthersStay() throws StoreFailed {
        Workshop one = aWorkshop().byChance(1).with("anna").inSilent().workshop();
        Workshop other = aWorkshop().byChance(2).with("ben", "cleo").inSharing().workshop();
        store.save(List.of(opening(one, Keeping.newId()), opening(other)));
        store.erase(one.id());
        store.erase(one.id());
        assertThat(store.load(one.id())).isEmpty();
        assertThat(store.openWith(one.code())).isEmpty();
        assertThat(kept(other.id()).workshop()).isEqualTo(other);
        store.letGoOfTraces();
        assertThat(kept(other.id()).workshop()).isEqualTo(other);
    }

    @Test
    void anErasedWorkshopIsNotKeptAgainByAChangeThatWasUnderWay() throws StoreFailed {
        Steps steps = new Steps(1);
        store.save(List.of(opening(steps.before)));
        store.erase(steps.before.id());
        assertFails(step(steps.before, steps.after, 2));
        assertThat(store.load(steps.before.id())).isEmpty();
    }

    @Test
    void aWorkshopIsDueOnTheDayUntilWhichItIsKeptAndNotBefore() throws StoreFailed {
        Workshop one = aWorkshop().with("anna").inSilent().workshop();
        store.save(List.of(opening(one)));
        assertThat(one.keptUntil()).isEqualTo(one.day().plusDays(365));
        assertThat(store.dueBy(one.keptUntil().minusDays(1))).isEmpty();
        assertThat(store.dueBy(one.keptUntil())).containsExactly(one.id());
    }

    @Test
    void theWorkshopsOfAGroupAreFoundByItsWholeName() throws StoreFailed {
        Workshop one = aWorkshop().byChance(1).inWelcome().workshop();
        Workshop other = aWorkshop().byChance(2).inWelcome().workshop();
        store.save(List.of(opening(one), opening(other)));
        assertThat(store.ofGroup(one.group())).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(store.ofGroup(one.group().substring(1))).isEmpty();
    }

    @Test
    void aStoreThatIsWellCanProveIt() throws StoreFailed {
        store.proveItCanWrite();
        store.proveItCanWrite();
    }
}
