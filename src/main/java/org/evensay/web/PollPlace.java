package org.evensay.web;

import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.PollId;

/** Where people answer a poll: its cookie holds the secret of the link, which is the same for all who have it. */
public record PollPlace(GroupId group, PollId poll) implements Doorway {
    static final String COOKIE = "evensay-poll";

    @Override
    public String path() {
        return "/poll/" + group.value() + "/" + poll.value();
    }

    @Override
    public String cookieName() {
        return COOKIE;
    }

    public String nextPath() {
        return path() + "/next";
    }

    /** A secret of this browser's own, by which one person's answer can be changed by that person. */
    Doorway ofOnePerson() {
        return new OnePerson(this);
    }

    record OnePerson(PollPlace at) implements Doorway {
        static final String COOKIE = "evensay-answer";

        @Override
        public String path() {
            return at.path();
        }

        @Override
        public String cookieName() {
            return COOKIE;
        }
    }
}
