package org.evensay.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.live.LivePage;
import org.evensay.live.RunningApp;
import org.evensay.voting.VotingRule;

/**
 * Makes a picture of every step on the screen, the facilitator's page and a phone, light and dark, with few ideas and
 * with many, and in each way of voting, into the folder that is the first argument. Further arguments are the numbers
 * of ideas and the ways to show.
 */
public final class Pictures {
    private static final List<Integer> IDEAS = List.of(0, 1, 7, 40, 200);
    /** Ideas from which on there is something to choose. */
    private static final int FOR_A_VOTE = 2;
    private static final int IDEAS_FOR_A_WAY = 7;
    /** Asks for the two at the top of the README. */
    private static final String README = "README";
    private static final int PATIENCE_MS = 120_000;
    /** The first of a list: what no line can break, another script, and signs that are pictures. */
    private static final List<String> SPECIAL = List.of("Somebody knows my name when I come in", "w".repeat(500),
            "الشاي جاهز قبل أن يصل أحد، والباب مفتوح للجميع", "We laugh together 😀🎉👩‍👩‍👧 even on grey days 🌧️",
            "It starts and ends on time", "Nobody minds that I am quiet",
            "We rang the people who had been away for a while, and said that their chair was still there, and "
                    + "that they need not explain anything when they come back");

    private final Path folder;
    private final List<Looked> pages = new ArrayList<>();
    private final Staged staged;
    private final int ideas;
    private int made;

    private record Looked(String name, Page page, List<int[]> sizes, boolean whole) {
    }

    private Pictures(Path folder, Chromium chromium, String address, int ideas) {
        this.folder = folder;
        this.ideas = ideas;
        this.staged = Staged.with(address, texts(ideas));
        Watch watch = new Watch(chromium, address);
        add(watch, "screen", staged.room().screen(), false, new int[] {1280, 720}, new int[] {1920, 1080});
        add(watch, "console", staged.room().facilitator(), true, new int[] {390, 844}, new int[] {1280, 800});
        add(watch, "phone", staged.room().people().get(0), true, new int[] {360, 740});
        if (ideas == IDEAS_FOR_A_WAY) {
            List.of("CO_FACILITATOR", "SCRIBE", "SUPPORT").forEach(role -> add(watch, role.toLowerCase(Locale.ROOT),
                    staged.room().invited(role), true, new int[] {390, 844}));
        }
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        List<String> asked = List.of(arguments).subList(1, arguments.length);
        List<Integer> wanted = asked.isEmpty() ? IDEAS
                : asked.stream().filter(word -> word.matches("[0-9]+")).map(Integer::valueOf).toList();
        List<VotingRule> ways = Stream.of(VotingRule.values())
                .filter(rule -> asked.isEmpty() || asked.contains(rule.name())).toList();
        int made = 0;
        try (RunningApp app = new RunningApp(); Chromium chromium = new Chromium()) {
            for (int ideas : wanted) {
                made += new Pictures(folder, chromium, app.address(), ideas).taken();
                chromium.closePages();
            }
            if (asked.contains(README)) {
                made += FirstSight.taken(folder, chromium, app.address());
            }
            for (VotingRule rule : ways) {
                made += new Pictures(folder, chromium, app.address(), IDEAS_FOR_A_WAY).votedBy(rule);
                chromium.closePages();
            }
        }
        System.out.println(made + " pictures in " + folder);
        System.exit(made > 0 ? 0 : 1);
    }

    static List<String> texts(int ideas) {
        String longer = ": what we said about it on that rainy day in May";
        return IntStream.range(0, ideas).mapToObj(at -> at < SPECIAL.size() ? SPECIAL.get(at)
                : "Idea " + (at + 1) + (at % 3 == 0 ? longer : "")).toList();
    }

    private void add(Watch watch, String name, LivePage client, boolean whole, int[]... sizes) {
        Page page = watch.pageOf(client, sizes[0][0], sizes[0][1]);
        page.setDefaultTimeout(PATIENCE_MS);
        page.locator("live-room:defined").waitFor();
        pages.add(new Looked(name, page, List.of(sizes), whole));
    }

    private int taken() {
        take("1-welcome");
        staged.write();
        staged.room().facilitator().does("start-timer", Map.of("minutes", "10"));
        take("2-writing");
        covers();
        staged.room().facilitator().does("pause-room", Map.of("yes", "yes"));
        take("2-paused");
        staged.room().facilitator().does("pause-room");
        staged.begin();
        take("3-order");
        if (ideas > 0) {
            staged.share();
            take("4-sharing");
            staged.talk();
            take("5-talking");
            staged.spotlight(SPECIAL.get(Math.min(1, ideas - 1)));
            take("6-spotlight");
        }
        if (ideas >= FOR_A_VOTE) {
            voting();
        }
        return made;
    }

    /** The same list, voted on in each way. */
    private int votedBy(VotingRule rule) {
        staged.write();
        staged.begin();
        staged.share();
        staged.talk();
        staged.voteBy(rule);
        take("7-voting-by-" + rule.name());
        staged.look();
        take("8-look-by-" + rule.name());
        staged.results();
        staged.reveal(99);
        take("9-results-by-" + rule.name());
        return made;
    }

    /** What the keys open over the screen. */
    private void covers() {
        Looked screen = pages.get(0);
        Map.of("q", "2-way-in", "h", "2-keys", "b", "2-blank").forEach((key, name) -> {
            screen.page().setViewportSize(1280, 720);
            screen.page().keyboard().press(key);
            picture(screen, name, 1280, ColorScheme.LIGHT);
            picture(screen, name, 1280, ColorScheme.DARK);
            screen.page().keyboard().press("Escape");
        });
    }

    private void voting() {
        staged.vote();
        take("7-voting");
        staged.look();
        take("8-look");
        staged.results();
        staged.reveal(1);
        take("9-first-place-shown");
        staged.reveal(99);
        take("9-results");
        staged.room().moves("RESULTS", "CLOSED");
        take("9-the-end");
    }

    private void take(String step) {
        for (Looked looked : pages) {
            looked.page().reload();
            for (int[] size : looked.sizes()) {
                looked.page().setViewportSize(size[0], size[1]);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    picture(looked, step, size[0], scheme);
                }
            }
        }
    }

    private void picture(Looked looked, String step, int width, ColorScheme scheme) {
        looked.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
        String name = String.format("%s-%d-%s-ideas-%03d-%s.png", looked.name(), width, step, ideas,
                scheme.name().toLowerCase(Locale.ROOT));
        withoutGreeting(looked.page());
        looked.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name))
                .setFullPage(looked.whole()));
        made++;
    }

    /**
     * It stands over each fresh page for some seconds, and would stand on every picture. A style of our own would be
     * refused by the page's policy.
     */
    static void withoutGreeting(Page page) {
        page.evaluate("document.querySelectorAll('[data-link-state]').forEach((one) => { one.hidden = true })");
    }
}
