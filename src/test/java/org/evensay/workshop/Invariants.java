package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.voting.Ballot;

/** What holds in every workshop, whatever people did. */
public final class Invariants {
    private Invariants() {
    }

    public static void hold(Workshop before, Workshop after) {
        holdOn(after.question(), after);
        theSeatsAreCounted(after);
        oneLinkLeadsAndItsTurnsAreCounted(after);
        onlyTheTimerAndThePeopleMayChangeElsewhere(before, after);
        theTimesAreInBoundsAndGoneInTheEnd(after);
        aTranslationIsOfTheWordsAsTheyAre(before, after);
        if (after.isClosed()) {
            nothingOfPeopleIsLeft(after);
        }
    }

    private static void holdOn(Question question, Workshop workshop) {
        lettersAreUniqueAndWithinThoseGiven(question);
        standingsSayTheSameAsTheLetters(question);
        everyJoinedIdeaHangsUnderOneListedIdea(question);
        thereIsAtMostOneTurnAndItIsSomebodyInTheOrder(question.sharing().rounds(), workshop);
        assertThat(question.sharing().said().isPresent() && !question.sharing().isRunningInRounds()).isFalse();
        proposalsAreAboutListedIdeas(question);
        assertThat(question.spotlight().flatMap(question.ideas()::get).filter(idea -> !idea.isListed())).isEmpty();
        assertThat(question.spotlight().filter(lit -> !question.ideas().byId().has(lit))).isEmpty();
        assertThat(question.votes().size() - question.votesAmongTied().size()).isLessThanOrEqualTo(2);
        assertThat(question.votesAmongTied()).hasSizeLessThanOrEqualTo(5);
        question.votes().forEach(vote -> aVoteIsSound(vote, question, workshop));
    }

    private static void lettersAreUniqueAndWithinThoseGiven(Question question) {
        List<Letter> letters = question.ideas().values().stream().flatMap(idea -> idea.letter().stream()).toList();
        assertThat(letters).doesNotHaveDuplicates();
        assertThat(letters).allMatch(letter -> letter.place() <= question.lettersGiven());
    }

    private static void standingsSayTheSameAsTheLetters(Question question) {
        for (Idea idea : question.ideas().values()) {
            assertThat(idea.letter().isPresent()).as("%s", idea).isNotEqualTo(idea.isPrivate());
            assertThat(idea.joinedInto().isPresent()).isEqualTo(idea.standing() == Idea.Standing.JOINED);
            assertThat(idea.text()).isNotEmpty().isEqualTo(PlainText.of(idea.text()));
            assertThat(idea.isPrivate() && idea.author().isEmpty()).as("a private idea is somebody's").isFalse();
        }
    }

    /** Upwards there is one way only, and it ends on the list. */
    private static void everyJoinedIdeaHangsUnderOneListedIdea(Question question) {
        for (Idea idea : question.ideas().values()) {
            Idea top = idea;
            for (int joins = 0; top.joinedInto().isPresent(); joins++) {
                assertThat(joins).as("joined in a circle: %s", idea).isLessThan(question.ideas().size());
                top = question.ideas().get(top.joinedInto().get()).orElseThrow();
            }
            boolean joined = idea.standing() == Idea.Standing.JOINED;
            assertThat(joined && !top.isListed() && !top.isHidden()).as("%s", idea).isFalse();
        }
    }

    private static void thereIsAtMostOneTurnAndItIsSomebodyInTheOrder(RoundRobin rounds, Workshop workshop) {
        assertThat(rounds.order()).doesNotHaveDuplicates();
        if (rounds.isRunning()) {
            assertThat(rounds.turn()).isBetween(0, rounds.order().size() - 1);
            assertThat(workshop.seats().has(rounds.whoseTurn().orElseThrow())).isTrue();
        } else {
            assertThat(rounds.whoseTurn()).isEmpty();
        }
    }

    private static void proposalsAreAboutListedIdeas(Question question) {
        for (Proposal proposal : question.proposals().values()) {
            assertThat(proposal.ideas()).isNotEmpty().doesNotHaveDuplicates()
                    .allMatch(id -> question.ideas().get(id).filter(Idea::isListed).isPresent());
            assertThat(question.authorsAskedBy(proposal)).containsAll(proposal.yes());
        }
    }

    private static void aVoteIsSound(Vote vote, Question question, Workshop workshop) {
        assertThat(vote.isOpen()).isEqualTo(vote.salt().isPresent());
        if (vote.method().rule().isRanking()) {
            assertThat(vote.method().choices()).isBetween(1, vote.list().size() - 1);
        }
        assertThat(vote.list()).extracting(Vote.Listed::letter).isSorted().doesNotHaveDuplicates();
        Set<IdeaId> listed = new HashSet<>(vote.ideas());
        Stream.concat(vote.ballots().values().stream().map(Vote.Cast::ballot),
                vote.outcome().stream().flatMap(outcome -> outcome.ballots().stream())).forEach(ballot -> {
                    assertThat(ballot.marks()).extracting(Ballot.Mark::idea).doesNotHaveDuplicates();
                    assertThat(ballot.marks()).allMatch(mark -> vote.method().rule().allows(mark.number()));
                    if (vote.method().rule().isRanking()) {
                        assertThat(ballot.marks()).hasSizeLessThanOrEqualTo(vote.method().choices());
                    }
                    ballot.marks().forEach(mark -> assertThat(listed).contains(mark.idea()));
                });
        if (vote.isOpen()) {
            assertThat(workshop.step()).isEqualTo(Step.VOTING);
            assertThat(question.lastVote()).contains(vote);
        } else {
            assertThat(vote.ballots().isEmpty()).isTrue();
            aClosedVoteKeepsFiguresFromThreeBallotsOn(vote);
        }
    }

