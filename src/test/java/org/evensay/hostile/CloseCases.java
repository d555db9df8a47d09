package org.evensay.hostile;

import static org.evensay.hostile.Bytes.CLOSE;
import static org.evensay.hostile.Bytes.NOTHING;
import static org.evensay.hostile.Bytes.close;
import static org.evensay.hostile.Bytes.hex;
import static org.evensay.hostile.Bytes.join;
import static org.evensay.hostile.Bytes.letters;
import static org.evensay.hostile.Bytes.text;
import static org.evensay.hostile.Bytes.times;
import static org.evensay.hostile.Bytes.utf8;
import static org.evensay.hostile.Bytes.whole;
import static org.evensay.hostile.Case.closes;

import java.util.stream.Stream;

/** RFC 6455, 5.5.1 and 7: how a client may say goodbye, and how not. */
final class CloseCases {
    private CloseCases() {
    }

    static Stream<Case> cases() {
        return Stream.of(allowed(), forbidden(), reasons(), afterwards()).flatMap(chapter -> chapter);
    }

    private static Stream<Case> allowed() {
        return Stream.of(1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 3000, 3999, 4000, 4499, 4999)
                .map(code -> Case.of("a goodbye with " + code, close(code, utf8("bye")), closes(code)));
    }

    private static Stream<Case> forbidden() {
        return Stream.of(0, 1, 499, 999, 1004, 1005, 1006, 1015, 1016, 1100, 1999, 2000, 2999, 5000, 9999, 65_535)
                .map(code -> Case.of("a goodbye with " + code, close(code, NOTHING), closes(1002)));
    }

    private static Stream<Case> reasons() {
        return Stream.of(
                Case.of("a goodbye without a code", whole(CLOSE, NOTHING), closes(1005)),
                Case.of("a goodbye with half a code", whole(CLOSE, new byte[] {3}), closes(1002)),
                Case.of("a goodbye with 123 letters", close(1000, letters(123)), closes(1000)),
                Case.of("a goodbye with 124 letters", close(1000, letters(124)), closes(1002)),
                Case.of("a goodbye with a wrong byte", close(1000, hex("ff")), closes(1007)),
                Case.of("a goodbye with half a letter", close(1000, hex("e2 82")), closes(1007)),
                Case.of("a goodbye with a surrogate", close(1000, hex("ed a0 80")), closes(1007)),
                Case.of("a goodbye with a letter written too long", close(1000, hex("c0 af")), closes(1007)),
                Case.of("a goodbye with an emoji", close(1000, hex("f0 9f 98 80")), closes(1000)));
    }

    private static Stream<Case> afterwards() {
        byte[] bye = close(1000, NOTHING);
        return Stream.of(
                Case.of("two goodbyes", join(bye, close(4000, NOTHING)), closes(1000)),
                Case.of("a message after the goodbye", join(bye, text("[]")), closes(1000)),
                Case.of("a wrong frame after the goodbye", join(bye, hex("ff ff ff ff ff ff")), closes(1000)),
                Case.of("a megabyte after the goodbye", join(bye, times(1_000, whole(2, letters(1_000)))),
                        closes(1000)),
                Case.of("a goodbye in single bytes", close(1000, utf8("slowly")), closes(1000))
                        .by(Case.Way.BYTE_BY_BYTE),
                Case.of("nothing at all", NOTHING, closes(1006)).by(Case.Way.THEN_THE_END),
                Case.of("nothing at all", NOTHING, closes(1006)).by(Case.Way.THEN_GONE),
                Case.of("a message of ours", text("{\"beat\":1}"), closes(1006)).by(Case.Way.THEN_GONE),
                Case.of("half a goodbye", hex("88 82 00 00 00 00 03"), closes(1006)).by(Case.Way.THEN_THE_END));
    }
}
