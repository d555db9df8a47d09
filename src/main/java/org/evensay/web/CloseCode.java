package org.evensay.web;

/** Why the server ends a socket. Pages come back after all but 1008 and 4500-4999, which are final. */
enum CloseCode {
    BROKEN(1011, "something went wrong"),
    RESTART(1012, "service restart"),
    TOO_SLOW(1013, "too slow"),
    NO_TEXT(1003, "not a text"),
    SILENT(4000, "nothing heard"),
    NEWER_SOCKET(4001, "a newer page took over"),
    UNREADABLE(4400, "not a message of ours"),
    NOT_YOUR_ROOM(4501, "no place in this room"),
    TOO_FAST(1008, "too many messages");

    private final int number;
    private final String reason;

    CloseCode(int number, String reason) {
        this.number = number;
        this.reason = reason;
    }

    int number() {
        return number;
    }

    String reason() {
        return reason;
    }
}
