package org.evensay.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.workshop.Actor;
import org.evensay.workshop.AuthorKey;
import org.evensay.workshop.Idea;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Vote;
import org.evensay.workshop.command.AgreeRules;
import org.evensay.workshop.command.CastBallot;
import org.evensay.workshop.command.ComeBack;
import org.evensay.workshop.command.EditIdea;
import org.evensay.workshop.command.FinishWriting;
import org.evensay.workshop.command.HandIn;
import org.evensay.workshop.command.LeaveSeat;
import org.evensay.workshop.command.MarkBallot;
import org.evensay.workshop.command.NameSeat;
import org.evensay.workshop.command.ObjectTo;
import org.evensay.workshop.command.OfferIdea;
import org.evensay.workshop.command.PassTurn;
import org.evensay.workshop.command.ProposeRule;
import org.evensay.workshop.command.ProposeWording;
import org.evensay.workshop.command.RemoveIdea;
import org.evensay.workshop.command.SayYes;
import org.evensay.workshop.command.WriteIdea;

/** A person with a seat. Ideas, proposals and rules are named by their words. */
public final class Participant extends Voice {

    Participant(Meeting meeting, Actor actor, Optional<Rejection> expected) {
        super(meeting, actor, expected);
    }

    /** The same person, whose next words will be refused. */
    public Participant refused(Rejection why) {
        return new Participant(meeting, actor, Optional.of(why));
    }

    public SeatId seat() {
        return actor.seat().orElseThrow();
    }

    public Seat inTheRoom() {
        return meeting.workshop().seatOf(actor).orElseThrow();
    }

    public AuthorKey author() {
        return actor.authorKey(meeting.question()).orElseThrow();
    }

    public List<String> ownList() {
        return meeting.question().ownListOf(author()).stream().map(Idea::text).toList();
    }

    public Participant writes(String... ideas) {
        Stream.of(ideas).forEach(idea -> does(new WriteIdea(idea)));
        return this;
    }

    public void edits(String idea, String words) {
        does(new EditIdea(idea(idea), words));
    }

    public void removes(String idea) {
        does(new RemoveIdea(idea(idea)));
    }

    public void isFinished() {
        does(new FinishWriting(true));
    }

    public void writesOn() {
        does(new FinishWriting(false));
    }

    public Participant offers(String idea) {
        does(new OfferIdea(idea(idea)));
        return this;
    }

    public Participant passes() {
        does(new PassTurn(seat()));
        return this;
    }

    public void passesFor(Participant other) {
        does(new PassTurn(other.seat()));
    }

    public void comesBack() {
        does(new ComeBack(seat()));
    }

    public void handsIn(String... ideas) {
        Stream.of(ideas).forEach(idea -> does(new HandIn(idea(idea), true)));
    }

    public void takesBack(String idea) {
        does(new HandIn(idea(idea), false));
    }

    public void proposesRule(String text) {
        does(new ProposeRule(text));
    }

    public void agrees() {
        does(new AgreeRules(true));
    }

    public void rewords(String idea, String words) {
        does(new ProposeWording(List.of(idea(idea)), words));
    }

    /** Of one's own ideas: shown to everybody, and nobody objects. */
    public void joinsUnopposed(String words, String... ideas) {
        joins(words, ideas);
        meeting.facilitator().goesOnWith(words, this);
    }

    public void rewordsUnopposed(String idea, String words) {
        rewords(idea, words);
        meeting.facilitator().goesOnWith(words, this);
    }

    public void joins(String words, String... ideas) {
        does(new ProposeWording(Stream.of(ideas).map(this::idea).toList(), words));
    }

    public void saysYesTo(String wording) {
        does(new SayYes(proposal(wording)));
    }

    public void objectsTo(String wording) {
        does(new ObjectTo(proposal(wording)));
    }

    public void leaves() {
        does(new LeaveSeat());
    }

    public void isCalled(String name) {
        does(new NameSeat(name));
    }

    /** Casts a ballot, the most important idea first, with the next higher rev. */
    public void votes(String... ideas) {
        votes(rev() + 1, ideas);
    }

    public void votes(long rev, String... ideas) {
        does(new CastBallot(meeting.vote().id(), Stream.of(ideas).map(this::listed).toList(), rev));
    }

    /** Casts a ballot with a number for each idea: {@code "tea 5"}. */
    public void marks(String... ideas) {
        Map<IdeaId, Integer> marks = Stream.of(ideas).collect(Collectors.toMap(
                idea -> listed(idea.substring(0, idea.lastIndexOf(' '))),
                idea -> Integer.parseInt(idea.substring(idea.lastIndexOf(' ') + 1))));
        does(new MarkBallot(meeting.vote().id(), marks, rev() + 1));
    }

    private long rev() {
        Vote vote = meeting.vote();
        return actor.ballotKey(vote).flatMap(vote.ballots()::get).map(Vote.Cast::rev).orElse(0L);
    }

    private IdeaId listed(String text) {
        return meeting.vote().list().stream().filter(line -> line.text().equals(text)).map(Vote.Listed::id)
                .findFirst().orElseGet(() -> idea(text));
    }
}
