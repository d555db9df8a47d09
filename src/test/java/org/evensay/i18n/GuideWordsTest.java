package org.evensay.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guides call a button, a page or a sentence to say is what the screens call it, and they read easily. */
class GuideWordsTest {
    private static final Words ENGLISH = new Languages().in(Languages.FIRST);
    private static final Path GUIDES = Path.of("src/docs/guide");
    private static final Pattern SLANTED = Pattern.compile("(?<!\\*)\\*(?![*\\s])([^*]+)\\*(?!\\*)");
    private static final Pattern SAID = Pattern.compile("^ *> (“.*”)$", Pattern.MULTILINE);
    /** Headings, the beginnings of lines in a list, and where links lead. */
    private static final Pattern MARKS = Pattern.compile("(?m)^#.*$|^\\s*[->|] |\\]\\([^)]*\\)|\\*\\*");
    private static final String ENDS = "[.?!:]\\*?(?=[\\s”])|\n\\s*\n";
    private static final String NO_WORDS_OF_A_SCREEN = "slanted letters";
    private static final int MOST_WORDS = 20;
    private static final double MOST_ON_AVERAGE = 12;
    private static final double HARDEST_GRADE = 5;

    private final Set<String> shown = ENGLISH.keys().stream().flatMap(GuideWordsTest::shown)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"facilitators.md", "project-teams.md", "hosts.md"})
    void whatIsSlantedStandsOnAScreen(String guide) throws IOException {
        assertThat(SLANTED.matcher(prose(guide)).results().map(found -> found.group(1).replaceAll("\\s+", " "))
                .filter(words -> !words.equals(NO_WORDS_OF_A_SCREEN)).filter(words -> !shown.contains(ended(words))))
                .isEmpty();
    }

    @Test
    void whatAFacilitatorSaysIsWhatTheirPageTellsThem() throws IOException {
        List<String> said = SAID.matcher(text("facilitators.md")).results().map(found -> found.group(1)).toList();
        Set<String> cards = ENGLISH.keys().stream().filter(key -> key.startsWith("lead.say."))
                .map(key -> ENGLISH.say(key, 3)).collect(Collectors.toSet());
        assertThat(said).hasSize(8).allSatisfy(sentence -> assertThat(cards).contains(sentence));
    }

    @Test
    void theGuideForWhoeverLeadsReadsAsEasilyAsAScreen() throws IOException {
        List<String> sentences = Arrays.stream(MARKS.matcher(prose("facilitators.md")).replaceAll("\n").split(ENDS))
                .filter(one -> !ReadingGrade.words(one).isEmpty()).toList();
        assertThat(sentences.stream().filter(one -> ReadingGrade.words(one).size() > MOST_WORDS)).isEmpty();
        assertThat(sentences.stream().mapToInt(one -> ReadingGrade.words(one).size()).average().orElseThrow())
                .isLessThan(MOST_ON_AVERAGE);
        assertThat(ReadingGrade.of(sentences)).isLessThan(HARDEST_GRADE);
    }

    /** With any number in it, and also as far as the number. */
    private static Stream<String> shown(String key) {
        return IntStream.of(0, 1, 2, 3).mapToObj(number -> ENGLISH.say(key, number, number, number, number, number))
                .flatMap(words -> Stream.of(words, words.replaceFirst(":.*", ""), words.replaceFirst("^\\d\\. ", "")))
                .map(GuideWordsTest::ended);
    }

    private static String ended(String words) {
        return words.replaceFirst("[.:]$", "");
    }

    private static String prose(String guide) throws IOException {
        return text(guide).replaceAll("(?s)```.*?```", "");
    }

    private static String text(String guide) throws IOException {
        return Files.readString(GUIDES.resolve(guide));
    }
}
