package org.evensay.web;

import org.evensay.inquiry.Part;
import org.evensay.inquiry.TeamAction;

/**
 * What a form on a page of the team needs besides its fields: where it goes, the token, and to which page it comes
 * back. {@code asked} is the version of a question that the page is about, or empty.
 */
public record TeamForms(TeamPlace place, TeamPage page, Part part, String token, String asked) {

    static TeamForms on(TeamPage page, TeamGate.OfTeam visitor, String asked) {
        return new TeamForms(visitor.place(), page, visitor.member().part(), Token.of(visitor.secret()), asked);
    }

    public String action() {
        return place.commandPath();
    }

    /** What is not somebody's part is not on their page: the same table says so that would refuse it. */
    public boolean may(TeamAction action) {
        return action.isFor(part);
    }
}
