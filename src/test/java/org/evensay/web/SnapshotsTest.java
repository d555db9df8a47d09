package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.room.Here;
import org.evensay.room.Snapshot;
import org.evensay.support.Approved;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.voting.VotingRule;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each page shows in each step, as approved HTML in src/test/resources/snapshots. After a wanted change:
 * {@code mvn test -Dtest=SnapshotsTest -Devensay.approve=true}, then read the difference before it is committed.
 */
class SnapshotsTest {
    private static final Path APPROVED = Path.of("src/test/resources/snapshots");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Words ENGLISH = new Languages().in("en");

    private final Parts parts = new Parts(new Templates(), new Addresses("http://localhost:8080", Optional.empty()));

    record Scene(String name, Meeting meeting) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Scene> scenes() {
        return Stream.of(
                new Scene("welcome", given().inWelcome()),
                new Scene("silent", writing(given().inSilent())),
                new Scene("sharing-order", given().inSharing()),
                new Scene("sharing-turn", shared().inRounds()),
                new Scene("discussion", talkingOver(shared().inDiscussion())),
                new Scene("voting", shared().inVoting()),
                new Scene("review", shared().inReview()),
                new Scene("results", shared().inResults()),
                new Scene("results-shown", revealed(shared().inResults())),
                new Scene("results-changed", votedAgain(shared().choosing(2).withASecondVote().inReview())),
                new Scene("results-two-ways", votedByNumbers(shared().choosing(2).withASecondVote().inReview())),
                new Scene("closed", shared().closed()));
    }

    private static Given given() {
        return aWorkshop().with("anna", "ben", "cleo").withRules("One person speaks at a time.");
    }

    private static Given shared() {
        return given().sharing("anna: tea", "ben: talk", "cleo: cake", "anna: <b>songs</b> & \"games\"");
    }

    /** Two ideas joined, one in the light, and a proposal that anna is asked about. */
    private static Meeting talkingOver(Meeting meeting) {
        meeting.person("ben").joins("tea and talk", "tea", "talk");
        meeting.person("anna").saysYesTo("tea and talk");
        meeting.facilitator().spotlights("cake");
        meeting.person("cleo").rewords("<b>songs</b> & \"games\"", "songs");
        return meeting;
    }

    private static Meeting revealed(Meeting meeting) {
        meeting.facilitator().reveals(2);
        return meeting;
    }

    /** The second vote is held in another way than the first. */
    private static Meeting votedByNumbers(Meeting meeting) {
        meeting.facilitator().plansBy(VotingRule.RATING_5);
        meeting.facilitator().movesTo(Step.VOTING);
        meeting.person("anna").marks("cake 5", "tea 1");
        meeting.person("ben").marks("cake 5", "tea 4");
        meeting.person("cleo").marks("cake 5");
        meeting.facilitator().movesTo(Step.RESULTS).reveals(3);
        return meeting;
    }

    private static Meeting votedAgain(Meeting meeting) {
        meeting.facilitator().movesTo(Step.VOTING);
        meeting.person("anna").votes("cake", "tea");
        meeting.person("ben").votes("cake", "talk");
        meeting.person("cleo").votes("tea", "cake");
        meeting.facilitator().movesTo(Step.RESULTS).reveals(3);
        return meeting;
    }

    private static Meeting writing(Meeting meeting) {
        meeting.person("anna").writes("tea");
        return meeting;
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyPageShowsWhatWasApproved(Scene scene) throws IOException {
        check(scene, "participant", scene.meeting().actor("anna"));
        check(scene, "facilitator", Actor.facilitator(new Secret("f".repeat(32))));
        check(scene, "screen", Actor.screen(new Secret("5".repeat(32))));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyPartHasOneRootWithItsIdAndNoIdStandsTwiceOnAPage(Scene scene) {
        for (Actor actor : List.of(scene.meeting().actor("anna"), Actor.facilitator(new Secret("f".repeat(32))),
                Actor.screen(new Secret("5".repeat(32))))) {
            Set<String> seen = new HashSet<>();
            for (Part part : render(scene, actor)) {
                assertThat(part.html().strip()).startsWith("<section id=\"" + part.id() + "\"").endsWith("</section>");
                ID.matcher(part.html()).results().forEach(id ->
                        assertThat(seen.add(id.group(1))).as("%s twice in %s", id.group(1), scene).isTrue());
            }
        }
    }

    private List<Part> render(Scene scene, Actor actor) {
        Forms forms = new Forms(new Place(scene.meeting().workshop().id(), actor.role()), actor.role(), "token",
                Optional.empty());
        return parts.of(new Snapshot(scene.meeting().workshop(), 7), () -> Here.NOBODY_GONE, actor, ENGLISH, forms);
    }

    private void check(Scene scene, String role, Actor actor) throws IOException {
        String shown = tidy(String.join("\n", render(scene, actor).stream().map(Part::html).toList()));
        Approved.check(APPROVED.resolve(scene.name() + "-" + role + ".html"), shown, "SnapshotsTest");
    }

    /** One line an element, without the blanks that templates leave. */
    private static String tidy(String html) {
        return html.replaceAll("class=\"([^\"]*?) +\"", "class=\"$1\"").lines().map(String::strip)
                .filter(line -> !line.isEmpty()).reduce("", (all, line) -> all + line + "\n");
    }
}
