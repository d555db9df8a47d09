package org.evensay.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.evensay.inquiry.coding.AddThemes;
import org.evensay.inquiry.coding.CompareCodes;
import org.evensay.inquiry.coding.GiveThemes;
import org.evensay.inquiry.coding.RenameTheme;
import org.evensay.inquiry.coding.RetireTheme;
import org.evensay.inquiry.coding.SettleTheme;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

class ThemingTest {
    private static final IdeaRef TEA = new IdeaRef(new WorkshopId("w"), new IdeaId("tea"));
    private static final IdeaRef WALKS = new IdeaRef(new WorkshopId("w"), new IdeaId("walks"));
    private static final Set<IdeaRef> BOTH = Set.of(TEA, WALKS);

    private final Moment now = new Moment(Instant.parse("2026-03-02T10:00:00Z"), new Random(3));
    private final Member ann = member("ann", Part.OWNER);
    private final Member ben = member("ben", Part.ANALYST);
    private Theming theming = Theming.notBegun(new InquiryId("i"));

    @Test
    void aCodebookGrowsInVersionsAndKeepsOlderNames() {
        adds("Place", "Walks");
        assertThat(theming.codebook().version()).isEqualTo(2);
        asks(ann, new RenameTheme(theme("Place"), "A good place", "rooms, tea"));
        Theme place = theming.codebook().theme(theme("A good place")).orElseThrow();
        assertThat(place.since()).isEqualTo(3);
        assertThat(place.before()).containsExactly(new Theme.Before(1, "Place", ""));
    }

    @Test
    void aThemeStandsInACodebookOnce() {
        adds("Place", "Walks");
        assertThat(refused(ann, themes("Place"))).isEqualTo(Refusal.THEME_THERE_ALREADY);
        assertThat(refused(ann, new RenameTheme(theme("Walks"), "Place", "")))
                .isEqualTo(Refusal.THEME_THERE_ALREADY);
        assertThat(refused(ann, new RenameTheme(theme("Walks"), "Walks", ""))).isEqualTo(Refusal.SAME_WORDS);
        assertThat(refused(ann, new RenameTheme(new ThemeId("none"), "Walks", ""))).isEqualTo(Refusal.THEME_UNKNOWN);
    }

    @Test
    void aCodebookHasRoomForEightyThemes() {
        adds(IntStream.range(0, 80).mapToObj(number -> "Theme " + number).toArray(String[]::new));
        assertThat(refused(ann, themes("One more"))).isEqualTo(Refusal.TOO_MANY_THEMES);
        assertThat(refused(ann, themes("a".repeat(81)))).isEqualTo(Refusal.TEXT_TOO_LONG);
    }

    @Test
    void aRetiredThemeIsGivenToNoFurtherIdea() {
        adds("Place");
        ThemeId place = theme("Place");
        gives(ann, TEA, place);
        asks(ben, new RetireTheme(place, true));
        assertThat(refused(ben, give(TEA, place))).isEqualTo(Refusal.THEME_UNKNOWN);
        assertThat(theming.givenTo(TEA).get(ann.id()).orElseThrow().main()).contains(place);
        asks(ben, new RetireTheme(place, false));
        gives(ben, TEA, place);
    }

    @Test
    void whatCountsIsOpenUntilTheCodesWereCompared() {
        adds("Place");
        codedByBoth(theme("Place"), theme("Place"));
        assertThat(theming.counting(TEA)).isEmpty();
        asks(ann, new CompareCodes(BOTH));
        assertThat(theming.counting(TEA).orElseThrow().main()).contains(theme("Place"));
    }

    @Test
    void itTakesTwoPeopleWhoHaveCodedEveryIdea() {
        adds("Place");
        gives(ann, TEA, theme("Place"));
        gives(ann, WALKS, theme("Place"));
        assertThat(refused(ann, new CompareCodes(BOTH))).isEqualTo(Refusal.NOT_BOTH_YET);
        gives(ben, TEA, theme("Place"));
        assertThat(refused(ann, new CompareCodes(BOTH))).isEqualTo(Refusal.NOT_BOTH_YET);
        gives(ben, WALKS, theme("Place"));
        asks(ann, new CompareCodes(BOTH));
        assertThat(refused(ann, new CompareCodes(Set.of()))).isEqualTo(Refusal.NOT_BOTH_YET);
        assertThat(refused(ben, new CompareCodes(BOTH))).as("again").isEqualTo(Refusal.COMPARED_ALREADY);
    }

    /** A page sends everything that is on it, also what nobody touched. */
    @Test
    void whatIsSentAgainUnchangedStaysAsItWasWithTheCodebookOfThatDay() {
        adds("Place", "Walks");
        ThemeId gone = theme("Walks");
        asks(ann, new GiveThemes(BOTH, List.of(new GiveThemes.Given(TEA, Optional.of(theme("Place")), Set.of(gone)))));
        Code before = theming.givenTo(TEA).get(ann.id()).orElseThrow();
        asks(ann, new RetireTheme(gone, true));
        adds("Another");
        gives(ann, TEA, theme("Place"));
        assertThat(theming.givenTo(TEA).get(ann.id())).contains(before);
        gives(ann, TEA, theme("Another"));
        assertThat(theming.givenTo(TEA).get(ann.id()).orElseThrow().main()).contains(theme("Another"));
    }

