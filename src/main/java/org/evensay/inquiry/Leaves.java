package org.evensay.inquiry;

/** What of a workshop its group lets the team see. */
public enum Leaves {
    NOTHING,
    /** What may be passed on of the ideas that the vote put first. */
    PRIORITIES,
    /** And the ideas that were not put first, without any figure. */
    PRIORITIES_AND_IDEAS
}
