package org.evensay.i18n;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All that stands on a screen can be read at 9 to 11 years: short sentences, easy words, no words of research. */
class PlainWordsTest {
    private static final Languages LANGUAGES = new Languages();
    private static final Words ENGLISH = LANGUAGES.in(Languages.FIRST);
    private static final int MOST_WORDS = 18;
    /** Other languages have more and shorter words for the same. */
    private static final int MOST_WORDS_IN_TRANSLATION = 22;
    private static final double MOST_ON_AVERAGE = 12;
    /** Year 5 ends at 11 years. */
    private static final double HARDEST_GRADE = 5;
    private static final int ENOUGH_TO_JUDGE = 100;
    private static final Pattern END = Pattern.compile("[.?!:؟]+(?=[\\s”»“\"’)]|$)|\n");
    private static final Path EXACT_NAMES = Path.of("src/docs/figures.md");

    /** Nobody reads these: a list of words to look for, and an idea that is made to be too long. */
    private static final Set<String> NOT_READ = Set.of("hint-words", "styleguide.long");

    /** Names of figures and rules, which stand in {@link #EXACT_NAMES} and in the files. */
    private static final List<String> NAMES = List.of("kappa", "cohen", "kendall", "spearman", "jaccard", "rank-biased",
            "borda", "schulze", "median", "disagreement index");
    private static final Pattern RESEARCH = Pattern.compile("\\b(?:" + String.join("|", NAMES)
            + "|rbo|ipras?|percentile|quartile|quantile|decile|mean (?:share|rank|number|of)|the mean|correlation"
            + "|coefficient|concordance"
            + "|variance|deviation|significan\\w+|statistic\\w*|quantitative|qualitative|numeric\\w*|ordinal|nominal"
            + "|weighted|normalis\\w+|aggregat\\w+|themati\\w+|inter-?rater|coder|coding|codebook|consensus|convergence"
            + "|saturation|triangulat\\w+|participants?|participation|respondents?|informants?|attendees?|cohorts?"
            + "|stakeholders?|demographic\\w*|facilitat\\w+|moderators?|elicit\\w*|ideation|deliberat\\w+|delphi"
            + "|consultation|partnership|engagement|empower\\w*|co-?produc\\w+|methodolog\\w+|empirical\\w*"
            + "|hypothes\\w+"
            + "|datasets?|variables?|parameters?|indicators?|metrics?|criteri\\w+|dimensions?|questionnaires?|surveys?"
            + "|instruments?|interventions?|outcomes?|evaluat\\w+|implement\\w*|prioriti[sz]\\w+|disaggregat\\w+"
            + "|anonymi[sz]\\w+|pseudonym\\w*|synthesi\\w+|algorithm\\w*|optimi[sz]\\w+|utili[sz]\\w+|thresholds?"
            + "|iterat\\w+|protocols?)\\b", Pattern.CASE_INSENSITIVE);

    /** Where such a word has to stand all the same. */
    private static final Map<String, String> NEEDED = Map.of(
            "book.codebook", "the name by which a team looks for this sheet in the spreadsheet of its inquiry",
            "poll.step.LADDER.2", "a step of a published ladder; what it means stands below it in plain words",
            "poll.step.LADDER.3", "a step of a published ladder; what it means stands below it in plain words",
            "poll.step.LADDER.4", "a step of a published ladder; what it means stands below it in plain words");

    static List<String> translations() {
        return LANGUAGES.tags().stream().filter(tag -> !tag.startsWith("en")).toList();
    }

