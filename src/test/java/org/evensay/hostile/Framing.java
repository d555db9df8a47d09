package org.evensay.hostile;

import static org.evensay.hostile.Bytes.BINARY;
import static org.evensay.hostile.Bytes.CLOSE;
import static org.evensay.hostile.Bytes.CONTINUATION;
import static org.evensay.hostile.Bytes.FIN;
import static org.evensay.hostile.Bytes.NOTHING;
import static org.evensay.hostile.Bytes.PING;
import static org.evensay.hostile.Bytes.PONG;
import static org.evensay.hostile.Bytes.TEXT;
import static org.evensay.hostile.Bytes.declaring;
import static org.evensay.hostile.Bytes.frame;
import static org.evensay.hostile.Bytes.join;
import static org.evensay.hostile.Bytes.letters;
import static org.evensay.hostile.Bytes.times;
import static org.evensay.hostile.Bytes.unmasked;
import static org.evensay.hostile.Bytes.utf8;
import static org.evensay.hostile.Bytes.whole;
import static org.evensay.hostile.Case.closes;
import static org.evensay.hostile.Case.stays;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** RFC 6455, 5.1 to 5.5: masks, reserved bits, opcodes, control frames. */
final class Framing {
    private static final Map<String, Integer> KINDS = new LinkedHashMap<>();
    private static final byte[] BEAT = utf8("{\"beat\":1}");

    static {
        KINDS.put("text", TEXT);
        KINDS.put("binary", BINARY);
        KINDS.put("continuation", CONTINUATION);
        KINDS.put("close", CLOSE);
        KINDS.put("ping", PING);
        KINDS.put("pong", PONG);
    }

    private Framing() {
    }

    static Stream<Case> cases() {
        return Stream.of(withoutMask(), withReservedBits(), withUnknownOpcodes(), controlFrames(), pings())
                .flatMap(chapter -> chapter);
    }

    private static Stream<Case> withoutMask() {
        Stream<Case> kinds = KINDS.entrySet().stream().flatMap(kind -> Stream.of(
                Case.of("an unmasked " + kind.getKey() + " frame", unmasked(FIN | kind.getValue(), BEAT), closes(1002)),
                Case.of("an unmasked empty " + kind.getKey() + " frame", unmasked(FIN | kind.getValue(), NOTHING),
                        closes(1002))));
        return Stream.concat(kinds, Stream.of(
                Case.of("an unmasked text of 200 bytes", unmasked(FIN | TEXT, letters(200)), closes(1002)),
                Case.of("an unmasked text of 70,000 bytes", unmasked(FIN | TEXT, letters(70_000)), closes(1002)),
                Case.of("an unmasked first fragment", unmasked(TEXT, BEAT), closes(1002)),
                Case.of("a masked text and then an unmasked one", join(Bytes.BEAT, unmasked(FIN | TEXT, BEAT)),
                        closes(1002))));
    }

    private static Stream<Case> withReservedBits() {
        return KINDS.entrySet().stream().flatMap(kind -> IntStream.rangeClosed(1, 7).mapToObj(bits ->
                Case.of("reserved bits " + bits + " on a " + kind.getKey() + " frame",
                        frame(FIN | bits << 4 | kind.getValue(), kind.getValue() == CLOSE ? NOTHING : BEAT),
                        closes(1002))));
    }

    private static Stream<Case> withUnknownOpcodes() {
        return Stream.of(3, 4, 5, 6, 7, 0xB, 0xC, 0xD, 0xE, 0xF).flatMap(opcode -> Stream.of(
                Case.of("opcode " + opcode, whole(opcode, BEAT), closes(1002)),
                Case.of("opcode " + opcode + " unfinished and empty", frame(opcode, NOTHING), closes(1002)),
                Case.of("opcode " + opcode + " that declares 2^31-1 bytes",
                        declaring(FIN | opcode, Integer.MAX_VALUE, BEAT), closes(1002)),
                Case.of("opcode " + opcode + " that declares 2^63-1 bytes",
                        declaring(FIN | opcode, Long.MAX_VALUE, BEAT), closes(1002))));
    }

    private static Stream<Case> controlFrames() {
        return Stream.of("close", "ping", "pong").flatMap(kind -> {
            int opcode = KINDS.get(kind);
            return Stream.of(
                    Case.of("a " + kind + " of 126 bytes", whole(opcode, letters(126)), closes(1002)),
                    Case.of("a " + kind + " of 70,000 bytes", whole(opcode, letters(70_000)), closes(1002)),
                    Case.of("a " + kind + " that declares 2^31-1 bytes",
                            declaring(FIN | opcode, Integer.MAX_VALUE, BEAT), closes(1002)),
                    Case.of("a " + kind + " that declares 2^63-1 bytes",
                            declaring(FIN | opcode, Long.MAX_VALUE, BEAT), closes(1002, 1009)),
                    Case.of("an unfinished " + kind, frame(opcode, BEAT), closes(1002)),
                    Case.of("an unfinished empty " + kind, frame(opcode, NOTHING), closes(1002)),
                    Case.of("an unfinished " + kind + " inside a text",
                            join(frame(TEXT, utf8("{\"be")), frame(opcode, NOTHING)), closes(1002)));
        });
    }

    private static Stream<Case> pings() {
        return List.of(
                Case.of("an empty ping", whole(PING, NOTHING), stays()),
                Case.of("a ping of 125 bytes", whole(PING, letters(125)), stays("a".repeat(125))),
                Case.of("a ping of bytes that are no text", whole(PING, Bytes.hex("ff fe 00 c0 80")), stays()),
                Case.of("a ping in single bytes", whole(PING, utf8("slowly")), stays("slowly"))
                        .by(Case.Way.BYTE_BY_BYTE),
                Case.of("a pong that nobody asked for", whole(PONG, letters(125)), stays()),
                Case.of("10,000 pings", times(10_000, whole(PING, utf8("x"))), stays()),
                Case.of("10,000 pongs", times(10_000, whole(PONG, letters(100))), stays()),
                Case.of("a ping after a close", join(Bytes.close(1000, NOTHING), times(100, whole(PING, NOTHING))),
                        closes(1000))).stream();
    }
}
