package org.evensay.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Letters;
import org.evensay.view.Cue;
import org.evensay.view.ScreenNow;
import org.evensay.view.TourStop;
import org.evensay.voting.Answer;
import org.evensay.voting.Change;
import org.evensay.voting.Concordance;
import org.evensay.voting.TieRule;
import org.evensay.voting.Turnout;
import org.evensay.voting.VotingRule;
import org.evensay.web.Palette;
import org.evensay.workshop.Care;
import org.evensay.workshop.Rejection;
import org.evensay.workshop.Role;
import org.evensay.workshop.Sign;
import org.evensay.workshop.Step;
import org.junit.jupiter.api.Test;

/** Every sentence that the program asks for is there in every language, and none is there that nothing asks for. */
class WordsTest {
    /** A key as it stands in the code: {@code "join.go"}. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern SAID = Pattern.compile("\\b(?:say|lines)\\(\"([^\"]+)\"\\s*[,)]");
    /** A key that is put together: {@code "now." + room.step()}. */
    private static final Pattern FAMILY = Pattern.compile("\"([a-z][a-z.-]*\\.)\"\\s*\\+\\s*(\\w+)");
    private static final Pattern LOOP = Pattern.compile("@for\\(String (\\w+) : List\\.of\\(([^)]*)\\)\\)");

    private static final Map<String, List<String>> MEMBERS = NetworkFamilies.beside(PollFamilies.beside(Map.ofEntries(
            entry("step.", names(Step.open())), entry("now.", others(Step.VOTING)),
            entry("now.vote.", names(VotingRule.values())),
            entry("lead.say.", names(Cue.values())), entry("lead.do.", names(Cue.values())),
            entry("screen.now.", names(ScreenNow.values())), entry("then.", moves(Step::next)),
            entry("kept.", moves(Step::back)),
            entry("refused.", names(Rejection.values())), entry("turnout.", names(Turnout.State.values())),
            entry("agreement.", names(Concordance.Band.values())), entry("result.ties.", names(TieRule.values())),
            entry("change.order.", names(Change.Band.values())), entry("care.said.", names(Care.Wish.values())),
            entry("calls.asks.", names(Care.Wish.values())), entry("calls.help.", names(Care.Wish.values())),
            entry("help.participant.", others(Step.VOTING)),
            entry("help.participant.vote.", names(VotingRule.values())),
            entry("help.participant.result.", names(VotingRule.values())), entry("help.facilitator.", topics()),
            entry("result.rule.", names(VotingRule.values())), entry("result.formula.", names(VotingRule.values())),
            entry("tour.title.", names(TourStop.values())), entry("tour.do.", names(TourStop.values())),
            entry("tour.see.", names(TourStop.values())),
            entry("screen.vote.", names(VotingRule.values())), entry("lead.vote.", names(VotingRule.values())),
            entry("plan.now.", names(VotingRule.values())), entry("plan.way.", names(VotingRule.values())),
            entry("way.", names(VotingRule.values())), entry("answer.", names(Answer.values())),
            entry("marks.title.", marked()), entry("marks.help.", marked()),
            entry("sign.animal.", names(Sign.Animal.values())), entry("sign.colour.", names(Sign.Colour.values())),
            entry("print.", List.of("ballots", "cards", "join")), entry("print.vote.", names(VotingRule.values())),
            entry("people.sits.", List.of("SHARED_DEVICE", "ON_PAPER")),
            entry("letters.", names(Letters.values())),
            entry("asked.", shared()), entry("asked.help.", shared()), entry("asked.page.", shared()),
            entry("role.", helping()), entry("role.to-be.", shared()), entry("leading.asked.", shared()),
            entry("links.invite-title.", helping()), entry("links.invitation.", helping()),
            entry("links.role.", names(Arrays.stream(Role.values()).filter(Role::isByLink).toList())),
            entry("styleguide.set.", names(Palette.Set.values())),
            entry("move.", Stream.of(moves(Step::next), moves(Step::back)).flatMap(List::stream).toList()))));

    private final Set<String> english = keys(Source.at("web/i18n/messages_en.properties"));

    /** Ways of voting in which each idea gets a mark of its own. */
    private static List<String> marked() {
        return names(Arrays.stream(VotingRule.values()).filter(rule -> !rule.isRanking()).toList());
    }

    private static List<String> shared() {
        return names(Arrays.stream(Role.values()).filter(Role::isShared).toList());
    }

    private static List<String> others(Step but) {
        return names(Arrays.stream(Step.values()).filter(step -> step != but).toList());
    }

    private static List<String> helping() {
        return shared().stream().filter(role -> !role.equals(Role.FACILITATOR.name())).toList();
    }

