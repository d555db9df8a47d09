package org.evensay.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a message, and what is not. */
class JsonFieldsTest {

    @Test
    void aFlatObjectOfTextsNumbersAndListsOfTextsIsRead() {
        JsonFields fields = JsonFields
                .read("{\"do\":\"cast-ballot\",\"choice\":[\"a\",\"b\"],\"rev\":2}").orElseThrow();
        assertThat(fields.text("do")).isEqualTo("cast-ballot");
        assertThat(fields.all("choice")).isEqualTo(List.of("a", "b"));
        assertThat(fields.text("rev")).isEqualTo("2");
        assertThat(fields.all("nothing")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "1", "\"text\"", "[]", "{", "{}x", "{\"a\":null}", "{\"a\":{}}", "{\"a\":[1]}",
            "{\"a\":[[]]}", "{\"a\":1,\"a\":2}", "{'a':1}", "{\"a\":NaN}", "{\"a\":1,}"})
    void anythingElseIsNot(String message) {
        assertThat(JsonFields.read(message)).isEmpty();
    }

    @Test
    void aTextHasAtMost8192Characters() {
        assertThat(JsonFields.read("{\"text\":\"" + "a".repeat(8192) + "\"}")).isPresent();
        assertThat(JsonFields.read("{\"text\":\"" + "a".repeat(8193) + "\"}")).isEmpty();
    }

    /** Deeper than 8 is not even looked at: the thousands of brackets of an attack must not fill the stack. */
    @Test
    void whatIsDeeperThan8IsNotRead() {
        assertThat(JsonFields.read("{\"a\":" + "[".repeat(8) + "]".repeat(8) + "}")).isEmpty();
        assertThat(JsonFields.read("{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000))).isEmpty();
        assertThat(JsonFields.read("{\"a\":" + "[".repeat(8_000))).isEmpty();
    }
}
