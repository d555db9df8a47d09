package org.evensay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * In every step, for somebody with a phone, whoever leads, the screen and those who help: one workshop is played, and
 * each sentence is about all of it. What is looked at in turn, and what with {@code -Devensay.axe=all}, says
 * {@link EveryStep}.
 */
class EveryStepTest {
    private static RunningApp app;
    private static Chromium chromium;
    private static EveryStep every;

    @BeforeAll
    static void play() {
        app = new RunningApp();
        chromium = new Chromium();
        every = new EveryStep(chromium, app.address()).taken();
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @Test
    void nothingKeepsAnybodyOut() {
        assertThat(every.barriers().found()).isEmpty();
    }

    @Test
    void nothingIsLostWithOtherColoursLargerWordsOrMoreSpace() {
        assertThat(every.eyes().found()).isEmpty();
    }

    @Test
    void everyPageIsWholeAndAsksForNothingElsewhere() {
        assertThat(every.heard()).isEmpty();
        assertThat(every.missing().found()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }
}
