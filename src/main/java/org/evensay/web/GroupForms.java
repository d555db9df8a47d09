package org.evensay.web;

/** What a form on a group's page needs besides its fields: where it goes, and the token. */
public record GroupForms(GroupPlace place, String token) {

    static GroupForms of(TeamGate.OfGroup visitor) {
        return new GroupForms(visitor.place(), Token.of(visitor.secret()));
    }

    public String action() {
        return place.commandPath();
    }
}