    @Test
    void whatWasComparedIsFrozenAndWhatDiffersIsSettledBesideIt() {
        adds("Place", "Walks");
        assertThat(refused(ann, new SettleTheme(new GiveThemes.Given(TEA, Optional.empty(), Set.of()))))
                .isEqualTo(Refusal.NOT_BOTH_YET);
        codedByBoth(theme("Place"), theme("Walks"));
        asks(ben, new CompareCodes(BOTH));
        assertThat(theming.differs(TEA)).isTrue();
        assertThat(theming.counting(TEA)).isEmpty();
        assertThat(refused(ann, give(TEA, theme("Walks")))).isEqualTo(Refusal.CODED_ALREADY);
        asks(ann, new SettleTheme(new GiveThemes.Given(TEA, Optional.of(theme("Walks")), Set.of(theme("Walks")))));
        assertThat(theming.differs(TEA)).isFalse();
        assertThat(theming.counting(TEA)).contains(new Code(Optional.of(theme("Walks")), Set.of(), 2));
        assertThat(theming.givenTo(TEA).get(ann.id()).orElseThrow().main()).contains(theme("Place"));
    }

    @Test
    void ideasThatComeLaterWaitForBothAgain() {
        adds("Place");
        gives(ann, TEA, theme("Place"));
        gives(ben, TEA, theme("Place"));
        asks(ann, new CompareCodes(Set.of(TEA)));
        assertThat(theming.counting(WALKS)).isEmpty();
        assertThat(refused(ann, new CompareCodes(Set.of(WALKS)))).isEqualTo(Refusal.NOT_BOTH_YET);
        gives(ann, WALKS, theme("Place"));
        assertThat(theming.counting(WALKS)).isEmpty();
    }

    @Test
    void onlyWhatLeftAGroupCanBeCoded() {
        adds("Place");
        assertThat(refused(ann, new GiveThemes(Set.of(TEA), List.of(
                new GiveThemes.Given(WALKS, Optional.of(theme("Place")), Set.of())))))
                .isEqualTo(Refusal.IDEA_UNKNOWN);
    }

    @Test
    void whoLeadsWorkshopsCodesNothing() {
        adds("Place");
        assertThat(refused(member("cleo", Part.FACILITATOR), give(TEA, theme("Place"))))
                .isEqualTo(Refusal.NOT_YOUR_PART);
    }

    @Test
    void oneWhoTagsAndOneWhoDoesNotAgreeOnTheMainTheme() {
        adds("Place", "Walks");
        asks(ann, new GiveThemes(BOTH, List.of(
                new GiveThemes.Given(TEA, Optional.of(theme("Place")), Set.of(theme("Walks"))))));
        gives(ben, TEA, theme("Place"));
        asks(ann, new CompareCodes(Set.of(TEA)));
        assertThat(theming.counting(TEA).orElseThrow().tags()).containsExactly(theme("Walks"));
    }

    private void codedByBoth(ThemeId anns, ThemeId bens) {
        BOTH.forEach(idea -> gives(ann, idea, anns));
        BOTH.forEach(idea -> gives(ben, idea, bens));
    }

    private void adds(String... names) {
        asks(ann, themes(names));
    }

    private static AddThemes themes(String... names) {
        return new AddThemes(List.of(names).stream().map(name -> new AddThemes.Draft(name, "")).toList());
    }

    private void gives(Member by, IdeaRef idea, ThemeId main) {
        asks(by, give(idea, main));
    }

    private static GiveThemes give(IdeaRef idea, ThemeId main) {
        return new GiveThemes(BOTH, List.of(new GiveThemes.Given(idea, Optional.of(main), Set.of())));
    }

    private ThemeId theme(String name) {
        return theming.codebook().themes().values().stream().filter(theme -> theme.name().equals(name)).findFirst()
                .orElseThrow().id();
    }

    private void asks(Member by, TeamCommand<Theming> command) {
        Decided<Theming> decided = command.ask(theming, by, now);
        assertThat(decided).isInstanceOf(Decided.Accepted.class);
        theming = ((Decided.Accepted<Theming>) decided).after();
    }

    private Refusal refused(Member by, TeamCommand<Theming> command) {
        Decided<Theming> decided = command.ask(theming, by, now);
        assertThat(decided).isInstanceOf(Decided.Refused.class);
        return ((Decided.Refused<Theming>) decided).why();
    }

    private Member member(String name, Part part) {
        return new Member(new MemberId(name), new Secret(name).hash(), part, name, now.day(), Optional.empty());
    }
}
