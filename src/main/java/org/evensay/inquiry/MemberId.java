package org.evensay.inquiry;

/** Names a member of a team, or an invitation to be one. */
public record MemberId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
