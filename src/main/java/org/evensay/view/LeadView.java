package org.evensay.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Question;
import org.evensay.workshop.Role;
import org.evensay.workshop.Seat;
import org.evensay.workshop.SeatId;
import org.evensay.workshop.Sharing;
import org.evensay.workshop.Sitting;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/** What the facilitator needs and the method allows: the moves, the people, the plan. No unshared idea, no ballot. */
public record LeadView(List<SeatView> seats, PlanView plan,
                       List<TieView> ties, int peopleHandingIn, int revealed, int toReveal,
                       boolean hasNextQuestion, FileHolds file, DoorView door,
                       List<CallView> calls, List<String> helpLines, List<IdeaView> hidden, boolean mayHide,
                       LeadingView leading, int needTime, OptionalLong leaderGoneSinceMs, StepCardView card,
                       List<IdeaView> saidAloud, Optional<SlipsView> slips, HeadCount count) {

    /**
     * What the file to pass on holds of the question's result; NO_RESULT until a vote with figures is closed, and
     * NOT_SHOWN while the room has not seen every place of it.
     */
    public enum FileHolds { NO_RESULT, NOT_SHOWN, POINTS, ORDER, ORDER_OF_FEW, LIST }

    public record SeatView(String id, SeatName name, boolean connected, boolean finished, boolean agreed,
                           boolean away, boolean now, OptionalInt table, Sitting sitting) {

        public boolean isOnPaper() {
            return sitting == Sitting.ON_PAPER;
        }

        /** Of whoever has no device of their own nobody can tell by a line. */
        public boolean isHere() {
            return connected || sitting != Sitting.OWN_DEVICE;
        }
    }

    public static LeadView of(Workshop workshop, Set<SeatId> connected, Optional<Instant> leaderGoneSince,
                              Actor looking) {
        Question question = workshop.question();
        return new LeadView(seats(workshop, connected),
                PlanView.of(question), TieView.of(workshop), handingIn(question), question.revealed(),
                ResultsView.placesToReveal(question), workshop.hasNextQuestion(), file(question),
                DoorView.of(workshop, looking),
                looking.role() == Role.FACILITATOR ? CallView.of(workshop) : List.of(), workshop.care().helpLines(),
                question.hidden().stream().map(idea -> IdeaView.of(idea, question)).toList(),
                question.votes().isEmpty(), LeadingView.of(workshop, looking),
                workshop.seats().count(Seat::needsTime),
                leaderGoneSince.map(Instant::toEpochMilli).map(OptionalLong::of).orElse(OptionalLong.empty()),
                StepCardView.of(workshop), saidAloud(question), SlipsView.of(workshop), HeadCount.of(workshop));
    }

    private static List<IdeaView> saidAloud(Question question) {
        return question.listed().stream().filter(question::isSaidAloud)
                .map(idea -> IdeaView.of(idea, question)).toList();
    }

    private static List<SeatView> seats(Workshop workshop, Set<SeatId> connected) {
        return workshop.seatsAsJoined().stream()
                .map(seat -> seat(seat, connected.contains(seat.id()), workshop)).toList();
    }

    private static SeatView seat(Seat seat, boolean connected, Workshop workshop) {
        Sharing sharing = workshop.question().sharing();
        boolean now = workshop.step() == Step.SHARING && sharing.isRunningInRounds()
                && sharing.rounds().isTurnOf(seat.id());
        return new SeatView(seat.id().value(), SeatName.of(seat), connected, seat.finished(), seat.agreed(),
                seat.away(), now, workshop.door().tableOf(seat), seat.sitting());
    }

    /** People, not ideas: how much somebody hands in is their own affair. */
    private static int handingIn(Question question) {
        return (int) question.ideas().values().stream()
                .filter(idea -> idea.standing() == Idea.Standing.HANDED_IN)
                .map(Idea::author).distinct().count();
    }

    private static FileHolds file(Question question) {
        return Seen.decidingVote(question).flatMap(vote -> Disclosure.of(vote, Audience.EXPORT)).map(LeadView::file)
                .orElse(question.decidingVote().isPresent() ? FileHolds.NOT_SHOWN : FileHolds.NO_RESULT);
    }

    private static FileHolds file(Disclosure leaving) {
        boolean few = leaving.ballots() < Limit.BALLOTS_FOR_POINTS_OUTSIDE.most();
        return switch (leaving.extent()) {
            case POINTS -> FileHolds.POINTS;
            case ORDER -> few ? FileHolds.ORDER_OF_FEW : FileHolds.ORDER;
            case LIST -> FileHolds.LIST;
        };
    }

    public Optional<SeatView> now() {
        return seats.stream().filter(SeatView::now).findFirst();
    }

    public boolean isSaidAloud(String idea) {
        return saidAloud.stream().anyMatch(said -> said.id().equals(idea));
    }

    /** Where everybody has a device of their own the turnout says enough. */
    public boolean isCountedAloud() {
        return count.onPaper() > 0 || count.shared() > 0 || slips.isPresent();
    }

    public boolean isAllRevealed() {
        return revealed >= toReveal;
    }
}
