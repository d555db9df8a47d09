package org.evensay.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.evensay.room.Copies;

/**
 * What only whoever runs the computer may do: it is all groups' at once. They sit at the computer itself, and have its
 * key. Where none was given one is drawn, which somebody who leads a workshop there has not seen. A host key that was
 * given starts workshops from anywhere, and at the computer itself it opens this too; elsewhere nobody is at it.
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
