package org.evensay.workshop;

/** Names an idea: 128 random bits as hex, so that neither order nor time can be read from it. */
public record IdeaId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
