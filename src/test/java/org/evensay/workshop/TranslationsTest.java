package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.workshop.command.HideIdea;
import org.evensay.workshop.command.PauseRoom;
import org.evensay.workshop.command.Translate;
import org.junit.jupiter.api.Test;

/** What somebody who helps types in another language stands beside the words that it says, and goes with them. */
class TranslationsTest {
    private static final String WELSH = "paned o de";

    private final Meeting meeting = aWorkshop().with("anna", "ben").sharing("anna: " + WELSH, "ben: chess")
            .inDiscussion();
    private final Actor scribe = meeting.helper(Role.SCRIBE);

    private Optional<Rejection> types(String idea, String language, String words) {
        return types(Optional.of(meeting.idea(idea).id()), language, words);
    }

    private Optional<Rejection> types(Optional<IdeaId> idea, String language, String words) {
        return meeting.asks(scribe, new Translate(idea, language, words)) instanceof Decision.Refused no
                ? Optional.of(no.why()) : Optional.empty();
    }

    private Map<String, String> said(String idea) {
        return meeting.idea(idea).translations().byLanguage();
    }

    private Map<String, String> asked() {
        return meeting.question().translations().byLanguage();
    }

    @Test
    void theAuthorsWordsStayAsTheyAre() {
        assertThat(types(WELSH, "pl", "  filiżanka   herbaty ")).isEmpty();
        assertThat(meeting.list()).containsExactly("A " + WELSH, "B chess");
        assertThat(said(WELSH)).containsExactly(Map.entry("pl", "filiżanka herbaty"));
        assertThat(said("chess")).isEmpty();
    }

    @Test
    void theQuestionHasThemToo() {
        assertThat(types(Optional.empty(), "pl", "Co działa?")).isEmpty();
        assertThat(asked()).containsExactly(Map.entry("pl", "Co działa?"));
        assertThat(said(WELSH)).isEmpty();
    }

    @Test
    void whatIsKeptLineByLineComesTogetherAgain() {
        assertThat(Translations.NONE.with("pl", "herbata").and(Translations.NONE.with("cy", "te")).byLanguage())
                .containsExactly(Map.entry("cy", "te"), Map.entry("pl", "herbata"));
    }

    @Test
    void typedAgainItIsPutRightAndTypedEmptyItGoes() {
        types(WELSH, "pl", "herbata");
        types(WELSH, "en", "a cup of tea");
        types(WELSH, "pl", "filiżanka herbaty");
        assertThat(said(WELSH)).containsExactly(Map.entry("en", "a cup of tea"), Map.entry("pl", "filiżanka herbaty"));
        assertThat(types(WELSH, "en", " ")).isEmpty();
        assertThat(said(WELSH)).containsOnlyKeys("pl");
    }

    @Test
    void otherWordsOfTheAuthorTakeItAwayAndSoDoTheFormerOnes() {
        types("chess", "pl", "szachy");
        meeting.person("ben").rewordsUnopposed("chess", "chess on Fridays");
        assertThat(said("chess on Fridays")).isEmpty();
        types("chess on Fridays", "pl", "szachy w piątki");
        meeting.facilitator().undoes("chess on Fridays");
        assertThat(said("chess")).isEmpty();
    }

    @Test
    void anotherWordingOfTheQuestionTakesItAway() {
        Meeting welcome = aWorkshop().with("anna").inWelcome();
        welcome.facilitator().does(new Translate(Optional.empty(), "pl", "Co działa?"));
        welcome.facilitator().rewordsQuestion("What works best?");
        assertThat(welcome.question().translations()).isEqualTo(Translations.NONE);
    }

    @Test
    void aJoinedIdeaBeginsWithoutAndItsPartsKeepTheirs() {
        types("chess", "pl", "szachy");
        meeting.facilitator().joins("tea and chess", WELSH, "chess");
        meeting.person("anna").saysYesTo("tea and chess");
        meeting.person("ben").saysYesTo("tea and chess");
        assertThat(said("tea and chess")).isEmpty();
        assertThat(said("chess")).containsOnlyKeys("pl");
        assertThat(types("chess", "cy", "gwyddbwyll")).as("what was joined can be said too").isEmpty();
        meeting.facilitator().undoes("tea and chess");
        assertThat(said("chess")).containsOnlyKeys("cy", "pl");
    }

    @Test
    void whoTakesAnIdeaBackTakesItAlong() {
        types(WELSH, "pl", "filiżanka herbaty");
        meeting.person("anna").removes(WELSH);
        assertThat(meeting.workshop().toString()).doesNotContain("herbaty");
    }

    @Test
    void aHiddenIdeaKeepsItAndIsGoneWithItInTheEnd() {
        types(WELSH, "pl", "filiżanka herbaty");
        meeting.facilitator().does(new HideIdea(meeting.idea(WELSH).id()));
        assertThat(said(WELSH)).containsOnlyKeys("pl");
        types("chess", "pl", "szachy");
        meeting.facilitator().movesTo(Step.CLOSED);
        assertThat(meeting.workshop().toString()).doesNotContain("herbaty").contains("szachy");
    }

    @Test
    void nobodyCanHelpWithWhatIsPrivate() {
        Meeting silent = aWorkshop().with("anna").inSilent();
        silent.person("anna").writes("kept back");
        Translate typed = new Translate(Optional.of(silent.idea("kept back").id()), "pl", "dla siebie");
        assertThat(silent.asks(silent.helper(Role.SCRIBE), typed))
                .isEqualTo(Decision.refused(Rejection.IDEA_UNKNOWN));
        assertThat(types(Optional.of(new IdeaId("unknown")), "pl", "?")).contains(Rejection.IDEA_UNKNOWN);
    }

    @Test
    void aPauseIsATimeToCatchUp() {
        meeting.facilitator().does(new PauseRoom(true));
        assertThat(types("chess", "pl", "szachy")).isEmpty();
    }

    @Test
    void wordsHaveAtMostFiveTranslations() {
        List.of("ar", "cy", "es", "fr", "pl").forEach(tag -> assertThat(types("chess", tag, "…")).isEmpty());
        assertThat(types("chess", "so", "…")).contains(Rejection.TOO_MANY_TRANSLATIONS);
        assertThat(types("chess", "pl", "szachy")).as("one of the five can be put right").isEmpty();
        types("chess", "ar", "");
        assertThat(types("chess", "so", "…")).isEmpty();
    }

    @Test
    void theLanguageIsATagOfAtMostThirtyFiveCharacters() {
        for (String none : List.of("", "p", "po lski", "pl-", "<b>", "abcdefgh-".repeat(4) + "ab")) {
            assertThat(types("chess", none, "szachy")).as(none).contains(Rejection.NO_LANGUAGE);
        }
        assertThat(types("chess", "abcdefgh-".repeat(3) + "abcdefgh", "szachy")).isEmpty();
        assertThat(types("chess", "pt-BR", "xadrez")).isEmpty();
    }

    @Test
    void itIsNoLongerThanWhatItTranslates() {
        assertThat(types("chess", "pl", "x".repeat(500))).isEmpty();
        assertThat(types("chess", "pl", "x".repeat(501))).contains(Rejection.TEXT_TOO_LONG);
        assertThat(types(Optional.empty(), "pl", "x".repeat(301))).contains(Rejection.TEXT_TOO_LONG);
    }
}
