package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The time of day, chance and the console come in at few doors, so that everything else can be replayed in a test. */
class ClockChanceAndConsoleTest {
    /** Constructors and methods that ask the machine. A pacer's {@code nanoTime} tells no time of day and is free. */
    private static final Pattern CLOCK_OR_CHANCE = Pattern.compile(
            "java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.system\\w*|java\\.lang\\.System\\.currentTimeMillis"
                    + "|java\\.util\\.Date\\.<init>|java\\.util\\.(Random|SplittableRandom)\\.<init>"
                    + "|java\\.util\\.Collections\\.shuffle|java\\.util\\.UUID\\.randomUUID|java\\.lang\\.Math\\.random"
                    + "|java\\.security\\.SecureRandom\\.<init>"
                    + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current");

    private static final Pattern STOPWATCH = Pattern.compile("java\\.lang\\.System\\.nanoTime");

    private static final Pattern CONSOLE = Pattern.compile("java\\.lang\\.System\\.(out|err)|.*\\.printStackTrace");

    @Test
    void onlyTheRoomAndTheAppAskTheClockOrThrowDice() {
        assertThat(accesses(CLOCK_OR_CHANCE, Set.of("room", House.ENTRANCE))).isEmpty();
    }

    @Test
    void onlyALiveConnectionItsLineACallerAProofOfHealthAndWhoeverMeasuresHaveAStopwatch() {
        assertThat(accesses(STOPWATCH, Set.of("room", "metrics", House.ENTRANCE)))
                .isNotEmpty().allSatisfy(access -> assertThat(access).containsAnyOf(
                        "<org.evensay.web.LiveConnection.", "<org.evensay.web.FrameLine.", "<org.evensay.web.Caller.",
                        "<org.evensay.web.Health."));
    }

    @Test
    void onlyTheCommandLineSpeaksOnTheConsole() {
        assertThat(accesses(CONSOLE, Set.of("cli", House.ENTRANCE))).isEmpty();
    }

    @Test
    void bothRulesAreAboutSomething() {
        assertThat(accesses(CLOCK_OR_CHANCE, Set.of())).isNotEmpty();
        assertThat(accesses(CONSOLE, Set.of())).isNotEmpty();
    }

    private static List<String> accesses(Pattern what, Set<String> butIn) {
        return House.classes().filter(type -> !butIn.contains(House.packageOf(type)))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> what.matcher(name(access)).matches() && !isGivenItsClock(access.getTarget()))
                .map(JavaAccess::getDescription).toList();
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    /** {@code now(clock)} and {@code shuffle(list, random)} take what they need from their caller. */
    private static boolean isGivenItsClock(AccessTarget target) {
        return target instanceof AccessTarget.MethodCallTarget call && call.getRawParameterTypes().stream()
                .anyMatch(given -> Stream.of("java.time.Clock", "java.util.Random").anyMatch(given.getName()::equals));
    }
}
