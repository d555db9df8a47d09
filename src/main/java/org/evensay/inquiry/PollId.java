package org.evensay.inquiry;

/** Names a poll of a group, and opens nothing. */
public record PollId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
