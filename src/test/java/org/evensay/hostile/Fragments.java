package org.evensay.hostile;

import static org.evensay.hostile.Bytes.BEAT;
import static org.evensay.hostile.Bytes.BINARY;
import static org.evensay.hostile.Bytes.CONTINUATION;
import static org.evensay.hostile.Bytes.FIN;
import static org.evensay.hostile.Bytes.NOTHING;
import static org.evensay.hostile.Bytes.PING;
import static org.evensay.hostile.Bytes.TEXT;
import static org.evensay.hostile.Bytes.frame;
import static org.evensay.hostile.Bytes.join;
import static org.evensay.hostile.Bytes.letters;
import static org.evensay.hostile.Bytes.times;
import static org.evensay.hostile.Bytes.utf8;
import static org.evensay.hostile.Bytes.whole;
import static org.evensay.hostile.Case.beats;
import static org.evensay.hostile.Case.closes;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** RFC 6455, 5.4: messages in pieces. */
final class Fragments {
    private static final byte[] START = frame(TEXT, utf8("{\"be"));
    private static final byte[] MIDDLE = frame(CONTINUATION, utf8("at\""));
    private static final byte[] END = frame(FIN | CONTINUATION, utf8(":1}"));
    private static final byte[] EMPTY = frame(CONTINUATION, NOTHING);
    private static final byte[] MESSAGE = utf8("{\"beat\":1,\"and\":\"something longer, to be cut\"}");

    private Fragments() {
    }

    static Stream<Case> cases() {
        return Stream.of(outOfOrder(), inOrder(), inEqualPieces(), unfinished()).flatMap(chapter -> chapter);
    }

    private static Stream<Case> outOfOrder() {
        byte[] binaryStart = frame(BINARY, utf8("00"));
        return Stream.of(
                Case.of("a continuation of nothing", MIDDLE, closes(1002)),
                Case.of("an empty continuation of nothing", EMPTY, closes(1002)),
                Case.of("a last continuation of nothing", END, closes(1002)),
                Case.of("a last empty continuation of nothing", frame(FIN, NOTHING), closes(1002)),
                Case.of("a continuation after a finished text", join(BEAT, END), closes(1002)),
                Case.of("a continuation after a text finished in pieces", join(START, MIDDLE, END, END), closes(1002)),
                Case.of("a text inside a text", join(START, BEAT), closes(1002)),
                Case.of("a first fragment inside a text", join(START, START), closes(1002)),
                Case.of("a binary message inside a text", join(START, whole(BINARY, NOTHING)), closes(1002)),
                Case.of("a first binary fragment inside a text", join(START, binaryStart), closes(1002)),
                Case.of("a text inside a binary message", join(binaryStart, BEAT), closes(1002)),
                Case.of("a text after two pieces of another", join(START, MIDDLE, BEAT), closes(1002)),
                Case.of("a text inside a text, with a ping between", join(START, whole(PING, NOTHING), BEAT),
                        closes(1002)),
                Case.of("a continuation that is compressed", join(START, frame(0x40 | FIN, utf8("at\":1}"))),
                        closes(1002)));
    }

    private static Stream<Case> inOrder() {
        return Stream.of(
                Case.of("a text in three pieces", join(START, MIDDLE, END), beats()),
                Case.of("a text in three pieces", join(START, MIDDLE, END), beats()).by(Case.Way.BYTE_BY_BYTE),
                Case.of("a text of empty pieces and one that holds all",
                        join(frame(TEXT, NOTHING), EMPTY, frame(CONTINUATION, utf8("{\"beat\":1}")), EMPTY,
                                frame(FIN, NOTHING)), beats()),
                Case.of("a text with 5,000 empty pieces", join(START, times(5_000, EMPTY), MIDDLE, END), beats()),
                Case.of("a text with a ping after each piece", join(START, whole(PING, utf8("1")), MIDDLE,
                        whole(PING, utf8("2")), END), beats()),
                Case.of("a text with 1,000 pings inside", join(START, times(1_000, whole(PING, utf8("x"))), MIDDLE,
                        END), beats()),
                Case.of("a close inside a text", join(START, Bytes.close(1000, NOTHING)), closes(1000)),
                Case.of("a text of nothing but empty pieces",
                        join(frame(TEXT, NOTHING), times(100, EMPTY), frame(FIN, NOTHING)), closes(4400)),
                Case.of("a binary message in pieces",
                        join(frame(BINARY, utf8("00")), EMPTY, frame(FIN, utf8("00"))), closes(1003)));
    }

    private static Stream<Case> inEqualPieces() {
        return IntStream.of(1, 2, 3, 5, 7, 11, 20, 40).mapToObj(size ->
                Case.of("a text in pieces of " + size, pieces(MESSAGE, size), beats()));
    }

    private static Stream<Case> unfinished() {
        return Stream.of(
                Case.of("a text that is never finished", join(START, MIDDLE), closes(1006))
                        .by(Case.Way.THEN_THE_END),
                Case.of("a text that is never finished", join(START, MIDDLE), closes(1006)).by(Case.Way.THEN_GONE),
                Case.of("a binary message that is never finished", frame(BINARY, letters(10)), closes(1006))
                        .by(Case.Way.THEN_THE_END));
    }

    /** The message cut every so many bytes, the first piece as a text and the last one with FIN. */
    static byte[] pieces(byte[] message, int size) {
        byte[][] frames = new byte[(message.length + size - 1) / size][];
        for (int i = 0; i < frames.length; i++) {
            int first = (i == 0 ? TEXT : CONTINUATION) | (i == frames.length - 1 ? FIN : 0);
            frames[i] = frame(first, Arrays.copyOfRange(message, i * size, Math.min(message.length, (i + 1) * size)));
        }
        return join(frames);
    }
}
