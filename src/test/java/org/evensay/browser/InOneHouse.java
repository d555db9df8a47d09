package org.evensay.browser;

import org.evensay.live.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * Tests of one class that share a program and a browser, each with rooms and pages of its own. One class at a time runs
 * in a JVM; each has a house of its own.
 */
abstract class InOneHouse {
    static RunningApp app;
    static Chromium chromium;

    @BeforeAll
    static void open() {
        app = new RunningApp();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        app.close();
    }

    @AfterEach
    void goHome() {
        chromium.closePages();
    }
}
