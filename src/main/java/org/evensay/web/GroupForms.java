package org.evensay.web;

/**
 * What a form about a group needs besides its fields: the token, which page to go back to, and where it goes: to the
 * group's page, or to the page of whoever leads one of its workshops.
 */
public record GroupForms(GroupPlace place, String token, String at, String action) {

    static GroupForms of(TeamGate.OfGroup visitor) {
        return new GroupForms(visitor.place(), Token.of(visitor.secret()), "", visitor.place().commandPath());
    }

    GroupForms about(AboutWorkshop about) {
        return new GroupForms(place, token, about.field(), action);
    }
}
