package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdeasTest {
    private static final AuthorKey ANNA = new AuthorKey("anna");
    private static final AuthorKey BEN = new AuthorKey("ben");
    private static final Idea TEA = Idea.written(new IdeaId("tea"), "Tea", ANNA, 1);
    private static final Idea WALKS = Idea.written(new IdeaId("walks"), "Walks", ANNA, 2);
    private static final Idea SONGS = Idea.written(new IdeaId("songs"), "Songs", BEN, 1);
    private static final Idea SAID = Idea.unauthored(new IdeaId("said"), "Said aloud");
    private static final Ideas ALL = Ideas.of(List.of(TEA, SONGS, WALKS, SAID));

    @Test
    void eachAuthorHasTheirOwnAndNobodyHasWhatWasSaidAloud() {
        assertThat(ALL.writtenBy(ANNA)).containsExactlyInAnyOrder(TEA, WALKS);
        assertThat(ALL.writtenBy(BEN)).containsExactly(SONGS);
        assertThat(ALL.writtenBy(new AuthorKey("nobody"))).isEmpty();
        assertThat(ALL.values()).containsExactly(TEA, SONGS, WALKS, SAID);
    }

    @Test
    void anIdeaThatIsChangedIsItsAuthorsOnlyOnceAndKeepsItsPlace() {
        Idea coffee = TEA.saying("Coffee");
        Ideas changed = ALL.with(coffee);
        assertThat(changed.writtenBy(ANNA)).containsExactlyInAnyOrder(WALKS, coffee);
        assertThat(changed.values()).containsExactly(coffee, SONGS, WALKS, SAID);
        assertThat(changed.get(TEA.id())).contains(coffee);
    }

    @Test
    void anIdeaWhoseAuthorIsForgottenIsNobodysAnyMore() {
        Ideas changed = ALL.with(SONGS.forgettingItsAuthor());
        assertThat(changed.writtenBy(BEN)).isEmpty();
        assertThat(changed.values()).hasSize(4);
    }

    @Test
    void whatIsTakenAwayIsGoneFromItsAuthorToo() {
        Ideas left = ALL.without(TEA.id()).without(SAID.id()).without(new IdeaId("never was"));
        assertThat(left.writtenBy(ANNA)).containsExactly(WALKS);
        assertThat(left.values()).containsExactly(SONGS, WALKS);
    }

    @Test
    void builtOneByOneTheyAreTheSame() {
        Ideas built = Ideas.NONE.with(TEA).with(SONGS).with(WALKS).with(SAID);
        assertThat(built).isEqualTo(ALL).hasSameHashCodeAs(ALL).hasToString(ALL.toString());
        assertThat(built).isNotEqualTo(Ideas.NONE).isNotEqualTo("Tea");
        assertThat(Ideas.NONE.isEmpty()).isTrue();
        assertThat(built.isEmpty()).isFalse();
    }
}
