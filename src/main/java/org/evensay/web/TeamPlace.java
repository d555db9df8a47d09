package org.evensay.web;

import org.evensay.inquiry.InquiryId;

/** The pages of a project team, under the address of its inquiry. */
public record TeamPlace(InquiryId inquiry) implements Doorway {
    static final String COOKIE = "evensay-team";

    @Override
    public String path() {
        return "/inquiry/" + inquiry.value();
    }

    @Override
    public String cookieName() {
        return COOKIE;
    }

    @Override
    public int daysKept() {
        return DAYS_BETWEEN_MEETINGS;
    }
}
