package org.evensay.workshop;

/** Names one vote on a question: 128 random bits as hex. */
public record VoteId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
