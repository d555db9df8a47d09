package org.evensay.voting;

/** What a person may say to an idea; its mark on a ballot is its place here, from 1. */
public enum Answer {
    YES, NO, UNSURE;

    public int mark() {
        return ordinal() + 1;
    }
}
