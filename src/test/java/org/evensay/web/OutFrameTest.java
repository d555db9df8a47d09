package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lengths at which the header of a frame becomes longer: RFC 6455, 5.2. */
class OutFrameTest {

    @ParameterizedTest
    @CsvSource({"0, 2", "125, 2", "126, 4", "65535, 4", "65536, 10", "200000, 10"})
    void aFrameForManyIsItsHeaderAndItsText(int letters, int header) {
        OutFrame frame = OutFrame.forMany("x".repeat(letters));
        ByteBuffer whole = frame.whole();
        assertThat(whole.remaining()).isEqualTo(header + letters);
        assertThat(whole.get()).isEqualTo((byte) 0x81);
        assertThat(length(whole)).isEqualTo(letters);
        assertThat(text(whole)).isEqualTo(text(frame.text())).isEqualTo("x".repeat(letters));
    }

    private static long length(ByteBuffer frame) {
        int first = frame.get();
        return first == 126 ? Short.toUnsignedInt(frame.getShort()) : first == 127 ? frame.getLong() : first;
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }

    @ParameterizedTest
    @CsvSource({"tea", "茶"})
    void whoeverSendsItLeavesItAsItIsForTheNext(String text) {
        OutFrame frame = OutFrame.forMany(text);
        frame.whole().position(3);
        frame.text().clear();
        assertThat(text(frame.text())).isEqualTo(text);
    }
}
