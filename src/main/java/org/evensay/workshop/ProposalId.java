package org.evensay.workshop;

/** Names a proposal to join or reword ideas: 128 random bits as hex. */
public record ProposalId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
