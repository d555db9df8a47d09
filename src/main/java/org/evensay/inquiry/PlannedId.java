package org.evensay.inquiry;

/** Names a question of a plan, whatever its wording is by now. */
public record PlannedId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
