package org.evensay.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.architecture.House.ENTRANCE;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom. The rules are in {@link House}; a rule about nothing fails too. */
class ArchitectureTest {

    @Test
    void everyPackageIsOnTheMapAndEveryPlaceOnTheMapIsBuiltOrSaysThatItIsNot() {
        Set<String> planned = new TreeSet<>(House.MAY_KNOW.keySet());
        planned.removeAll(House.NOT_YET_BUILT);
        planned.add(ENTRANCE);

        assertThat(House.classes().map(House::packageOf).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(planned);
    }

    @Test
    void aPackageKnowsOnlyThoseItMayKnow() {
        assertThat(uses(use -> House.isOurs(use.getTargetClass()) && !mayKnow(use))).isEmpty();
    }

    @Test
    void thatRuleIsAboutSomething() {
        assertThat(uses(use -> House.isOurs(use.getTargetClass()) && !House.packageOf(use.getOriginClass())
                .equals(House.packageOf(use.getTargetClass())))).hasSizeGreaterThan(100);
    }

    @Test
    void onlyTheCommandLineCallsTheApp() {
        assertThat(uses(use -> use.getTargetClass().getName().equals("org.evensay.App")
                && !Set.of(ENTRANCE, "cli").contains(House.packageOf(use.getOriginClass())))).isEmpty();
    }

    @Test
    void thePackagesHaveNoCycles() {
        slices().matching("org.evensay.(**)").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void aLibraryLivesOnlyInItsPlace() {
        House.LIBRARIES.forEach((library, places) -> assertThat(uses(
                use -> use.getTargetClass().getPackageName().startsWith(library)
                        && !places.contains(House.packageOf(use.getOriginClass()))))
                .as(library + " outside " + places).isEmpty());
    }

    /** Asked of the text: a library of which only constants are used, as H2, leaves no trace in a class file. */
    @Test
    void everyLibraryOnTheMapIsUsed() {
        List<Source> ours = Source.in("src/main/java", ".java");
        assertThat(House.LIBRARIES.keySet()).allSatisfy(library ->
                assertThat(ours).as(library).anyMatch(file -> file.text().contains("import " + library)));
    }

    @Test
    void thePureCoreComputesAndDoesNothingElse() {
        assertThat(uses(use -> House.PURE.contains(House.packageOf(use.getOriginClass()))
                && !House.isOurs(use.getTargetClass()) && !isComputing(use.getTargetClass()))).isEmpty();
    }

    private static boolean mayKnow(Dependency use) {
        String from = House.packageOf(use.getOriginClass());
        String to = House.packageOf(use.getTargetClass());
        return from.equals(to) || from.equals(ENTRANCE) || House.MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean isComputing(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        boolean doing = Stream.of("java.io.", "java.nio.file.", "java.nio.channels.", "java.net.", "java.sql.",
                "java.util.concurrent.", "java.util.logging.").anyMatch(name::startsWith)
                || Set.of("java.lang.Thread", "java.lang.System", "java.lang.Process").contains(name);
        return type.getBaseComponentType().isPrimitive()
                || !doing && (name.startsWith("java.") || name.startsWith("javax.crypto."));
    }

    private static Set<String> uses(Predicate<Dependency> forbidden) {
        return House.classes().flatMap(ArchitectureTest::uses).filter(forbidden).map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Dependency> uses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream();
    }
}
