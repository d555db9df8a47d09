package org.evensay.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.room.Clockwork;
import org.evensay.room.Rooms;
import org.evensay.room.StoreFailed;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.command.AcceptInvitation;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.Reveal;
import org.evensay.workshop.command.StartRounds;

/**
 * The same example in eight rooms, one in each step, half-way through what is done there. They stand still: for whoever
 * works on the pages.
 */
public final class EveryStep {
    private static final List<Role> HELPERS = List.of(Role.CO_FACILITATOR, Role.SCRIBE, Role.SUPPORT);
    private static final int MOST_THOUGHTS = 3;
    private static final int HALF_WAY = 3;

    private final Rooms rooms;
    private final Clockwork clockwork;
    private final DemoRoom room;

    /** A room with the secret of each role that comes by a link. */
    public record Standing(Step step, String room, String code, Map<Role, String> secrets) {
    }

    private EveryStep(Rooms rooms, Clockwork clockwork, Step step) throws StoreFailed {
        this.rooms = rooms;
        this.clockwork = clockwork;
        this.room = DemoRoom.start(rooms, clockwork, story(step));
    }

    public static List<Standing> in(Rooms rooms, Clockwork clockwork) throws StoreFailed {
        List<Standing> standing = new ArrayList<>();
        for (Step step : Step.values()) {
            standing.add(new EveryStep(rooms, clockwork, step).standing(step));
        }
        return standing;
    }

    private static DemoStory story(Step step) {
        DemoStory tour = DemoStory.named("tour");
        return new DemoStory("Tuesday Tea in " + step, tour.purpose(), tour.question(), tour.choices(),
                tour.groundRules(), tour.people());
    }

    private Standing standing(Step step) throws StoreFailed {
        Map<Role, String> secrets = new LinkedHashMap<>();
        secrets.put(Role.FACILITATOR, room.facilitatorSecret().value());
        for (Role role : HELPERS) {
            secrets.put(role, helper(role));
        }
        secrets.put(Role.SCREEN, room.screenSecret().value());
        upTo(step);
        return new Standing(step, room.id().value(), room.workshop().code().spoken(), secrets);
    }

    /** A link of their own: an invitation opens once and not for long. */
    private String helper(Role role) throws StoreFailed {
        Secret invitation = newSecret();
        Secret own = newSecret();
        room.leads(new IssuePass(invitation.hash(), role));
        new Asked(rooms.with(room.id()).orElseThrow(), () -> clockwork.moment().newKey())
                .ask(Actor.newcomer(invitation), new AcceptInvitation(own.hash()));
        return own.value();
    }

    private Secret newSecret() {
        return new Secret(clockwork.moment().newKey());
    }

    private void upTo(Step step) {
        for (int next = 0; next < step.ordinal(); next++) {
            finish(Step.values()[next]);
            room.movesTo(Step.values()[next + 1]);
        }
        if (room.step() != step) {
            throw new IllegalStateException("The room for " + step + " stays in " + room.step() + ".");
        }
        begin(step);
    }

    private void finish(Step step) {
        switch (step) {
            case SHARING -> share();
            case RESULTS -> room.leads(new Reveal(room.workshop().question().listed().size()));
            default -> everybodyActs(MOST_THOUGHTS);
        }
    }

    private void share() {
        room.leads(new StartRounds());
        while (room.workshop().question().sharing().isRunningInRounds()) {
            room.everybodyActs();
        }
    }

    /** Whoever has written an idea has not finished, and some have not agreed, or not voted. */
    private void begin(Step step) {
        switch (step) {
            case SILENT -> everybodyActs(1);
            case WELCOME, VOTING -> someAct();
            case SHARING -> {
                room.leads(new StartRounds());
                someAct();
            }
            case RESULTS -> room.leads(new Reveal(HALF_WAY));
            default -> { }
        }
    }

    private void everybodyActs(int times) {
        for (int time = 0; time < times; time++) {
            room.everybodyActs();
        }
    }

    private void someAct() {
        for (int time = 0; time < HALF_WAY; time++) {
            room.somebodyActs();
        }
    }
}
