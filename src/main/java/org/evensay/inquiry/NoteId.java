package org.evensay.inquiry;

/** Names something that a group noted after a workshop: a first step, or what somebody added late. */
public record NoteId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
