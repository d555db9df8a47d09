package org.evensay.workshop;

/** Names one ground rule of a workshop: 128 random bits as hex. */
public record RuleId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
