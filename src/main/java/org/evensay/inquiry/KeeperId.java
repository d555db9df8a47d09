package org.evensay.inquiry;

/** Names somebody who keeps a group's page, or an invitation to. */
public record KeeperId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
