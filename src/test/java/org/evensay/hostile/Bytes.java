package org.evensay.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Frames of RFC 6455 as bytes, right ones and wrong ones. What is not said otherwise is masked and whole. */
final class Bytes {
    static final int FIN = 0x80;
    static final int CONTINUATION = 0x0;
    static final int TEXT = 0x1;
    static final int BINARY = 0x2;
    static final int CLOSE = 0x8;
    static final int PING = 0x9;
    static final int PONG = 0xA;
    private static final byte[] MASK = {0x37, (byte) 0xFA, 0x21, 0x3D};

    static final byte[] NOTHING = {};
    /** Answered with the same, so it tells that a socket still stands. */
    static final byte[] BEAT = text("{\"beat\":1}");

    private Bytes() {
    }

    static byte[] text(String message) {
        return whole(TEXT, utf8(message));
    }

    static byte[] whole(int opcode, byte[] payload) {
        return frame(FIN | opcode, payload);
    }

    /** The first byte as it is given: FIN, three reserved bits, opcode. */
    static byte[] frame(int first, byte[] payload) {
        return join(head(first, payload.length, true), masked(payload));
    }

    static byte[] unmasked(int first, byte[] payload) {
        return join(head(first, payload.length, false), payload);
    }

    /** A frame that says another length than it has. */
    static byte[] declaring(int first, long length, byte[] payload) {
        return join(head(first, length, true), masked(payload));
    }

    /** The length in 16 bits (126) or 64 bits (127), however small it is. */
    static byte[] withLengthIn(int sign, int first, byte[] payload) {
        byte[] length = sign == 126 ? ByteBuffer.allocate(2).putShort((short) payload.length).array()
                : ByteBuffer.allocate(8).putLong(payload.length).array();
        return join(new byte[] {(byte) first, (byte) (0x80 | sign)}, length, MASK, masked(payload));
    }

    static byte[] close(int code, byte[] reason) {
        return whole(CLOSE, join(new byte[] {(byte) (code >> 8), (byte) code}, reason));
    }

    private static byte[] head(int first, long length, boolean mask) {
        int bit = mask ? 0x80 : 0;
        ByteBuffer head = ByteBuffer.allocate(14).put((byte) first);
        if (length >= 0 && length < 126) {
            head.put((byte) (bit | length));
        } else if (length >= 0 && length <= 0xFFFF) {
            head.put((byte) (bit | 126)).putShort((short) length);
        } else {
            head.put((byte) (bit | 127)).putLong(length);
        }
        if (mask) {
            head.put(MASK);
        }
        byte[] bytes = new byte[head.position()];
        head.flip().get(bytes);
        return bytes;
    }

    private static byte[] masked(byte[] payload) {
        byte[] masked = payload.clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= MASK[i % 4];
        }
        return masked;
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    static byte[] times(int count, byte[] piece) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    static byte[] letters(int count) {
        return utf8("a".repeat(count));
    }
}
