package org.evensay.inquiry.team;

import org.evensay.inquiry.Decided;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.NetworkMeeting;
import org.evensay.inquiry.TeamAction;
import org.evensay.inquiry.TeamCommand;
import org.evensay.workshop.Moment;
import org.evensay.workshop.WorkshopId;

/** A meeting of the network was begun: people of the groups vote on the themes. Said again, it changes nothing. */
public record HoldMeeting(WorkshopId workshop) implements TeamCommand<Inquiry> {
    @Override
    public TeamAction action() {
        return TeamAction.HOLD_MEETING;
    }

    @Override
    public Decided<Inquiry> decide(Inquiry inquiry, Member by, Moment at) {
        return Decided.accepted(inquiry.back().meetings().has(workshop) ? inquiry
                : inquiry.with(inquiry.back().with(new NetworkMeeting(workshop, at.day()))));
    }
}
