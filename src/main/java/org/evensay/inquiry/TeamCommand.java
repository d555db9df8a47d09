package org.evensay.inquiry;

import org.evensay.workshop.Moment;

/**
 * What a member asks of the inquiry, or of how its ideas come to themes. It says nothing of who asks.
 *
 * @param <A> what it changes
 */
public interface TeamCommand<A extends Aggregate> {

    TeamAction action();

    /** Called only when the action is the member's part: see {@link #ask}. */
    Decided<A> decide(A before, Member by, Moment at);

    default Decided<A> ask(A before, Member by, Moment at) {
        return action().isFor(by.part()) ? decide(before, by, at) : Decided.refused(Refusal.NOT_YOUR_PART);
    }
}
