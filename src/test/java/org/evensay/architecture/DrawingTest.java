package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The drawing in the guide for developers is the house as it is: an arrow is something that is done, and whoever knows
 * somebody can be walked to them along the arrows. So it has as few arrows as tell the truth.
 */
class DrawingTest {
    private static final Pattern BOX = Pattern.compile("^ {4}(\\w+)\\[\"", Pattern.MULTILINE);
    private static final Pattern ARROW = Pattern.compile("^ {4}(\\w+) --> (\\w+)$", Pattern.MULTILINE);
    private static final String APP = "app";

    private final Source guide = Source.at("src/docs/guide/developers.md");
    private final Map<String, Set<String>> arrows = guide.all(ARROW).collect(Collectors.groupingBy(
            arrow -> arrow.group(1), TreeMap::new, Collectors.mapping(arrow -> arrow.group(2), Collectors.toSet())));
    private final Map<String, Set<String>> uses = uses();

    @Test
    void everyPackageHasItsBox() {
        Set<String> boxes = House.classes().map(DrawingTest::box).collect(Collectors.toCollection(TreeSet::new));
        boxes.addAll(House.NOT_YET_BUILT);
        assertThat(guide.all(BOX).map(box -> box.group(1))).containsExactlyInAnyOrderElementsOf(boxes);
    }

    @Test
    void whoeverKnowsSomebodyCanBeWalkedToThem() {
        assertThat(uses.entrySet().stream().flatMap(from -> from.getValue().stream()
                .filter(to -> !walk(from.getKey(), arrows).contains(to)).map(to -> from.getKey() + " --> " + to)))
                .isEmpty();
    }

    /** What is not built so far is drawn, and uses nobody yet. */
    @Test
    void everyArrowIsAUseAndNoneCouldBeLeftOut() {
        assertThat(arrows.entrySet().stream().filter(from -> !House.NOT_YET_BUILT.contains(from.getKey()))
                .flatMap(from -> from.getValue().stream().filter(to -> !House.NOT_YET_BUILT.contains(to))
                .filter(to -> !uses.getOrDefault(from.getKey(), Set.of()).contains(to) || isSaidByOthers(from, to))
                .map(to -> from.getKey() + " --> " + to))).isEmpty();
        assertThat(arrows).hasSizeGreaterThan(10);
    }

    private boolean isSaidByOthers(Map.Entry<String, Set<String>> from, String to) {
        return from.getValue().stream().filter(other -> !other.equals(to))
                .anyMatch(other -> walk(other, arrows).contains(to));
    }

    private static Set<String> walk(String from, Map<String, Set<String>> arrows) {
        Set<String> reached = new HashSet<>();
        Set<String> next = arrows.getOrDefault(from, Set.of());
        while (reached.addAll(next)) {
            next = next.stream().flatMap(at -> arrows.getOrDefault(at, Set.of()).stream()).collect(Collectors.toSet());
        }
        return reached;
    }

    /** The command line starts the app and is started by it: that circle is one box's own business. */
    private static Map<String, Set<String>> uses() {
        Function<JavaClass, Stream<String>> known = type -> type.getDirectDependenciesFromSelf().stream()
                .map(use -> use.getTargetClass()).filter(House::isOurs).map(DrawingTest::box)
                .filter(to -> !to.equals(box(type)) && !to.equals(APP));
        return House.classes().collect(Collectors.groupingBy(DrawingTest::box, TreeMap::new,
                Collectors.flatMapping(known, Collectors.toCollection(TreeSet::new))));
    }

    private static String box(JavaClass type) {
        String name = House.packageOf(type.getBaseComponentType());
        return name.equals(House.ENTRANCE) ? APP : name;
    }
}
