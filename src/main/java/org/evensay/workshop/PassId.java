package org.evensay.workshop;

/** Names a link in lists and tables: 128 random bits as hex. Not a secret: it opens nothing. */
public record PassId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
