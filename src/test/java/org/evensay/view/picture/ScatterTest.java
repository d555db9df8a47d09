package org.evensay.view.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.view.picture.Spots.Spot;
import org.junit.jupiter.api.Test;

/** Points against people: dots where their figures are, and words that never lie on each other. */
class ScatterTest {
    private static final int TRIES = 150;

    /**
     * qu2020, group CS1 (method.md 2.2): 9 points from 3 people, 8 from 4. The plot is 234 wide from 40 and 242 high up
     * from 272; the axes end at 4 and 10.
     */
    @Test
    void dotsStandWhereTheirFiguresAre() {
        Scatter scatter = narrow(Spot.of("Commitment", 3, 9), Spot.of("Flexibility", 4, 8));
        assertThat(scatter.dots()).extracting(Scatter.Dot::x).containsExactly(40 + 176, 40 + 234);
        assertThat(scatter.dots()).extracting(Scatter.Dot::y).containsExactly(272 - 218, 272 - 194);
        assertThat(scatter.across()).extracting(tick -> tick.number().whole()).containsExactly("0", "1", "2", "3", "4");
        assertThat(scatter.up()).extracting(tick -> tick.number().whole())
                .containsExactly("0", "2", "4", "6", "8", "10");
    }

    /** 17 points from 7 people: at 4 people the slope is at 9.71 of 10 points, 235 of 242 units up. */
    @Test
    void theSlopeIsWhatAPersonGaveOnTheWhole() {
        assertThat(narrow(Spot.of("Commitment", 3, 9), Spot.of("Flexibility", 4, 8)).slope())
                .isEqualTo(new Scatter.Stroke(40, 272, 274, 272 - 235));
        assertThat(narrow(Spot.of("a", 1, 5), Spot.of("b", 4, 20)).slope())
                .isEqualTo(new Scatter.Stroke(40, 272, 274, 30));
    }

    @Test
    void oneAboveTheSlopeIsWantedMuchByFewAndOneBelowALittleByMany() {
        Scatter scatter = narrow(Spot.of("Commitment", 3, 9), Spot.of("Flexibility", 4, 8));
        assertThat(height(scatter, 0)).isPositive();
        assertThat(height(scatter, 1)).isNegative();
    }

    private static double height(Scatter scatter, int number) {
        Scatter.Dot dot = scatter.dots().get(number);
        Scatter.Stroke slope = scatter.slope();
        double at = (double) (dot.x() - slope.fromX()) / (slope.toX() - slope.fromX());
        return slope.fromY() + at * (slope.toY() - slope.fromY()) - dot.y();
    }

    @Test
    void fewThemesHaveTheirWholeWordsBesideThem() {
        Scatter scatter = narrow(Spot.of("Tea", 1, 5), Spot.of("Talk", 2, 1));
        assertThat(scatter.lettered()).isFalse();
        assertThat(scatter.labels()).extracting(Label::whole).containsExactly("Tea", "Talk");
        assertThat(scatter.labels()).noneMatch(Label::isCut);
    }

    @Test
    void wordsThatHaveNoRoomAreLettersAndThemesWithTheSameFiguresShareADot() {
        assertThat(narrow(Spot.of("w".repeat(200), 1, 5)).lettered()).isTrue();
        Scatter scatter = narrow(Spot.of("Tea", 2, 5), Spot.of("Talk", 1, 1), Spot.of("Songs", 2, 5));
        assertThat(scatter.lettered()).isTrue();
        assertThat(scatter.labels()).extracting(Label::whole).containsExactly("A C", "B");
        assertThat(scatter.shares()).isTrue();
    }

    @Test
    void aThemeWithoutFiguresIsNotDrawnAndKeepsItsLetter() {
        Scatter scatter = narrow(new Spot("Tea", OptionalInt.empty(), OptionalInt.of(3)), Spot.of("Talk", 1, 1),
                Spot.of("Songs", 1, 1));
        assertThat(scatter.labels()).extracting(Label::whole).containsExactly("B C");
        assertThat(narrow().dots()).isEmpty();
        assertThatThrownBy(() -> Spot.of("Tea", -1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noWordsLieOnOthersOrOnADotAndEverythingLiesInsideOfThePicture() {
        Random chance = new Random(20_261_128);
        int far = 0;
        for (int number = 0; number < TRIES; number++) {
            Spots spots = any(chance);
            for (Sheet sheet : Sheet.values()) {
                Scatter scatter = Scatter.of(spots, sheet);
                Box picture = new Box(0, 0, sheet.width(), sheet.height());
                List<Box> words = Stream.concat(scatter.labels().stream(),
                        scatter.ticks().stream().map(Scatter.Tick::number)).map(Label::box).toList();
                List<Box> dots = scatter.dots().stream().map(dot -> Box.round(dot.x(), dot.y(), Scatter.RADIUS))
                        .toList();
                assertThat(Stream.concat(words.stream(), dots.stream())).allMatch(picture::holds);
                assertThat(Overlaps.among(words)).isEmpty();
                assertThat(words).noneMatch(word -> dots.stream().anyMatch(word::overlaps));
                assertThat(scatter.labels()).as("each dot has its words").hasSameSizeAs(scatter.dots());
                far += scatter.leaders().size();
            }
        }
        assertThat(far).as("some words had to go further away").isPositive();
    }

    /** Most of them in one corner, where it is crowded. */
    private static Spots any(Random chance) {
        int themes = chance.nextInt(26);
        int people = 1 + chance.nextInt(80);
        return spots(IntStream.range(0, themes).mapToObj(at -> {
            int chose = chance.nextInt(1 + chance.nextInt(people));
            return Spot.of(Grids.name(chance), chose, chose + chance.nextInt(1 + 4 * chose));
        }).toArray(Spot[]::new));
    }

    private static Scatter narrow(Spot... themes) {
        return Scatter.of(spots(themes), Sheet.NARROW);
    }

    private static Spots spots(Spot... themes) {
        return new Spots("title", "about", Arrays.asList(themes));
    }
}
