package org.evensay.paper;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.paper.PlayedPaper.Problem;
import org.evensay.voting.Ranking;
import org.evensay.voting.TieRule;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Opening;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Plan;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.Terms;
import org.evensay.workshop.ToAsk;
import org.evensay.workshop.VotingPlan;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.SayAloud;
import org.evensay.workshop.command.TakeSeat;

/**
 * Plays a vote on paper once more by the commands of a room, each ballot from a seat of its own, so that all that holds
 * for a workshop holds for it: nothing links a ballot to a person, and its figures go the usual way. The ideas come in
 * the order of the alphabet: the order in which ballots name them would tell of a ballot. Used once, by one thread.
 */
public final class HeldOnPaper {
    private static final int MOST_IDEAS = 300;
    private static final int MOST_YEARS = 20;

    private final PaperMeeting paper;
    private final Moment at;
    private final Actor lead;
    private Workshop workshop;
    private Optional<Decision.Refused> refusal = Optional.empty();

    private HeldOnPaper(PaperMeeting paper, Moment at, Secret facilitator) {
        this.paper = paper;
        this.at = at;
        this.lead = Actor.facilitator(facilitator);
    }

    /**
     * It is kept as long as one that was held today: only from today on is it here. Its day may be the next one, where
     * people live that is ahead of the clock of the house.
     *
     * @param terms of the house
     * @param facilitator opens its page afterwards
     */
    public static PlayedPaper played(PaperMeeting paper, Terms terms, WorkshopId id, JoinCode code,
                                     Secret facilitator, Moment today) {
        if (paper.ballots().stream().anyMatch(HeldOnPaper::namesAnIdeaTwice)) {
            return new PlayedPaper.Wrong(Problem.SAME_IDEA_TWICE, 0);
        }
        PaperMeeting plain = plain(paper);
        Optional<PlayedPaper> wrong = wrong(plain, today.day());
        Moment then = new Moment(plain.day().atTime(12, 0).toInstant(ZoneOffset.UTC), today.chance());
        int daysSince = (int) ChronoUnit.DAYS.between(plain.day(), today.day());
        return wrong.orElseGet(() -> new HeldOnPaper(plain, then, facilitator)
                .played(id, new Terms(terms.daysKept() + daysSince, terms.seats()), code));
    }

    /** What a file tells apart may be the same words in a room: two spaces, or a sign that nobody sees. */
    private static boolean namesAnIdeaTwice(Ranking<String> ballot) {
        return ballot.choices().stream().map(PlainText::of).distinct().count() < ballot.choices().size();
    }

    /** In the words that a room would keep. */
    private static PaperMeeting plain(PaperMeeting paper) {
        return new PaperMeeting(paper.group(), paper.purpose(), paper.question(), paper.choices(), paper.day(),
                paper.ballots().stream().map(ballot -> Ranking.of(ballot.choices().stream().map(PlainText::of)
                        .toList())).toList(),
                paper.unchosen().stream().map(PlainText::of).filter(idea -> !idea.isEmpty()).toList());
    }

    /** {@code today} is the day at Greenwich: east of it, up to 14 hours ahead, people may have met on the next. */
    private static Optional<PlayedPaper> wrong(PaperMeeting paper, LocalDate today) {
        int ideas = ideas(paper).size();
        if (paper.day().isAfter(today.plusDays(1))) {
            return wrong(Problem.DAY_TO_COME, 0);
        }
        if (paper.day().isBefore(today.minusYears(MOST_YEARS))) {
            return wrong(Problem.DAY_TOO_LONG_AGO, MOST_YEARS);
        }
        if (ideas <= paper.choices()) {
            return wrong(Problem.TOO_FEW_IDEAS, paper.choices());
        }
        return ideas > MOST_IDEAS ? wrong(Problem.TOO_MANY_IDEAS, MOST_IDEAS) : Optional.empty();
    }

    private static Optional<PlayedPaper> wrong(Problem problem, int number) {
        return Optional.of(new PlayedPaper.Wrong(problem, number));
    }

    private static List<String> ideas(PaperMeeting paper) {
        return Stream.concat(paper.ballots().stream().flatMap(ballot -> ballot.choices().stream()),
                paper.unchosen().stream()).distinct().sorted().toList();
    }

    private PlayedPaper played(WorkshopId id, Terms terms, JoinCode code) {
        take(Opening.of(id, new Plan(paper.group(), paper.purpose(), ToAsk.own(List.of(paper.question())), List.of(),
                VotingPlan.topK(OptionalInt.of(paper.choices()), false, TieRule.SHARED), terms, Agenda.NONE), lead,
                code, at));
        List<Actor> people = seats();
        leads(Step.SILENT, Step.SHARING);
        ideas(paper).forEach(idea -> ask(lead, new SayAloud(Optional.empty(), idea)));
        leads(Step.DISCUSSION, Step.VOTING);
        vote(people);
        leads(Step.REVIEW, Step.RESULTS, Step.CLOSED);
        return refusal.<PlayedPaper>map(no -> new PlayedPaper.Refused(no.why(), no.numbers()))
                .orElseGet(() -> new PlayedPaper.Closed(workshop.heldOnPaper()));
    }

    private List<Actor> seats() {
        List<Actor> people = new ArrayList<>();
        for (int person = 0; person < paper.ballots().size() && refusal.isEmpty(); person++) {
            Secret secret = new Secret(at.newKey());
            ask(Actor.newcomer(secret), new TakeSeat(""));
            workshop.seatHolding(secret.hash()).ifPresent(seat ->
                    people.add(Actor.participant(seat.id(), secret)));
        }
        return people;
    }

    private void vote(List<Actor> people) {
        if (refusal.isPresent()) {
            return;
        }
        Map<String, IdeaId> ids = workshop.question().listed().stream().collect(Collectors.toMap(Idea::text, Idea::id));
        for (int person = 0; person < people.size(); person++) {
            List<IdeaId> choices = paper.ballots().get(person).choices().stream().map(ids::get).toList();
            ask(people.get(person), new CastBallot(workshop.question().openVote().orElseThrow().id(), choices, 1));
        }
    }

    private void leads(Step... steps) {
        for (Step to : steps) {
            ask(lead, new MoveOn(workshop == null ? Step.WELCOME : workshop.step(), to));
        }
    }

    /** After a refusal nothing more happens. */
    private void ask(Actor by, Command command) {
        if (refusal.isEmpty()) {
            take(workshop.ask(command, by, at));
        }
    }

    private void take(Decision decision) {
        if (decision instanceof Decision.Refused no) {
            refusal = Optional.of(no);
        } else {
            workshop = ((Decision.Accepted) decision).after();
        }
    }
}
