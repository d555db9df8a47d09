package org.evensay.web;

/** Where somebody comes in by a secret: the address of their pages, and the cookie that holds it there. */
public interface Doorway {
    /** So long a browser keeps the cookie after the page was last opened. */
    int DAYS_KEPT = 30;

    String path();

    String cookieName();

    default String enterPath() {
        return path() + "/enter";
    }

    default String commandPath() {
        return path() + "/do";
    }
}
