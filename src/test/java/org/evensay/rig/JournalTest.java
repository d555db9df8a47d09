package org.evensay.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rig's own eyes: it must see what is lost, doubled and invented, or its silence would mean nothing. */
class JournalTest {
    private final Journal journal = new Journal();

    @BeforeEach
    void twoAreAcknowledged() {
        journal.wrote("tea");
        journal.wrote("talk");
    }

    @Test
    void aListThatHoldsJustWhatWasAcknowledgedIsRight() {
        List<String> shown = List.of("talk", "tea");
        assertThat(journal.lostFrom(shown)).isEmpty();
        assertThat(Journal.doubledIn(shown)).isEmpty();
        assertThat(journal.inventedIn(shown)).isEmpty();
    }

    @Test
    void aMissingLineIsLost() {
        assertThat(journal.lostFrom(List.of("talk"))).containsExactly("tea");
    }

    @Test
    void aLineTwiceIsDoubled() {
        assertThat(Journal.doubledIn(List.of("tea", "talk", "tea"))).containsExactly("tea", "tea");
    }

    @Test
    void aRemovedOrUnknownLineIsInvented() {
        journal.removed("talk");
        journal.changed("tea", "green tea");
        assertThat(journal.inventedIn(List.of("green tea", "talk", "cake"))).containsExactly("talk", "cake");
        assertThat(journal.lostFrom(List.of("talk"))).containsExactly("green tea");
    }
}
