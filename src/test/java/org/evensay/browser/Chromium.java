package org.evensay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.evensay.live.RunningApp;

/**
 * A real browser: the Chromium of the system, never a downloaded one. Every page must stay free of script errors. All
 * test classes of one JVM share the program, because starting it takes seconds; cookies and pages are each class's own.
 * It has no network but this machine: no other name leads anywhere, and whoever asks for one is heard. Used by one
 * thread, like the driver.
 */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of(System.getProperty("evensay.chromium", "/usr/bin/chromium"));

    private static final String NO_NETWORK = "--host-resolver-rules=MAP " + RunningApp.NAME
            + " 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";
    private static final List<String> OPTIONS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            NO_NETWORK);
    private static final Pattern OURS = Pattern.compile(
            "(https?|wss?)://(127\\.0\\.0\\.1|localhost|" + Pattern.quote(RunningApp.NAME) + ")(:\\d+)?(/.*)?"
                    + "|(data|blob|about):.*");

    private static Playwright driver;
    private static Browser program;

    private final Browser browser;
    private final List<BrowserContext> mine = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Chromium() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException("Chromium is needed at " + PROGRAM + ": apt-get install chromium, or "
                    + "-Devensay.chromium=PATH. scripts/test installs it where it can.");
        }
        browser = running();
    }

    private static Browser running() {
        if (program == null || !program.isConnected()) {
            stop();
            driver = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            program = driver.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM)
                    .setArgs(OPTIONS));
        }
        return program;
    }

    /** A program that has crashed is replaced, and its driver too. At the end of the JVM both end with their pipe. */
    private static void stop() {
        if (driver != null) {
            driver.close();
        }
    }

    /** A page of a browser of its own, with cookies of its own. */
    Page page(int width, int height) {
        return page(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("en-GB"));
        mine.add(context);
        // Two other test classes and their browsers are on the same two cores: anything may take its time.
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        context.setDefaultTimeout(20_000);
        context.setDefaultNavigationTimeout(30_000);
        Page page = context.newPage();
        page.onPageError(error -> complaints.add(error));
        context.onRequest(request -> hear(request.url()));
        page.onWebSocket(line -> hear(line.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("WebSocket connection")
                    && !message.text().contains("net::ERR") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** A browser whose cookies and storage lie in a folder, as on somebody's own device: a program of its own. */
    static Page onADevice(Path folder) {
        running();
        return driver.chromium().launchPersistentContext(folder, new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(PROGRAM).setArgs(OPTIONS)).newPage();
    }

    /** As when somebody swipes it away: with no chance to write down anything more. */
    static void kill(Path folder) {
        ProcessHandle.current().descendants().filter(process -> words(process).contains(folder.toString()))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** Of a process, all of its command line: Java's own stops after 4,096 letters, and a browser has more. */
    private static String words(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    private void hear(String url) {
        if (!OURS.matcher(url).matches()) {
            complaints.add("asked elsewhere: " + url);
        }
    }

    /** What scripts or the content policy complained about, and what was asked of any other machine. */
    List<String> complaints() {
        return complaints;
    }

    void closePages() {
        browser.contexts().stream().filter(mine::contains).toList().forEach(BrowserContext::close);
        mine.clear();
    }

    @Override
    public void close() {
        closePages();
    }
}
