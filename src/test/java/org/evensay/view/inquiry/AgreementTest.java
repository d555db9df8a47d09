package org.evensay.view.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import org.evensay.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** What a group agrees on is versioned by its workshops, and the last version begins the next one. */
class AgreementTest {
    private static Workshop closedWith(String... rules) {
        return aWorkshop().withRules(rules).with("anna", "ben", "cleo")
                .sharing("anna: tea", "ben: chess", "cleo: songs").closed().workshop();
    }

    @Test
    void theSameLinesStayTheSameVersion() {
        Agreement agreement = Agreement.of(List.of(closedWith("We listen"), closedWith("We listen")));
        assertThat(agreement.version()).isEqualTo(1);
        assertThat(agreement.lines()).containsExactly("We listen");
        assertThat(agreement.added()).isEmpty();
    }

    @Test
    void otherLinesAreTheNextVersionAndSayWhatChanged() {
        Agreement agreement = Agreement.of(List.of(closedWith("We listen", "Phones away"),
                closedWith("We listen", "We may pass")));
        assertThat(agreement.version()).isEqualTo(2);
        assertThat(agreement.added()).containsExactly("We may pass");
        assertThat(agreement.gone()).containsExactly("Phones away");
    }

    @Test
    void withoutAWorkshopThereIsNone() {
        assertThat(Agreement.of(List.of()).isThere()).isFalse();
        assertThat(Agreement.of(List.of(closedWith())).version()).isZero();
    }
}
