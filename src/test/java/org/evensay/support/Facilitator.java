package org.evensay.support;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.ComeBack;
import org.evensay.workshop.command.GoOn;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.ObjectTo;
import org.evensay.workshop.command.PassTurn;
import org.evensay.workshop.command.PlanVote;
import org.evensay.workshop.command.ProposeRule;
import org.evensay.workshop.command.ProposeWording;
import org.evensay.workshop.command.PutAside;
import org.evensay.workshop.command.RemoveIdea;
import org.evensay.workshop.command.RemoveRule;
import org.evensay.workshop.command.Reveal;
import org.evensay.workshop.command.RewordQuestion;
import org.evensay.workshop.command.RewordRule;
import org.evensay.workshop.command.SayAloud;
import org.evensay.workshop.command.SayYes;
import org.evensay.workshop.command.SettleTie;
import org.evensay.workshop.command.ShareAtOnce;
import org.evensay.workshop.command.ShowHandedIn;
import org.evensay.workshop.command.ShuffleOrder;
import org.evensay.workshop.command.SkipTurn;
import org.evensay.workshop.command.Spotlight;
import org.evensay.workshop.command.StartRounds;
import org.evensay.workshop.command.UndoWording;

/** The person facilitating. */
public final class Facilitator extends Voice {

    Facilitator(Meeting meeting, Actor actor, Optional<Rejection> expected) {
        super(meeting, actor, expected);
    }

    public Facilitator refused(Rejection why) {
        return new Facilitator(meeting, actor, Optional.of(why));
    }

    /** From the step that the room is in. */
    public Facilitator movesTo(Step to) {
        does(new MoveOn(meeting.workshop().step(), to));
        return this;
    }

    public void proposesRule(String text) {
        does(new ProposeRule(text));
    }

    public void rewordsRule(String rule, String words) {
        does(new RewordRule(rule(rule), words));
    }

    public void removesRule(String rule) {
        does(new RemoveRule(rule(rule)));
    }

    public void rewordsQuestion(String words) {
        does(new RewordQuestion(words));
    }

    public void shuffles() {
        does(new ShuffleOrder());
    }

    public Facilitator startsRounds() {
        does(new StartRounds());
        return this;
    }

    public void saysAloud(String idea) {
        does(new SayAloud(meeting.question().sharing().rounds().whoseTurn(), idea));
    }

    public void passesFor(Participant person) {
        does(new PassTurn(person.seat()));
    }

    public void skips(Participant person) {
        does(new SkipTurn(person.seat()));
    }

    public void welcomesBack(Participant person) {
        does(new ComeBack(person.seat()));
    }

    public Facilitator sharesAtOnce() {
        does(new ShareAtOnce());
        return this;
    }

    public void showsWhatWasHandedIn() {
        does(new ShowHandedIn());
    }

    public void spotlights(String idea) {
        does(new Spotlight(Optional.of(idea(idea))));
    }

    public void dimsTheLight() {
        does(new Spotlight(Optional.empty()));
    }

    public void rewords(String idea, String words) {
        joins(words, idea);
    }

    public void joins(String words, String... ideas) {
        does(new ProposeWording(Stream.of(ideas).map(this::idea).toList(), words));
    }

    public void hearsYesTo(String wording) {
        does(new SayYes(proposal(wording)));
    }

    public void objectsTo(String wording) {
        does(new ObjectTo(proposal(wording)));
    }

    public void putsAside(String wording) {
        does(new PutAside(proposal(wording)));
    }

    public void undoes(String idea) {
        does(new UndoWording(idea(idea)));
    }

    public void removes(String idea) {
        does(new RemoveIdea(idea(idea)));
    }

    public void plans(int choices, boolean secondVote) {
        does(new PlanVote(VotingRule.TOP_K, OptionalInt.of(choices), false, secondVote, OptionalInt.empty()));
    }

    public void plansByTheList(boolean secondVote) {
        does(new PlanVote(VotingRule.TOP_K, OptionalInt.empty(), false, secondVote, OptionalInt.empty()));
    }

    public void plansBy(VotingRule rule) {
        does(new PlanVote(rule, OptionalInt.empty(), false, meeting.question().plan().secondVote(),
                OptionalInt.empty()));
    }

    public Facilitator settles(int place) {
        does(new SettleTie(place));
        return this;
    }

    public void reveals(int places) {
        does(new Reveal(places));
    }

    /** Nobody in the room objects; these people are here with a connected page. */
    public void goesOnWith(String wording, Participant... here) {
        goesOn(wording, false, here);
    }

    /** The same, and somebody else is here of whom it is not known what they wrote. */
    public void goesOnUnsurely(String wording, Participant... here) {
        goesOn(wording, true, here);
    }

    private void goesOn(String wording, boolean unsure, Participant... here) {
        does(GoOn.with(proposal(wording)).whileThereAre(Stream.of(here)
                .flatMap(person -> person.actor().authorKey(meeting.question()).stream())
                .collect(Collectors.toSet()), unsure));
    }
}
