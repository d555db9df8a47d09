package org.evensay.workshop;

/** Names a workshop in addresses and tables: 128 random bits as hex. Not a secret. */
public record WorkshopId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
