package org.evensay.workshop;

/** Names a workshop in addresses and tables: 128 random bits as hex. Not a secret. */
public record WorkshopId(String value) {
    private static final int MARK = 8;

    /** Its first signs: enough to tell the rooms of one browser apart. An address may name any word as a room. */
    public String mark() {
        return value.substring(0, Math.min(MARK, value.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