    private static void aClosedVoteKeepsFiguresFromThreeBallotsOn(Vote vote) {
        Outcome outcome = vote.outcome().orElseThrow();
        assertThat(outcome.ballots()).hasSize(outcome.cast() < 3 ? 0 : outcome.cast());
        assertThat(vote.result().isPresent()).isEqualTo(outcome.cast() >= 3);
        vote.result().ifPresent(result -> assertThat(result.counted()).isEqualTo(result.given()));
    }

    private static void oneLinkLeadsAndItsTurnsAreCounted(Workshop workshop) {
        Leading leading = workshop.leading();
        assertThat(workshop.passes().values()).filteredOn(pass -> pass.opens(Role.FACILITATOR)).hasSize(1);
        assertThat(leading.times().values()).allMatch(times -> times > 0);
        assertThat(leading.times().has(leading.holder())).isTrue();
        assertThat(leading.times().keys()).allMatch(seat -> seat >= 0 && seat <= workshop.seatsTaken());
        assertThat(workshop.passes().values().stream().filter(Pass::recovered)).hasSizeLessThanOrEqualTo(2)
                .allMatch(pass -> pass.opens(Role.FACILITATOR) || pass.opens(Role.CO_FACILITATOR));
        assertThat(workshop.passes().values()).allMatch(
                pass -> pass.seat() == Leading.WITHOUT_A_SEAT || workshop.seatNumbered(pass.seat()).isPresent());
        assertThat(workshop.isClosed() || workshop.leader().orElseThrow().seat() == leading.holder()).isTrue();
        leading.offer().ifPresent(offer -> {
            assertThat(offer.seat().isPresent()).isNotEqualTo(offer.link().isPresent());
            offer.seat().ifPresent(seat -> assertThat(workshop.seats().has(seat)).isTrue());
            offer.link().ifPresent(link -> assertThat(workshop.passes().values()).extracting(Pass::id).contains(link));
        });
    }

    private static void theTimesAreInBoundsAndGoneInTheEnd(Workshop workshop) {
        Agenda agenda = workshop.agenda();
        if (workshop.isClosed()) {
            assertThat(agenda).isEqualTo(Agenda.NONE);
            return;
        }
        assertThat(agenda.slots()).allMatch(slot -> slot.minutes() >= 1 && slot.minutes() <= 180);
        assertThat(agenda.clock().isPresent() || workshop.step() == Step.WELCOME).isTrue();
        agenda.clock().ifPresent(clock -> {
            assertThat(clock.more()).isBetween(0, 180);
            assertThat(clock.stopped().isPresent()).isEqualTo(workshop.showing().paused());
        });
    }

    private static void aTranslationIsOfTheWordsAsTheyAre(Workshop before, Workshop after) {
        Question question = after.question();
        assertThat(question.translations().size()).isLessThanOrEqualTo(5);
        for (Idea idea : question.ideas().values()) {
            assertThat(idea.translations().size()).isBetween(0, idea.isPrivate() ? 0 : 5);
            before.question().ideas().get(idea.id()).filter(old -> !old.text().equals(idea.text()))
                    .ifPresent(reworded -> assertThat(idea.translations()).isEqualTo(Translations.NONE));
        }
    }

    private static void theSeatsAreCounted(Workshop workshop) {
        assertThat(workshop.seats().values()).extracting(Seat::number).doesNotHaveDuplicates()
                .allMatch(number -> number <= workshop.seatsTaken());
        assertThat(workshop.seats().values()).extracting(Seat::secret).doesNotHaveDuplicates();
    }

    /** Questions that are over stand still, but for words that are taken back and for closing. */
    private static void onlyTheTimerAndThePeopleMayChangeElsewhere(Workshop before, Workshop after) {
        for (int place = 0; place < after.current() && !after.isClosed(); place++) {
            assertThat(outcomes(after.questions().get(place))).isEqualTo(outcomes(before.questions().get(place)));
            assertThat(words(before.questions().get(place))).containsAll(words(after.questions().get(place)));
        }
        assertThat(after.question().lettersGiven()).isGreaterThanOrEqualTo(
                before.questions().get(after.current()).lettersGiven());
    }

    private static List<List<Object>> words(Question question) {
        return question.listed().stream().map(idea -> List.<Object>of(idea.id(), idea.text())).toList();
    }

    private static List<List<Object>> outcomes(Question question) {
        return question.votes().stream().map(vote -> List.<Object>of(vote.outcome(), vote.ideas())).toList();
    }

    private static void nothingOfPeopleIsLeft(Workshop workshop) {
        assertThat(workshop.seats().isEmpty()).isTrue();
        assertThat(workshop.leading().offer()).isEmpty();
        assertThat(workshop.passes().values()).allMatch(pass -> pass.seat() == Leading.WITHOUT_A_SEAT);
        for (Question question : workshop.questions()) {
            assertThat(question.salt()).isEmpty();
            assertThat(question.proposals().isEmpty()).isTrue();
            assertThat(question.sharing()).isEqualTo(Sharing.NOT_YET);
            assertThat(question.ideas().values()).noneMatch(
                    idea -> idea.isPrivate() || idea.isHidden() || idea.author().isPresent());
            assertThat(question.votes()).allMatch(vote -> vote.ballots().isEmpty() && vote.salt().isEmpty());
        }
    }
}