    /** Two sentences on every page, no more: whoever needs help has no time to read. */
    @Test
    void helpIsTwoSentences() {
        List<String> help = Source.at("web/i18n/messages_en.properties").text().lines()
                .filter(line -> line.startsWith("help.") && !line.startsWith("help.title"))
                .filter(line -> !line.startsWith("help.facilitator.")).toList();
        assertThat(help).hasSizeGreaterThan(10).allSatisfy(line ->
                assertThat(line.split(" = ", 2)[1].split("[.?]( |$)")).as(line).hasSize(2));
    }

    /** What can go wrong in a step: two to four short lines, each of which begins with its case. */
    @Test
    void whoeverLeadsReadsWhatToDoIfSomethingGoesWrong() {
        Properties words = properties(Source.at("web/i18n/messages_en.properties"));
        assertThat(topics()).allSatisfy(topic -> assertThat(words.getProperty("help.facilitator." + topic).split("\n"))
                .as(topic).hasSizeBetween(2, 4).allMatch(line -> line.startsWith("If ") && line.length() <= 120));
    }

    /** One thing to say, in quotation marks, and one to do, without. */
    @Test
    void aStepCardTellsWordsToSayFromThingsToDo() {
        Properties words = properties(Source.at("web/i18n/messages_en.properties"));
        assertThat(Cue.values()).allSatisfy(cue -> {
            assertThat(words.getProperty("lead.say." + cue)).as("%s", cue).startsWith("“").endsWith("”")
                    .hasSizeLessThanOrEqualTo(130);
            assertThat(words.getProperty("lead.do." + cue)).as("%s", cue).endsWith(".").hasSizeLessThanOrEqualTo(110);
        });
    }

    @Test
    void everySentenceThatTheProgramAsksForIsThere() {
        assertThat(without(asked(), english))
                .as("asked for: write them into web/i18n/messages_en.properties, and into each other language")
                .isEmpty();
    }

    @Test
    void everySentenceThatIsThereIsAskedForSomewhere() {
        assertThat(without(english, asked()))
                .as("in web/i18n/messages_en.properties, and nothing asks for them: take them out").isEmpty();
    }

    @Test
    void everyLanguageFileIsOfferedToPeople() {
        assertThat(Source.in("web/i18n", ".properties").stream()
                .map(file -> file.name().replaceAll(".*messages_|\\.properties", "")))
                .containsExactlyInAnyOrderElementsOf(new Languages().tags());
    }

    private Set<String> asked() {
        Set<String> starts = english.stream().map(key -> key.replaceAll("\\..*", ".")).collect(Collectors.toSet());
        return speakers().flatMap(file -> Stream.of(
                        file.all(KEY).map(found -> found.group(1))
                                .filter(key -> starts.stream().anyMatch(key::startsWith)),
                        file.all(SAID).map(found -> found.group(1)),
                        file.all(FAMILY).flatMap(found -> family(file, found)))
                .flatMap(keys -> keys)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A family is either listed above, or runs over the words of a loop in the same template. */
    private static Stream<String> family(Source file, MatchResult found) {
        String start = found.group(1);
        List<String> looped = file.all(LOOP).filter(loop -> loop.group(1).equals(found.group(2)))
                .flatMap(loop -> Arrays.stream(loop.group(2).replace("\"", "").split(",\\s*"))).toList();
        assertThat(MEMBERS.containsKey(start) || !looped.isEmpty())
                .as(file.name() + ": which sentences begin with " + start + "?").isTrue();
        return (looped.isEmpty() ? MEMBERS.get(start) : looped).stream().map(member -> start + member);
    }

    private static Stream<Source> speakers() {
        return Stream.of(Source.in("web/templates", ".jte"), Source.in("src/main/java/org/evensay/web", ".java"),
                Source.in("src/main/java/org/evensay/export", ".java"),
                Source.in("src/main/java/org/evensay/i18n", ".java"),
                Source.in("src/main/java/org/evensay/view", ".java")).flatMap(List::stream);
    }

    /** Closing has words of its own. */
    private static List<String> moves(Function<Step, List<Step>> ways) {
        return Arrays.stream(Step.values()).flatMap(from -> ways.apply(from).stream()
                .filter(to -> to != Step.CLOSED).map(to -> from + "." + to)).toList();
    }

    /** A pause is no step, and can go wrong like one. */
    private static List<String> topics() {
        return Stream.concat(names(Step.values()).stream(), Stream.of("PAUSED")).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> keys(Source file) {
        return new TreeSet<>(properties(file).stringPropertyNames());
    }

    private static Properties properties(Source file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
