package org.evensay.workshop;

/**
 * Ties a ballot to its voter while the vote is open: the HMAC of the voter's seat secret with the vote's salt (hex).
 */
public record BallotKey(String value) {
    @Override
    public String toString() {
        return value;
    }
}
