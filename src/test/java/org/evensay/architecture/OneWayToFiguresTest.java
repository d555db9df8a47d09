package org.evensay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.voting.AnswerTally;
import org.evensay.voting.Ballot;
import org.evensay.voting.Counted;
import org.evensay.voting.DotTally;
import org.evensay.voting.Marks;
import org.evensay.voting.Ranked;
import org.evensay.voting.Ranking;
import org.evensay.voting.RatingTally;
import org.evensay.voting.Result;
import org.evensay.voting.Tally;
import org.evensay.voting.TallyLine;
import org.evensay.workshop.Outcome;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** From a count to figures there is one way, {@code view.Disclosure}, and files are made behind it. */
class OneWayToFiguresTest {
    private static final Set<String> COUNTS = names(Tally.class, TallyLine.class, Ranked.class, Ranking.class,
            Result.class, Counted.class, RatingTally.class, DotTally.class, AnswerTally.class, Marks.class,
            Ballot.class, Outcome.class, Vote.class, Question.class, Workshop.class);

    private static final Set<String> RESULTS = names(
            Result.class, Tally.class, RatingTally.class, DotTally.class, AnswerTally.class);

    @Test
    void whatWritesFilesTouchesNoCountNoBallotAndNoWorkshop() {
        assertThat(in("export")).isNotEmpty();
        assertThat(in("export").flatMap(OneWayToFiguresTest::uses).filter(COUNTS::contains)).isEmpty();
    }

    @Test
    void onlyTheDisclosureTouchesATally() {
        assertThat(in("view").filter(type -> uses(type).anyMatch(RESULTS::contains))
                .map(JavaClass::getSimpleName)).containsExactly("Disclosure");
    }

    @Test
    void noPageAsksForATallyEither() {
        assertThat(Stream.of("web", "templates", "wire", "demo").flatMap(OneWayToFiguresTest::in)
                .flatMap(OneWayToFiguresTest::uses)
                .filter(name -> RESULTS.contains(name) || name.equals(TallyLine.class.getName()))).isEmpty();
    }

    private static Stream<JavaClass> in(String place) {
        return House.classes().filter(type -> House.packageOf(type).equals(place));
    }

    private static Stream<String> uses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().map(use -> use.getTargetClass().getName());
    }

    private static Set<String> names(Class<?>... types) {
        return Stream.of(types).map(Class::getName).collect(Collectors.toSet());
    }
}
