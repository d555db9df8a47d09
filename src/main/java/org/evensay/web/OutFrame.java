package org.evensay.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A text for pages as it goes out. One that many are sent is kept as the bytes of its whole frame, outside the heap,
 * from where the network takes them without a copy for each socket. Immutable: whoever sends it has a view of it.
 */
record OutFrame(ByteBuffer bytes, int headerBytes) {
    private static final byte WHOLE_TEXT = (byte) 0x81;
    private static final int SHORT = 125;
    private static final int MOST_IN_TWO_BYTES = 0xffff;

    /** For one page, which is sent it the usual way. */
    static OutFrame of(String text) {
        return new OutFrame(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** With the header that RFC 6455 (5.2) gives to an unmasked text in one frame. */
    static OutFrame forMany(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer whole = ByteBuffer.allocateDirect(Long.BYTES + 2 + payload.length).put(WHOLE_TEXT);
        if (payload.length <= SHORT) {
            whole.put((byte) payload.length);
        } else if (payload.length <= MOST_IN_TWO_BYTES) {
            whole.put((byte) (SHORT + 1)).putShort((short) payload.length);
        } else {
            whole.put((byte) (SHORT + 2)).putLong(payload.length);
        }
        int header = whole.position();
        return new OutFrame(whole.put(payload).flip(), header);
    }

    boolean isWhole() {
        return headerBytes > 0;
    }

    /** Header and text. */
    ByteBuffer whole() {
        return bytes.duplicate();
    }

    ByteBuffer text() {
        return bytes.duplicate().position(headerBytes);
    }
}
