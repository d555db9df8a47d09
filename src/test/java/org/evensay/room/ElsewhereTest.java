package org.evensay.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
    private static final SeatId ANNA = new SeatId("anna");
    private static final SeatId BEN = new SeatId("ben");
    private static final SecretHash LEAD = new Secret("lead").hash();

    private Instant now = Instant.parse("2026-05-04T12:00:00Z");
    private final Elsewhere elsewhere = new Elsewhere(() -> now);

    private static People people(SeatId... seats) {
        return new People(Set.of(seats), Set.of(), Map.of());
    }

    @Test
    void whatANodeSaidLastCounts() {
        assertThat(elsewhere.heard("one", people(ANNA))).isTrue();
        assertThat(elsewhere.heard("two", people(BEN))).isTrue();
        assertThat(elsewhere.seats()).containsExactlyInAnyOrder(ANNA, BEN);
        assertThat(elsewhere.heard("one", people(ANNA))).isFalse();
        assertThat(elsewhere.heard("one", People.NOBODY)).isTrue();
        assertThat(elsewhere.seats()).containsExactly(BEN);
        assertThat(elsewhere.has(ANNA)).isFalse();
    }

    @Test
    void aNodeThatSaysNothingAnyMoreHasGone() {
        elsewhere.heard("one", people(ANNA));
        now = now.plusSeconds(6);
        elsewhere.heard("two", people(BEN));
        now = now.plusSeconds(6);
        assertThat(elsewhere.forgetTheSilent()).isTrue();
        assertThat(elsewhere.seats()).containsExactly(BEN);
        assertThat(elsewhere.forgetTheSilent()).isFalse();
        assertThat(elsewhere.isNobody()).isFalse();
    }

    /** Or whoever leads would be gone for as long as this node has had the room. */
    @Test
    void withItsNodeAPersonIsGoneSinceThatWasHeardLast() {
        elsewhere.heard("one", new People(Set.of(), Set.of(LEAD), Map.of()));
        Instant heard = now;
        now = now.plusSeconds(11);
        elsewhere.forgetTheSilent();
        assertThat(elsewhere.hasLineOf(LEAD)).isFalse();
        assertThat(elsewhere.lastSign(LEAD)).contains(heard);
    }

    @Test
    void ofTheSignsThatNodesHaveHadTheNewestCounts() {
        elsewhere.heard("one", new People(Set.of(), Set.of(), Map.of(LEAD, now.minusSeconds(120))));
        elsewhere.heard("two", new People(Set.of(), Set.of(), Map.of(LEAD, now.minusSeconds(60))));
        assertThat(elsewhere.lastSign(LEAD)).contains(now.minusSeconds(60));
        assertThat(elsewhere.hasLineOf(LEAD)).isFalse();
        elsewhere.heard("two", new People(Set.of(), Set.of(LEAD), Map.of()));
        assertThat(elsewhere.hasLineOf(LEAD)).isTrue();
    }
}
