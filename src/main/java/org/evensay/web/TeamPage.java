package org.evensay.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.evensay.inquiry.Part;

/** The pages of a team, in the order in which an inquiry goes; which are whose is said here. */
public enum TeamPage {
    PLAN,
    PEOPLE,
    THEMES,
    CODE,
    CODES,
    COMPARE,
    BACK;

    static Optional<TeamPage> of(String word) {
        return Arrays.stream(values()).filter(page -> page.word().equals(word)).findFirst();
    }

    /** In its address; the plan is where everybody comes in. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path(TeamPlace place) {
        return this == PLAN ? place.path() : place.path() + "/" + word();
    }

    /** Who leads workshops for the groups needs the plan and the people, not the themes. */
    public boolean isFor(Part part) {
        return part != Part.FACILITATOR || this == PLAN || this == PEOPLE;
    }

    /** Whether it is about the answers to one question. */
    boolean isOfOneQuestion() {
        return this == CODE || this == CODES || this == COMPARE;
    }
}
