package org.evensay.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evensay.workshop.Action;
import org.evensay.workshop.GroundRules;
import org.evensay.workshop.Question;
import org.evensay.workshop.Seat;
import org.evensay.workshop.Stage;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/**
 * What everybody in the room may see, the screen included. Nothing in it depends on who looks: what is one
 * person's own stands in {@link MyView}, what only the facilitator needs in {@link LeadView}. {@code writing} are the
 * people with a device to write on.
 */
public record RoomView(String room, String group, String purpose, String code, boolean locked,
                       LocalDate keptUntil, Step step, QuestionView question, TimerView timer,
                       List<RuleView> rules, int people, int writing, int agreed, int finished,
                       SharingView sharing, List<IdeaView> ideas, List<ProposalView> proposals,
                       Optional<PollView> poll, Optional<ReviewView> review, Optional<ResultsView> results,
                       List<HelpLine> helpLines, boolean resting, boolean paused, boolean looksFirst, int turned,
                       List<String> hiddenLetters, Optional<SeatName> leader, ScreenNow now,
                       boolean inPairs, boolean seatedAtTables, List<String> sinceLastTime) {

    private static final int IDEAS_IN_ONE_VIEW = 4;
    /** As wide as letters come. */
    private static final int LETTERS_IN_ONE_VIEW = 200;

    /** {@code place} counts from 1; {@code isOnTheWay} when the questions go beyond what works well now. */
    public record QuestionView(int place, int of, String wording, List<Translated> translated, Stage stage,
                               String forPairs, boolean isOnTheWay) {
        private static final int MANY_LETTERS = 120;

        /** On the screen other words have to stand below it. */
        public boolean isLong() {
            return wording.codePointCount(0, wording.length()) > MANY_LETTERS;
        }
    }

    public record RuleView(String id, String text) {
    }

    public static RoomView of(Workshop workshop) {
        Question question = workshop.question();
        return new RoomView(workshop.id().value(), workshop.group(), workshop.purpose(), workshop.code().spoken(),
                workshop.door().locked(), workshop.keptUntil(), workshop.step(),
                new QuestionView(workshop.current() + 1, workshop.questions().size(), question.wording(),
                        Translated.of(question.translations()), question.stage(), question.forPairs(),
                        isOnTheWay(workshop)),
                TimerView.of(workshop.timer()), rules(workshop.rules()), workshop.seats().size(),
                workshop.seats().count(seat -> !seat.isOnPaper()), workshop.seats().count(Seat::agreed),
                workshop.seats().count(Seat::finished), SharingView.of(workshop),
                question.listed().stream().map(idea -> IdeaView.of(idea, question)).toList(), proposals(question),
                PollView.of(workshop), ReviewView.of(workshop), ResultsView.of(workshop),
                workshop.care().helpLines().stream().map(HelpLine::of).toList(),
                workshop.showing().resting(), workshop.showing().paused(), workshop.showing().looksFirst(),
                workshop.showing().turned(),
                question.hidden().stream().map(idea -> idea.letter().orElseThrow().toString()).toList(),
                LeadingView.leader(workshop), ScreenNow.of(workshop),
                workshop.showing().inPairs(), workshop.door().tables() > 1, workshop.sinceLastTime());
    }

    private static boolean isOnTheWay(Workshop workshop) {
        return workshop.questions().stream().anyMatch(question -> question.stage() != Stage.DISCOVER);
    }

    private static List<RuleView> rules(GroundRules rules) {
        return rules.inOrder().stream().map(rule -> new RuleView(rule.id().value(), rule.text())).toList();
    }

    private static List<ProposalView> proposals(Question question) {
        return question.proposals().values().stream()
                .sorted(Comparator.comparingInt(proposal -> proposal.place()))
                .map(proposal -> ProposalView.of(proposal, question)).toList();
    }

    /** The idea in the light; empty when none is. */
    public Optional<IdeaView> spotlight() {
        return ideas.stream().filter(IdeaView::lit).findFirst();
    }

    /** The proposal that the screen shows: one at a time, the oldest first, those that were stopped last. */
    public Optional<ProposalView> talkedAbout() {
        return proposals.stream().min(Comparator.comparing(ProposalView::stopped));
    }

    public boolean sharesAtOnce() {
        return step == Step.SHARING && sharing.atOnce();
    }

    /**
     * Whether the list, or the idea in the light, may need more than one page: only the screen knows how many, so it is
     * better to be wrong than to leave a room without the button.
     */
    public boolean mayGoOnInPages() {
        return Action.TURN_PAGE.isIn(step) && (ideas.size() > IDEAS_IN_ONE_VIEW
                || ideas.stream().mapToInt(RoomView::letters).sum() > LETTERS_IN_ONE_VIEW);
    }

    private static int letters(IdeaView idea) {
        return idea.text().length() + idea.translated().stream().mapToInt(said -> said.text().length()).sum();
    }

    public boolean hasManyQuestions() {
        return question.of() > 1;
    }
}
