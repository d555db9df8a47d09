package org.evensay.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words stand where they were put, whatever the direction of their script. */
class LabelTest {

    @Test
    void whatReadsFromTheRightIsHeldAtTheSameSide() {
        Label latin = Label.of("tea", 10, 20, Label.Anchor.LEFT);
        Label arabic = Label.of("الشاي", 10, 20, Label.Anchor.LEFT);
        assertThat(latin.direction()).isEqualTo("ltr");
        assertThat(latin.anchored()).isEqualTo("start");
        assertThat(arabic.direction()).isEqualTo("rtl");
        assertThat(arabic.anchored()).as("SVG's start is on the right there").isEqualTo("end");
        assertThat(Label.of("الشاي", 10, 20, Label.Anchor.RIGHT).anchored()).isEqualTo("start");
        assertThat(Label.of("الشاي", 10, 20, Label.Anchor.MIDDLE).anchored()).isEqualTo("middle");
    }

    /** The first letter says it, as with dir=auto: signs and digits have no direction. */
    @Test
    void theFirstLetterSaysTheDirection() {
        assertThat(Label.of("🎉 2 الشاي tea", 0, 0, Label.Anchor.LEFT).direction()).isEqualTo("rtl");
        assertThat(Label.of("tea الشاي", 0, 0, Label.Anchor.LEFT).direction()).isEqualTo("ltr");
    }

    @Test
    void itsBoxIsOnTheSideThatItIsHeldAt() {
        assertThat(Label.of("aaaaa", 100, 50, Label.Anchor.LEFT).box()).isEqualTo(new Box(100, 38, 39, 16));
        assertThat(Label.of("aaaaa", 100, 50, Label.Anchor.RIGHT).box()).isEqualTo(new Box(61, 38, 39, 16));
        assertThat(Label.of("aaaaa", 100, 50, Label.Anchor.MIDDLE).box()).isEqualTo(new Box(81, 38, 39, 16));
    }

    @Test
    void severalLinesStandOnALineOrHalfwayAtAHeight() {
        Label two = Label.within(80, 3, "Singing for the lungs", 0, 0, Label.Anchor.LEFT);
        assertThat(two.standingOn(50).box().bottom()).isEqualTo(54);
        assertThat(two.hangingFrom(50).box().y()).isEqualTo(50);
        Box halfway = two.halfwayAt(50).box();
        assertThat(halfway.y() + halfway.height() / 2).isBetween(49, 51);
    }

    @Test
    void itKnowsWhetherItWasCut() {
        assertThat(Label.within(60, 1, "A warm welcome", 0, 0, Label.Anchor.LEFT).isCut()).isTrue();
        assertThat(Label.within(600, 1, "A warm welcome …", 0, 0, Label.Anchor.LEFT).isCut()).isFalse();
    }
}
