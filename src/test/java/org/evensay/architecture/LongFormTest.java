package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What only scripts/test --long runs stands in decision 58, with what tries its parts in every run. */
class LongFormTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Za-z]+Test)` \\| (.+) \\|$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+Test)`");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([a-z]+)\"\\)");

    private final Source decision = Source.at("src/docs/decisions/0058-a-short-form-and-a-long-one.md");
    private final List<Source> tests = Source.in("src/test/java", "Test.java");

    private static String title(Source test) {
        return test.path().getFileName().toString().replace(".java", "");
    }

    private boolean isTagged(Source test) {
        return test.all(TAG).findAny().isPresent();
    }

    @Test
    void everyTestThatIsLeftOutIsListedAndNoOther() {
        Set<String> tagged = tests.stream().filter(this::isTagged).map(LongFormTest::title)
                .collect(Collectors.toSet());
        assertThat(decision.all(ROW).map(row -> row.group(1)).collect(Collectors.toSet())).isEqualTo(tagged);
        assertThat(tests.stream().flatMap(test -> test.all(TAG)).map(tag -> tag.group(1))).containsOnly("long");
    }

    /** A test of which a part is left out may be one of them: the rest of it runs. */
    @Test
    void whatTriesItsPartsIsThere() {
        Set<String> all = tests.stream().map(LongFormTest::title).collect(Collectors.toSet());
        assertThat(decision.all(ROW)).isNotEmpty().allSatisfy(row -> assertThat(NAMED.matcher(row.group(2)).results()
                .map(named -> named.group(1))).isNotEmpty().allMatch(all::contains));
    }
}
