package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Join codes and letters: what people read out to each other. */
class SignsTest {

    @ParameterizedTest
    @ValueSource(strings = {"K7M2PX", "k7m2px", "K7M 2PX", " k7m-2px ", "K7M\u00a02PX", "k7m\u20132px",
            "k 7 m 2 p x", "K7M.2PX"})
    void aCodeIsUnderstoodInAnyCaseAndSpacing(String typed) {
        assertThat(JoinCode.typed(typed)).contains(new JoinCode("K7M2PX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M2P", "K7M2PXX", "K7M2P0", "K7M2PO",
            "K7M2P1", "K7M2PI", "K7M2PL", "K7M2P!", "K7M2Pß"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(JoinCode.typed(typed)).isEmpty();
    }

    @Test
    void aDrawnCodeCanBeTypedAsItIsSpoken() {
        Moment at = new Moment(Instant.EPOCH, new Random(3));
        assertThat(IntStream.range(0, 1_000).mapToObj(time -> JoinCode.drawn(at, JoinCode.LENGTH_AT_HOME)))
                .allMatch(code -> JoinCode.typed(code.spoken()).filter(code::equals).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"1,A", "2,B", "26,Z", "27,AA", "28,AB", "52,AZ", "53,BA", "702,ZZ", "703,AAA"})
    void lettersGoOnAfterZ(int place, String sign) {
        assertThat(new Letter(place)).hasToString(sign);
    }

    @Test
    void lettersAreOrderedAsTheyWereGiven() {
        assertThat(new Letter(26)).isLessThan(new Letter(27));
        assertThatThrownBy(() -> new Letter(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTwoIdeasHaveTheSameLetter() {
        assertThat(IntStream.rangeClosed(1, 20_000).mapToObj(place -> new Letter(place).toString()).distinct())
                .hasSize(20_000);
    }

    @Test
    void everySignIsKnownByItsWordAndNothingElseIsOne() {
        for (Sign.Colour colour : Sign.Colour.values()) {
            for (Sign.Animal animal : Sign.Animal.values()) {
                Sign sign = new Sign(colour, animal);
                assertThat(Sign.of(sign.word())).contains(sign);
                assertThat(Sign.of(colour.name(), animal.name())).contains(sign);
            }
        }
        assertThat(Sign.of(null)).isEmpty();
        assertThat(Sign.of("PINK", "CAT")).isEmpty();
        assertThat(Sign.of("BLUE", "HORSE")).isEmpty();
        assertThat(Sign.Colour.BLUE.word()).isEqualTo("blue");
    }

    @Test
    void aKeyIsThirtyTwoHexDigitsAndNeverTheSame() {
        Moment at = new Moment(Instant.EPOCH, new Random(3));
        assertThat(IntStream.range(0, 1_000).mapToObj(time -> at.newKey()).distinct())
                .hasSize(1_000).allMatch(key -> key.matches("[0-9a-f]{32}"));
    }
}
