package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evensay.live.RowsOnAPage;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final String LIST = "<section id=\"part-step\"><h2>Ideas</h2><ul>"
            + row("a", "Tea") + row("b", "Walks<ul><li>Long</li><li>Short</li></ul>") + "</ul><p>End</p></section>";

    private static String row(String id, String says) {
        return "<li id=\"idea-" + id + "\" class=\"row\">" + says + "</li>";
    }

    private static Part part(String html) {
        return Part.of("part-step", html);
    }

    @Test
    void rowsAreFoundWithTheListsInThemAndNothingIsLost() {
        Rows rows = Rows.in(LIST);
        assertThat(rows.rows().keySet()).containsExactly("idea-a", "idea-b");
        assertThat(rows.rows().get("idea-b")).isEqualTo(row("b", "Walks<ul><li>Long</li><li>Short</li></ul>"));
        assertThat(rows.html()).isEqualTo(LIST);
    }

    @Test
    void aPictureInARowIsNoListInIt() {
        String drawn = LIST.replace("Tea", "<svg><line x1=\"1\"/></svg>Tea");
        assertThat(Rows.in(drawn).rows().get("idea-a")).isEqualTo(row("a", "<svg><line x1=\"1\"/></svg>Tea"));
        assertThat(Rows.in(drawn).html()).isEqualTo(drawn);
    }

    @Test
    void theLightOnAnotherIdeaSendsTwoRowsAndWhatIsTalkedAbout() {
        String lit = LIST.replace("<ul><li id", "<div id=\"lit-idea\"><div>Tea</div></div><ul><li id");
        String next = lit.replace("<div>Tea", "<div>Walks").replace("row\">Tea", "row lit\">Tea");
        PartChange change = part(next).since(part(lit));
        assertThat(change.inRows()).isTrue();
        assertThat(change.encoded()).contains("<div>Walks", "row lit").doesNotContain("Long");
        assertThat(part(LIST).since(part(lit)).encoded()).contains("Ideas").doesNotContain("lit-idea");
        assertThat(part(lit.replace("Ideas", "All ideas")).since(part(lit)).encoded()).contains("<div>Tea");
    }

    @Test
    void htmlWithoutRowsIsOnePiece() {
        Rows rows = Rows.in("<section><ul><li>Tea</li></ul></section>");
        assertThat(rows.rows()).isEmpty();
        assertThat(rows.html()).isEqualTo("<section><ul><li>Tea</li></ul></section>");
    }

    @Test
    void oneRowThatReadsOtherwiseIsSentAlone() {
        PartChange change = part(LIST.replace("Tea", "Coffee")).since(part(LIST));
        assertThat(change.inRows()).isTrue();
        assertThat(change.encoded()).contains("Coffee").doesNotContain("Walks").doesNotContain("Ideas");
    }

    @Test
    void whenSomethingElseDiffersToo_TheRowsThatDoNotAreOnlyNamed() {
        String now = LIST.replace("Ideas", "All ideas").replace("Tea", "Coffee");
        PartChange change = part(now).since(part(LIST));
        assertThat(change.inRows()).isFalse();
        assertThat(change.encoded()).contains("All ideas", "Coffee", "data-kept").doesNotContain("Walks");
    }

    @Test
    void aRowThatComesOrGoesLeavesTheOthersAlone() {
        String more = LIST.replace("</ul><p>End", row("c", "Songs") + "</ul><p>End");
        assertThat(part(more).since(part(LIST)).encoded()).contains("Songs").doesNotContain("Tea");
        assertThat(part(LIST).since(part(more)).encoded()).doesNotContain("Songs").doesNotContain("Tea");
    }

    @Test
    void aPageThatPutsTheRowsInReadsAsAFreshOne() {
        String turned = LIST.replace("idea-a", "idea-x").replace("Ideas", "Other ideas");
        for (String now : List.of(LIST.replace("Tea", "Coffee"), turned, LIST.replace("Long", "Very long"))) {
            Rows was = Rows.in(LIST);
            Rows is = Rows.in(now);
            String placed = RowsOnAPage.whole(is.htmlBeside(was), LIST);
            assertThat(placed).isEqualTo(now);
            if (is.areWhereTheyWereIn(was)) {
                String shown = LIST;
                for (String row : is.otherThanIn(was).values()) {
                    shown = RowsOnAPage.with(row, shown);
                }
                assertThat(shown).isEqualTo(now);
            }
        }
    }

    @Test
    void allWhoWereSentTheSameAreSentTheSameObject() {
        Part before = part(LIST);
        Part now = part(LIST.replace("Tea", "Coffee"));
        assertThat(now.since(before)).isSameAs(now.since(before));
        assertThat(now.since(part(LIST.replace("Tea", "Milk"))).encoded()).contains("Coffee");
    }

    @Test
    void aPartInRowsIsTheSameAsOneInOnePiece() {
        Part whole = part(LIST);
        Part inRows = Part.of("part-step", Rows.in(LIST));
        assertThat(whole.readsAs(inRows)).isTrue();
        assertThat(inRows.html()).isEqualTo(LIST);
        assertThat(inRows.readsAs(part(LIST.replace("Tea", "Milk")))).isFalse();
    }
}
