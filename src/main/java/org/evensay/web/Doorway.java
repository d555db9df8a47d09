package org.evensay.web;

/** Where somebody comes in by a secret: the address of their pages, and the cookie that holds it there. */
public interface Doorway {
    /** A workshop is held within this time, and what a poll asks is answered. */
    int DAYS_KEPT = 30;
    /** A group that meets each month, and sometimes leaves one out, is still known. */
    int DAYS_BETWEEN_MEETINGS = 90;

    /** So long a browser keeps the cookie after the page was last opened. */
    default int daysKept() {
        return DAYS_KEPT;
    }

    String path();

    String cookieName();

    default String enterPath() {
        return path() + "/enter";
    }

    default String commandPath() {
        return path() + "/do";
    }
}