    @Test
    void noEnglishSentenceIsTooLong() {
        assertThat(tooLong(ENGLISH, MOST_WORDS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noSentenceOfAnotherLanguageIsMuchLonger(String tag) {
        assertThat(tooLong(LANGUAGES.in(tag), MOST_WORDS_IN_TRANSLATION)).isEmpty();
    }

    @Test
    void whatBelongsTogetherHasShortSentencesOnAverage() {
        assertThat(families().entrySet().stream().filter(family -> family.getValue().stream()
                .mapToInt(sentence -> ReadingGrade.words(sentence).size()).average().orElseThrow() > MOST_ON_AVERAGE)
                .map(Map.Entry::getKey)).isEmpty();
    }

    /** The smallest families are judged together: by themselves they have too few words for the formula. */
    @Test
    void whatBelongsTogetherIsEasyToReadByAPublishedFormula() {
        Map<String, List<String>> enough = families().entrySet().stream().collect(groupingBy(
                family -> isEnough(family.getValue()) ? family.getKey() : "(small ones)", TreeMap::new,
                Collectors.flatMapping(family -> family.getValue().stream(), Collectors.toList())));
        assertThat(enough.entrySet().stream().filter(family -> ReadingGrade.of(family.getValue()) > HARDEST_GRADE)
                .map(family -> family.getKey() + " " + ReadingGrade.of(family.getValue()))).isEmpty();
        assertThat(enough).hasSizeGreaterThan(40);
    }

    @Test
    void noWordOfResearchStandsOnAScreen() {
        assertThat(read().filter(key -> !NEEDED.containsKey(key))
                .map(key -> key + ": " + research(ENGLISH.pattern(key)))
                .filter(found -> !found.endsWith("[]"))).isEmpty();
    }

    @Test
    void whatIsNeededIsStillThere() {
        assertThat(NEEDED.keySet()).allSatisfy(key -> assertThat(research(ENGLISH.pattern(key))).isNotEmpty());
        assertThat(NEEDED.values()).noneMatch(String::isBlank);
    }

    /** The screen says what a figure means; who wants to cite it finds its name. */
    @Test
    void theExactNamesStandInTheDocuments() throws IOException {
        assertThat(Files.readString(EXACT_NAMES).toLowerCase(Locale.ROOT)).contains(NAMES);
    }

    @Test
    void suchSentencesWouldBeFound() {
        assertThat(research("Participants reached a consensus (Kendall’s W).")).hasSize(3);
        assertThat(research("People mean well, and talk.")).isEmpty();
        assertThat(sentences("One, two. “Three: four?” 0.39 is\na number").toList())
                .containsExactly("One, two", " “Three", " four", "” 0.39 is", "a number");
        assertThat(ReadingGrade.of(List.of("The concordance of prioritisations was evaluated statistically")))
                .isGreaterThan(HARDEST_GRADE);
    }

    @ParameterizedTest
    @CsvSource({"workshop,2", "people,2", "take,1", "takes,1", "closed,1", "started,2", "choices,2", "table,2",
        "question,2", "you’re,1", "the,1", "languages,3", "recovery,4", "inquiry,3"})
    void syllablesAreCountedAsSpoken(String word, int syllables) {
        assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
    }

    private static Stream<String> read() {
        return read(ENGLISH);
    }

    private static Stream<String> read(Words words) {
        return words.keys().stream().filter(key -> !NOT_READ.contains(key) && !NOT_READ.contains(family(key))).sorted();
    }

    private static String family(String key) {
        return key.replaceAll("[.].*", "");
    }

    private static Map<String, List<String>> families() {
        return read().collect(groupingBy(PlainWordsTest::family, TreeMap::new,
                Collectors.flatMapping(key -> sentences(filled(ENGLISH, key, 3)), Collectors.toList())));
    }

    private static boolean isEnough(List<String> sentences) {
        return sentences.stream().mapToInt(sentence -> ReadingGrade.words(sentence).size()).sum() >= ENOUGH_TO_JUDGE;
    }

    /** Numbers that choose every form of a plural in our languages. */
    private static List<String> tooLong(Words words, int most) {
        return read(words).flatMap(key -> Stream.of(0, 1, 2, 3, 7, 11).flatMap(
                number -> sentences(filled(words, key, number))).distinct()
                .filter(sentence -> ReadingGrade.words(sentence).size() > most)
                .map(found -> key + ": " + found)).toList();
    }

    private static String filled(Words words, String key, int number) {
        return words.say(key, Stream.generate(() -> number).limit(5).toArray());
    }

    private static Stream<String> sentences(String text) {
        return Arrays.stream(END.split(text)).filter(sentence -> !ReadingGrade.words(sentence).isEmpty());
    }

    private static List<String> research(String text) {
        return RESEARCH.matcher(text).results().map(MatchResult::group).toList();
    }
}
