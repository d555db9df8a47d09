package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What scripts/faults runs is there, and stands in the table of what is tried; and the table promises nothing else. */
class FaultsTest {
    private static final Pattern RIG = Pattern.compile("(?m)^([a-z-]+)\\|([A-Za-z,0-9]+)\\|");
    private static final Pattern COMMAND = Pattern.compile("\\| `scripts/faults ([a-z-]+)");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+Test)\\b");

    private final Source script = Source.at("scripts/faults");
    private final Source table = Source.at("src/docs/reliability.md");
    private final Set<String> tests = Source.in("src/test/java", "Test.java").stream()
            .map(file -> file.path().getFileName().toString().replace(".java", "")).collect(Collectors.toSet());

    @Test
    void everyTestThatARigNamesIsThere() {
        List<String> named = script.all(RIG).flatMap(rig -> Stream.of(rig.group(2).split(","))).toList();
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(tests).containsAll(named);
        assertThat(tests).containsAll(table.all(NAMED).map(found -> found.group(1)).toList());
    }

    @Test
    void everyRigHasItsLinesInTheTable() {
        assertThat(table.all(COMMAND).map(found -> found.group(1)).collect(Collectors.toSet()))
                .isEqualTo(script.all(RIG).map(rig -> rig.group(1)).collect(Collectors.toSet()));
    }
}
