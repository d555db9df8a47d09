package org.evensay.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.evensay.room.Copies;

/**
 * What only whoever runs the computer may do: it is all groups' at once. They sit at the computer itself, and have its
 * key. Somebody who leads a workshop on that computer has no key; somebody with a key elsewhere is not at it.
 */
public record HostsDoor(Copies copies, String key) {

    boolean opens(String typed) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8),
                Links.keyIn(typed).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "the host's door";
    }
}
