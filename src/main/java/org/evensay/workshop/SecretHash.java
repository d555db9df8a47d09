package org.evensay.workshop;

/** The SHA-256 of a secret that a browser holds (hex): all that the server keeps of it. */
public record SecretHash(String value) {
    @Override
    public String toString() {
        return value;
    }
}
