package org.evensay.workshop;

/**
 * Made by the phone for each command: 128 random bits as 32 hex digits. The same id is answered the same and done
 * once.
 */
public record CommandId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
