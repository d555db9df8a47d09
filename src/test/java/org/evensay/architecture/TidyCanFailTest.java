package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules of {@link TidyTest}, each held against a line that breaks it. */
class TidyCanFailTest {

    @Test
    void unfinishedWorkIsFound() {
        assertThat(bad("// TO" + "DO\n// it does for n" + "ow\n@Dis" + "abled\nassume" + "True(ready);\n// well done")
                .linesWith(TidyTest.UNFINISHED)).hasSize(4);
    }

    @Test
    void styleScriptAndHandlersInTheMarkupAreFound() {
        assertThat(bad("<p style=\"top: 0\">\n<a onclick=\"go()\">\n<style>\n<script>go()</script>\n<p class=\"now\">")
                .linesWith(TidyTest.INLINE)).hasSize(4);
    }

    @Test
    void anotherSiteIsFound() {
        assertThat(bad("@import \"https://fonts.example.org/a.css\";\na { color: red }").linesWith(TidyTest.ELSEWHERE))
                .hasSize(1);
    }

    @Test
    void aWideLineIsFoundByItsLettersNotItsBytes() {
        assertThat(TidyTest.wideLines(bad("x\n" + "b".repeat(121) + "\n" + "\u0939".repeat(120))))
                .containsExactly("bad:2 has 121 letters");
    }

    private static Source bad(String text) {
        return new Source("bad", text);
    }
}
