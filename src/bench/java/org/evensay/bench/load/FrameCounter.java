package org.evensay.bench.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.ObjIntConsumer;

/**
 * Finds the ends of messages by the lengths in the frames' headers, and keeps no more of each than its first letters:
 * the load must cost far less than the server that it measures.
 */
final class FrameCounter {
    private static final int LETTERS_KEPT = 96;
    private static final int CLOSE = 8;

    private final ByteBuffer header = ByteBuffer.allocate(10);
    private final byte[] begins = new byte[LETTERS_KEPT];
    private int kept;
    private int bytes;
    private long left = -1;
    private boolean last;
    private int opcode;

    /** Tells each whole message: how it begins, and how many bytes came with it. */
    void take(ByteBuffer arrived, ObjIntConsumer<String> message) {
        while (arrived.hasRemaining()) {
            if (left < 0 && !readHeader(arrived)) {
                return;
            }
            readPayload(arrived);
            if (left == 0) {
                left = -1;
                endFrame(message);
            }
        }
    }

    private boolean readHeader(ByteBuffer arrived) {
        while (arrived.hasRemaining()) {
            header.put(arrived.get());
            if (header.position() >= 2 && header.position() == headerLength()) {
                beginFrame();
                return true;
            }
        }
        return false;
    }

    private int headerLength() {
        int length = header.get(1) & 0x7f;
        return length < 126 ? 2 : length == 126 ? 4 : 10;
    }

    private void beginFrame() {
        int length = header.get(1) & 0x7f;
        left = length < 126 ? length : length == 126 ? header.getShort(2) & 0xffff : header.getLong(2);
        last = (header.get(0) & 0x80) != 0;
        opcode = header.get(0) & 0x0f;
        bytes += header.position() + (int) left;
        header.clear();
    }

    private void readPayload(ByteBuffer arrived) {
        int here = (int) Math.min(left, arrived.remaining());
        int wanted = Math.min(here, begins.length - kept);
        arrived.get(begins, kept, wanted);
        arrived.position(arrived.position() + here - wanted);
        kept += wanted;
        left -= here;
    }

    private void endFrame(ObjIntConsumer<String> message) {
        if (!last) {
            return;
        }
        if (opcode < CLOSE) {
            message.accept(new String(begins, 0, kept, StandardCharsets.ISO_8859_1), bytes);
        }
        kept = 0;
        bytes = 0;
    }
}
