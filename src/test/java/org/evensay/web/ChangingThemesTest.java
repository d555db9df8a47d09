package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.room.StoreFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wrong pick, or a theme that was split since, would otherwise count for ever. */
class ChangingThemesTest {
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"[^>]*>([^<]+)</option>");
    private static final Pattern IDEA = Pattern.compile("name=\"idea\" value=\"([^\"]+)\"");

    private final HouseOnAPort house = HouseOnAPort.atHome();
    private LentInquiry lent;

    @BeforeEach
    void begin() throws StoreFailed {
        lent = new LentInquiry(house, "Coffee");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theIdeasThatMakeUpAThemeStandUnderIt() {
        assertThat(ideasOf("A good place")).contains("Coffee", "Room and key").doesNotContain("Walks");
        assertThat(ideasOf("Doing things together")).contains("Walks", "Songs").doesNotContain("Coffee");
        assertThat(lent.team("/compare").body()).containsPattern("/codes[?]asked=[0-9a-f.]+#by-theme");
    }

    @Test
    void whatAllAgreedOnCanBeChangedWithItsTagsAndThePageSaysWhatItWas() {
        assertThat(codes()).doesNotContain("Changed when you talked", "Since then you have changed");
        change("Coffee", "A good place", "Doing things together", "A good place");
        assertThat(ideasOf("Doing things together")).containsPattern("(?s)>Coffee<.*It also touches: A good place"
                + ".*Changed when you talked. Before that, this counted: <b dir=\"auto\">A good place</b>");
    }

    @Test
    void whatWasSettledCanBeChangedAgain() {
        change("Coffee", "A good place", "It fits none", "");
        assertThat(ideasOf("One idea that fits none")).contains("Coffee");
        change("Coffee", "One idea that fits none", "A good place", "");
        assertThat(codes()).doesNotContain("One idea that fits none", "Changed when you talked")
                .contains("Settled when you talked. Before that, you chose:");
    }

    @Test
    void howFarTwoPeopleAgreedStaysAsItWasBeforeTheyTalked() {
        String before = agreement();
        change("Coffee", "A good place", "Doing things together", "");
        assertThat(agreement()).isEqualTo(before);
        assertThat(codes()).contains("Since then you have changed one idea on which you had agreed.");
    }

    /** By the link beside it, which opens the form in its place with what counts now. */
    private void change(String idea, String from, String theme, String tag) {
        String link = HouseOnAPort.found(Pattern.compile("(?s)>" + idea
                + "</p>.*?href=\"[^\"]*/codes([^\"#]+)#change\""), ideasOf(from)).replace("&amp;", "&");
        String page = lent.team("/codes" + link).body();
        String form = page.substring(page.indexOf("id=\"change\""));
        assertThat(form).contains("selected");
        assertThat(lent.asks("do=settle-theme&page=codes&asked=&idea=" + HouseOnAPort.found(IDEA, form) + "&main="
                + option(form, theme) + (tag.isEmpty() ? "" : "&tags-0=" + option(form, tag))).status()).isEqualTo(303);
    }

    private static String option(String form, String name) {
        return OPTION.matcher(form).results().filter(found -> found.group(2).equals(name)).findFirst().orElseThrow()
                .group(1);
    }

    private String agreement() {
        return HouseOnAPort.found(Pattern.compile("(?s)How far you agree</h2>.*?<li[^>]*>(.*?)</li>"), codes());
    }

    /** The part of the page below a theme's name. */
    private String ideasOf(String theme) {
        Matcher found = Pattern.compile("(?s)<summary>.*?</summary>.*?</details>").matcher(
                codes().substring(codes().indexOf("id=\"by-theme\"")));
        return found.results().map(part -> part.group()).filter(part -> part.contains("\">" + theme)).findFirst()
                .orElseThrow();
    }

    private String codes() {
        return lent.team("/codes").body();
    }
}
