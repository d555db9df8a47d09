package org.evensay.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.evensay.workshop.Limit;
import org.junit.jupiter.api.Test;

/** The corpus is what the other tests think it is. */
class HostileTextsTest {

    @Test
    void thereAreMoreThanFiveHundredDifferentOnesAndMostCanBeSeen() {
        assertThat(new HashSet<>(HostileTexts.all())).hasSizeGreaterThan(900);
        assertThat(new HashSet<>(HostileTexts.shown())).hasSizeGreaterThan(800);
    }

    @Test
    void aLineIsReadWithItsEscapes() {
        assertThat(HostileTexts.unescaped("a\\u0000b\\\\u0041\\r{3,x\\u00e9}")).isEqualTo("a\0b\\u0041xéxéxé");
    }

    @Test
    void eachFitsIntoAnIdea() {
        assertThat(HostileTexts.shown())
                .noneMatch(text -> Limit.IDEA_CHARACTERS.isOver(text.codePointCount(0, text.length())));
    }

    @Test
    void noneIsCleanerThanItWouldBeTyped() {
        List<String> all = HostileTexts.all();
        assertThat(all).anyMatch(text -> text.contains("\0")).anyMatch(text -> text.contains("\u202e"))
                .anyMatch(text -> text.contains("\r\n")).anyMatch(text -> text.equals("\ud800"))
                .anyMatch(text -> text.startsWith("\t=")).anyMatch(text -> text.contains("<script>"));
    }
}
