package org.evensay.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evensay.i18n.Words;
import org.evensay.view.Figures;
import org.evensay.view.IdeaView;
import org.evensay.view.Priority;
import org.evensay.view.RoomView;
import org.evensay.view.SeatName;
import org.evensay.view.SharingView;
import org.evensay.view.TimerView;
import org.evensay.view.Translated;
import org.evensay.voting.TieRule;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Agenda;
import org.evensay.workshop.Decision;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.Limit;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Opening;
import org.evensay.workshop.Plan;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.Terms;
import org.evensay.workshop.ToAsk;
import org.evensay.workshop.VotingPlan;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;

/** What fills the pieces in the {@link Styleguide}: usual words, the longest ones, and those of another script. */
public record GuideSamples(Words words, Moment at) {
    private static final long MINUTE_MS = 60_000;

    /** As long as an idea may be, with no place at which a line could break. */
    public String unbroken() {
        return "w".repeat(Limit.IDEA_CHARACTERS.most());
    }

    public String usual() {
        return words.say("styleguide.idea");
    }

    public String arabic() {
        return words.say("styleguide.arabic");
    }

    /** A form of a room that is not there. */
    public Forms forms() {
        return new Forms(new Place(new WorkshopId("0".repeat(32)), Role.PARTICIPANT), Role.PARTICIPANT, "",
                Optional.empty());
    }

    /** A usual idea; one in the light; a joined one with what went into it; the longest; one in Arabic. */
    public List<IdeaView> ideas(String ids) {
        IdeaView part = idea(ids + "part", "B", usual(), false);
        return List.of(idea(ids + 1, "A", usual(), false), idea(ids + 2, "C", usual(), true),
                new IdeaView(ids + 3, "D", usual(), List.of(), List.of(part, part), List.of(arabic()), false),
                idea(ids + 4, "E", unbroken(), false), new IdeaView(ids + 5, "F", arabic(),
                        List.of(new Translated("en", usual()), new Translated("so", unbroken())), List.of(),
                        List.of(), false));
    }

    private static IdeaView idea(String id, String letter, String text, boolean lit) {
        return new IdeaView(id, letter, text, List.of(), List.of(), List.of(), lit);
    }

    /** In the middle of a workshop, so that some steps are over and some are to come. */
    public RoomView room() {
        Plan plan = new Plan(usual(), "", ToAsk.own(List.of(words.say("styleguide.question"), usual())), List.of(),
                VotingPlan.topK(OptionalInt.empty(), false, TieRule.SHARED), Terms.USUAL, Agenda.NONE);
        Decision opened = Opening.of(plan, Actor.facilitator(new Secret(at.newKey())),
                JoinCode.drawn(at, JoinCode.LENGTH_AT_HOME), at);
        Workshop workshop = ((Decision.Accepted) opened).after();
        return RoomView.of(workshop.at(Step.DISCUSSION, at.now()));
    }

    /** Alone, shared, and the longest. */
    public List<Priority> results() {
        return List.of(result(1, false, "A", usual(), 24), result(2, true, "C", arabic(), 11),
                result(2, true, "E", unbroken(), 11));
    }

    private static Priority result(int rank, boolean tied, String letter, String text, int points) {
        return new Priority(rank, tied, letter, text, 4,
                new Figures.Points(points, 30, BigDecimal.TEN, 1, List.of(), false), List.of());
    }

    public List<TimerView> timers() {
        long now = at.now().toEpochMilli();
        return List.of(new TimerView("running", now + 10 * MINUTE_MS, 0), new TimerView("paused", 0, MINUTE_MS),
                new TimerView("running", now, 0));
    }

    public SharingView turns() {
        return new SharingView(false, true, false, 1, List.of(turn(1, "", false, false),
                turn(2, "", true, false), turn(3, arabic(), false, true)), false);
    }

    private static SharingView.Turn turn(int number, String name, boolean now, boolean away) {
        return new SharingView.Turn(new SeatName(number, name), now, away);
    }
}
