package org.evensay.paper;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text, strictly: a wrong byte would silently make two ideas of one, so it is refused with its line. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {
    }

    static Reading<String> decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean wrong = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true).isError();
        return wrong
                ? new Reading.Refused<>(lineOf(bytes, in.position()), "this is not UTF-8 text; save the file as UTF-8")
                : new Reading.Read<>(withoutMark(out.flip().toString()));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int index = 0; index < position; index++) {
            boolean loneReturn = bytes[index] == '\r' && (index + 1 == bytes.length || bytes[index + 1] != '\n');
            line += bytes[index] == '\n' || loneReturn ? 1 : 0;
        }
        return line;
    }
}
