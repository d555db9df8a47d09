package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table "Who does what" of src/docs/frontend.md names each module of the front end, and none that is not there. */
class ModulesInTheDocsTest {
    private static final String SCRIPTS = "web/static/js/";
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`[^|]*\\.js`) \\|");
    private static final Pattern ONE = Pattern.compile("`([\\w/-]+)\\.js`");
    private static final Pattern SEVERAL = Pattern.compile("`([\\w/-]+)\\{([\\w,-]+)}\\.js`");

    private final String cells = Source.at("src/docs/frontend.md").all(FIRST_CELL).map(cell -> cell.group(1))
            .collect(Collectors.joining(" "));

    @Test
    void eachModuleStandsInTheTableOnce() {
        List<String> told = ONE.matcher(SEVERAL.matcher(cells).replaceAll(several -> List.of(several.group(2)
                .split(",")).stream().map(name -> "`" + several.group(1) + name + ".js`")
                .collect(Collectors.joining(" ")))).results().map(name -> SCRIPTS + name.group(1) + ".js").toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(
                Source.in(SCRIPTS, ".js").stream().map(Source::name).toList());
    }
}
