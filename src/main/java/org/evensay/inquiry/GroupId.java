package org.evensay.inquiry;

/** Names a group in the network, and opens nothing. */
public record GroupId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
