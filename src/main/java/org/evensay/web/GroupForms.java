package org.evensay.web;

/** What a form on a group's page needs besides its fields: where it goes, the token, and which page to go back to. */
public record GroupForms(GroupPlace place, String token, String at) {

    static GroupForms of(TeamGate.OfGroup visitor) {
        return new GroupForms(visitor.place(), Token.of(visitor.secret()), "");
    }

    GroupForms about(AboutWorkshop about) {
        return new GroupForms(place, token, about.field());
    }

    public String action() {
        return place.commandPath();
    }
}
