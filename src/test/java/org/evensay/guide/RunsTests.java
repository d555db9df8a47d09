package org.evensay.guide;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A program: runs the test classes or methods that are named, and says how many passed and which failed. */
public final class RunsTests {
    private RunsTests() {
    }

    public static void main(String[] names) {
        SummaryGeneratingListener heard = new SummaryGeneratingListener();
        LauncherDiscoveryRequest asked = LauncherDiscoveryRequestBuilder.request()
                .selectors(Stream.of(names).map(RunsTests::named).toList()).build();
        LauncherFactory.create().execute(asked, heard);
        TestExecutionSummary summary = heard.getSummary();
        summary.printFailuresTo(new PrintWriter(System.out, true), 5);
        System.out.println(summary.getTestsSucceededCount() + " passed, " + summary.getTotalFailureCount() + " failed");
    }

    private static DiscoverySelector named(String name) {
        return name.contains("#") ? selectMethod(name) : selectClass(name);
    }
}
