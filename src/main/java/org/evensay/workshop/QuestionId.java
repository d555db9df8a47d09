package org.evensay.workshop;

/** Names a question of a workshop: 128 random bits as hex. */
public record QuestionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
