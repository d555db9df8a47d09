package org.evensay.view;

import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;

/**
 * What carries whoever leads through a step: which words to say, where it goes on, and the times. {@code number} is
 * how many choices or dots each person has in an open vote, for the words.
 */
public record StepCardView(Cue cue, int number, Onward onward, AgendaView times) {

    static StepCardView of(Workshop workshop) {
        int number = workshop.question().openVote().map(Vote::method).map(way -> way.choices()).orElse(0);
        return new StepCardView(Cue.of(workshop), number, Onward.of(workshop), AgendaView.of(workshop));
    }
}
