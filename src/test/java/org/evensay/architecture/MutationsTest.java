package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What scripts/mutations and scripts/coverage look at is there, and is the core: they are run too seldom to tell. */
class MutationsTest {
    private static final Pattern PARTS = Pattern.compile("set -- ([a-z ]+)\n");
    private static final Pattern CLASSES = Pattern.compile("view\\.%s\\*,' ([A-Za-z. ]+)\n");
    private static final Pattern COUNTED = Pattern.compile("disclosure='([A-Za-z/ ]+)'");
    private static final Pattern LEFT_OUT = Pattern.compile("<param>(org\\.evensay\\.[A-Za-z.]+Test)</param>");
    /** It keeps what an inquiry is and counts nothing. */
    private static final Set<String> NOT_TRIED = Set.of("inquiry");

    private final Source mutations = Source.at("scripts/mutations");
    private final Source coverage = Source.at("scripts/coverage");

    private static Set<String> words(Source script, Pattern list) {
        return script.all(list).flatMap(found -> Arrays.stream(found.group(1).split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPartOfTheCoreIsTried() {
        Set<String> tried = words(mutations, PARTS);
        tried.addAll(NOT_TRIED);
        assertThat(tried).isEqualTo(House.PURE);
    }

    @Test
    void theClassesThatSayWhatLeavesAreThereAndAreTheSameInBoth() {
        Set<String> tried = words(mutations, CLASSES);
        Set<String> ours = House.classes().map(type -> type.getName()).collect(Collectors.toSet());
        assertThat(tried).hasSizeGreaterThan(3).allMatch(name -> ours.contains("org.evensay.view." + name));
        assertThat(words(coverage, COUNTED).stream().map(name -> name.replace('/', '.')))
                .containsExactlyElementsOf(tried);
    }

    @Test
    void theTestsThatAreLeftOutAreThere() {
        List<String> left = Source.at("pom.xml").all(LEFT_OUT).map(found -> found.group(1)).toList();
        Set<String> tests = Source.in("src/test/java", "Test.java").stream().map(file -> file.name()
                .replace("src/test/java/", "").replace(".java", "").replace('/', '.')).collect(Collectors.toSet());
        assertThat(left).isNotEmpty().allMatch(tests::contains);
    }
}
