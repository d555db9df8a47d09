package org.evensay.workshop;

/** What is there for people who need it: help lines, and quiet signals to those who lead. */
public record Care() {
    public static final Care NOTHING_SAID = new Care();
}
