package org.evensay.hostile;

import static org.evensay.hostile.Bytes.CONTINUATION;
import static org.evensay.hostile.Bytes.FIN;
import static org.evensay.hostile.Bytes.TEXT;
import static org.evensay.hostile.Bytes.frame;
import static org.evensay.hostile.Bytes.hex;
import static org.evensay.hostile.Bytes.join;
import static org.evensay.hostile.Bytes.utf8;
import static org.evensay.hostile.Bytes.whole;
import static org.evensay.hostile.Case.beats;
import static org.evensay.hostile.Case.closes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** RFC 6455, 8.1: a text must be UTF-8 (RFC 3629), also where it is cut. The sequences stand in a JSON text. */
final class Utf8Cases {
    private static final byte[] BEFORE = utf8("{\"beat\":1,\"is\":\"");
    private static final byte[] AFTER = utf8("\"}");

    private static final List<String> WRONG = List.of(
            "80", "bf", "80 bf", "80 bf 80", "80 bf 80 bf 80 bf", "fe", "ff", "fe fe ff ff",
            "c2", "df", "e1 80", "e0 a0", "ed 9f", "f0 90 80", "f4 8f bf", "f1 80", "c2 c2 80", "e1 c2 80",
            "c0 80", "c0 af", "c1 bf", "e0 80 80", "e0 80 af", "e0 9f bf", "f0 80 80 80", "f0 80 80 af", "f0 8f bf bf",
            "f8 88 80 80 80", "fb bf bf bf bf", "fc 84 80 80 80 80", "fd bf bf bf bf bf",
            "ed a0 80", "ed ad bf", "ed ae 80", "ed af bf", "ed b0 80", "ed be 80", "ed bf bf",
            "ed a0 80 ed b0 80", "ed af bf ed bf bf", "f4 90 80 80", "f5 80 80 80", "f7 bf bf bf",
            "ce ba e1 bd b9 cf 83 ce bc ce b5 ed a0 80 65 64 69 74 65 64");

    private static final List<String> RIGHT = List.of(
            "7f", "c2 80", "df bf", "e0 a0 80", "ed 9f bf", "ee 80 80", "ef bf bd", "ef bf be", "ef bf bf",
            "f0 90 80 80", "f0 9f 98 80", "f4 8f bf bf", "ef bb bf", "ce ba e1 bd b9 cf 83 ce bc ce b5");

    private Utf8Cases() {
    }

    static Stream<Case> cases() {
        return Stream.of(
                WRONG.stream().map(bytes -> Case.of("a text with " + bytes, at(bytes), closes(1007))),
                WRONG.stream().map(bytes -> Case.of("a text cut inside " + bytes, cut(bytes), closes(1007))),
                RIGHT.stream().map(bytes -> Case.of("a right text with " + bytes, at(bytes), beats())),
                RIGHT.stream().map(bytes -> Case.of("a right text cut inside " + bytes, cut(bytes), beats())),
                unfinished()).flatMap(chapter -> chapter);
    }

    private static Stream<Case> unfinished() {
        return Stream.of(
                Case.of("a text that ends inside a letter", whole(TEXT, join(BEFORE, hex("e2 82"))), closes(1007)),
                Case.of("a last piece that ends inside a letter",
                        join(frame(TEXT, BEFORE), frame(FIN | CONTINUATION, hex("f0 9f 98"))), closes(1007)),
                Case.of("a letter of which the rest never comes",
                        join(frame(TEXT, join(BEFORE, hex("e2 82"))), frame(FIN | CONTINUATION, AFTER)), closes(1007)),
                Case.of("a text of nothing but wrong bytes", whole(TEXT, Bytes.times(2_000, hex("ff"))), closes(1007)),
                Case.of("a text with UTF-16 in it", whole(TEXT, hex("fe ff 00 7b 00 7d")), closes(1007)),
                Case.of("a text in Latin-1", whole(TEXT, join(BEFORE, hex("4d fc 6c 6c 65 72"), AFTER)),
                        closes(1007)));
    }

    private static byte[] at(String bytes) {
        return whole(TEXT, join(BEFORE, hex(bytes), AFTER));
    }

    /** Two pieces with the cut in the middle of the sequence. */
    private static byte[] cut(String bytes) {
        byte[] sequence = hex(bytes);
        int middle = sequence.length / 2;
        return join(frame(TEXT, join(BEFORE, Arrays.copyOf(sequence, middle))),
                frame(FIN | CONTINUATION, join(Arrays.copyOfRange(sequence, middle, sequence.length), AFTER)));
    }
}
