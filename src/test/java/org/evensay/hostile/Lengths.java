package org.evensay.hostile;

import static org.evensay.hostile.Bytes.BINARY;
import static org.evensay.hostile.Bytes.CONTINUATION;
import static org.evensay.hostile.Bytes.FIN;
import static org.evensay.hostile.Bytes.NOTHING;
import static org.evensay.hostile.Bytes.TEXT;
import static org.evensay.hostile.Bytes.declaring;
import static org.evensay.hostile.Bytes.frame;
import static org.evensay.hostile.Bytes.join;
import static org.evensay.hostile.Bytes.letters;
import static org.evensay.hostile.Bytes.text;
import static org.evensay.hostile.Bytes.utf8;
import static org.evensay.hostile.Bytes.whole;
import static org.evensay.hostile.Bytes.withLengthIn;
import static org.evensay.hostile.Case.beats;
import static org.evensay.hostile.Case.closes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.workshop.Limit;

/** Lengths that are true, false, enormous, negative or written in more bytes than needed. */
final class Lengths {
    private static final int MOST = Limit.FRAME_IN_BYTES.most();
    private static final Map<String, Long> ENORMOUS = new LinkedHashMap<>();

    static {
        ENORMOUS.put("2^31", 1L << 31);
        ENORMOUS.put("2^32 + 10", (1L << 32) + 10);
        ENORMOUS.put("2^62", 1L << 62);
        ENORMOUS.put("2^63 - 1", Long.MAX_VALUE);
    }

    private Lengths() {
    }

    static Stream<Case> cases() {
        return Stream.of(tooLong(), declared(), negative(), odd(), cutOff()).flatMap(chapter -> chapter);
    }

    private static Stream<Case> tooLong() {
        return Stream.of(
                Case.of("a message of just 16 KiB", beatOf(MOST), beats()),
                Case.of("a message of just 16 KiB in pieces", Fragments.pieces(beat(MOST), 1_000), beats()),
                Case.of("a message of one byte more", beatOf(MOST + 1), closes(1009)),
                Case.of("a message of one byte more in pieces", Fragments.pieces(beat(MOST + 1), 1_000), closes(1009)),
                Case.of("a message of one byte more in single bytes", Fragments.pieces(beat(MOST + 1), 1),
                        closes(1009)),
                Case.of("a text of 65,535 bytes", whole(TEXT, letters(65_535)), closes(1009)),
                Case.of("a text of 65,536 bytes", whole(TEXT, letters(65_536)), closes(1009)),
                Case.of("a text of a megabyte", whole(TEXT, letters(1 << 20)), closes(1009)),
                Case.of("a text that never ends", join(frame(TEXT, letters(9_000)),
                        Bytes.times(50, frame(CONTINUATION, letters(9_000)))), closes(1009)),
                Case.of("a binary message of one byte more", whole(BINARY, letters(MOST + 1)), closes(1009)),
                Case.of("a binary message of a megabyte", whole(BINARY, letters(1 << 20)), closes(1009)),
                Case.of("a binary message that never ends", join(frame(BINARY, letters(9_000)),
                        Bytes.times(50, frame(CONTINUATION, letters(9_000)))), closes(1009)));
    }

    private static Stream<Case> declared() {
        Stream<Case> beyond = ENORMOUS.entrySet().stream().flatMap(size -> Stream.of(
                Case.of("a text that declares " + size.getKey(), declaring(FIN | TEXT, size.getValue(), letters(9)),
                        closes(1009)),
                Case.of("a binary message that declares " + size.getKey(),
                        declaring(FIN | BINARY, size.getValue(), letters(9)), closes(1009)),
                Case.of("a first piece that declares " + size.getKey(), declaring(TEXT, size.getValue(), letters(9)),
                        closes(1009)),
                Case.of("a second piece that declares " + size.getKey(),
                        join(frame(TEXT, letters(9)), declaring(FIN, size.getValue(), letters(9))), closes(1009))));
        Stream<Case> within = Stream.of(1L << 20, 1L << 30, (long) Integer.MAX_VALUE).flatMap(size -> Stream.of(
                Case.of("a text that declares " + size + " and goes on", declaring(FIN | TEXT, size, letters(MOST + 1)),
                        closes(1009)),
                Case.of("a binary message that declares " + size + " and goes on",
                        declaring(FIN | BINARY, size, letters(MOST + 1)), closes(1009)),
                Case.of("a text that declares " + size + " and ends", declaring(FIN | TEXT, size, letters(100)),
                        closes(1006)).by(Case.Way.THEN_THE_END)));
        return Stream.concat(beyond, within);
    }

    /** The highest bit of the length must be 0 (5.2): a wrong frame, or one that is too long. */
    private static Stream<Case> negative() {
        return Stream.of(-1L, Long.MIN_VALUE, -16_384L, Integer.MIN_VALUE + 0L).map(length ->
                Case.of("a text that declares " + length, declaring(FIN | TEXT, length, letters(9)),
                        closes(1002, 1009)));
    }

    /** More bytes for the length than needed: 5.2 forbids sending it and does not say what a reader does. */
    private static Stream<Case> odd() {
        byte[] beat = utf8("{\"beat\":1}");
        return Stream.of(
                Case.of("a short text with its length in 16 bits", withLengthIn(126, FIN | TEXT, beat), beats()),
                Case.of("a short text with its length in 64 bits", withLengthIn(127, FIN | TEXT, beat), beats()),
                Case.of("an empty text with its length in 64 bits", withLengthIn(127, FIN | TEXT, NOTHING),
                        closes(4400)),
                Case.of("a text in single bytes", text("{\"beat\":1}"), beats()).by(Case.Way.BYTE_BY_BYTE),
                Case.of("a long text with its length in 64 bits", withLengthIn(127, FIN | TEXT, beat(300)), beats())
                        .by(Case.Way.BYTE_BY_BYTE));
    }

    private static Stream<Case> cutOff() {
        byte[] whole = text("{\"beat\":1}");
        return Stream.of(1, 2, 4, 6, 8, whole.length - 1).flatMap(bytes -> {
            byte[] some = Arrays.copyOf(whole, bytes);
            return Stream.of(
                    Case.of("a frame cut off after " + bytes + " bytes", some, closes(1006))
                            .by(Case.Way.THEN_THE_END),
                    Case.of("a frame cut off after " + bytes + " bytes", some, closes(1006)).by(Case.Way.THEN_GONE));
        });
    }

    private static byte[] beatOf(int bytes) {
        return whole(TEXT, beat(bytes));
    }

    /** Several fields, because one text may have only 8,192 characters. */
    private static byte[] beat(int bytes) {
        StringBuilder beat = new StringBuilder("{\"beat\":1");
        for (char field = 'a'; bytes - beat.length() > 4_020; field++) {
            beat.append(",\"").append(field).append("\":\"").append("x".repeat(4_000)).append('"');
        }
        int left = bytes - beat.length() - ",\"z\":\"\"}".length();
        return utf8(beat + ",\"z\":\"" + "x".repeat(left) + "\"}");
    }
}
