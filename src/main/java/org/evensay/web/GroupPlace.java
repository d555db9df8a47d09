package org.evensay.web;

import org.evensay.inquiry.GroupId;

/** The page of a group, for those of it who keep it. */
public record GroupPlace(GroupId group) implements Doorway {
    static final String COOKIE = "evensay-group";

    @Override
    public String path() {
        return "/group/" + group.value();
    }

    @Override
    public String cookieName() {
        return COOKIE;
    }

    @Override
    public int daysKept() {
        return DAYS_BETWEEN_MEETINGS;
    }

    public String pollsPath() {
        return path() + "/polls";
    }
}
