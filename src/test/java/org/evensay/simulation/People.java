package org.evensay.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evensay.support.Meeting;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.Crowd;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.command.EditIdea;
import org.evensay.workshop.command.MoveOn;
import org.evensay.workshop.command.Moves;
import org.evensay.workshop.command.WriteIdea;

/** A crowd that does anything at all, each of them at their phone, and every part of the meeting taken by somebody. */
final class People {
    private static final int LONGEST_TO_MARK = 400;

    private final Meeting meeting;
    private final Random chance;
    private final Eyes eyes;
    private final Crowd crowd;
    private final Keen keen;
    private final Map<String, Phone> phones = new LinkedHashMap<>();
    private final List<Letter> written = new ArrayList<>();

    People(Meeting meeting, Random chance, Eyes eyes) {
        this.meeting = meeting;
        this.chance = chance;
        this.eyes = eyes;
        this.crowd = new Crowd(meeting, chance, 2);
        this.keen = new Keen(crowd.secrets(), chance);
        List.of(Role.CO_FACILITATOR, Role.SCRIBE, Role.SUPPORT).forEach(
                role -> crowd.links().add(meeting.helper(role).secret()));
        crowd.secrets().forEach(secret -> phone(secret, Role.PARTICIPANT));
        crowd.links().forEach(secret -> phone(secret, page(secret)));
        phone(meeting.screen().secret(), Role.SCREEN);
        phone(meeting.waiting().secret(), Role.PARTICIPANT);
        meeting.heardBy(this::writes);
    }

    private Role page(Secret link) {
        return meeting.workshop().passes().get(link.hash()).orElseThrow().role().page();
    }

    /** What somebody asks, with what they need to be able to ask it before it. */
    List<Letter> ask(Workshop now) {
        written.clear();
        meeting.goesOnFrom(now);
        if (chance.nextInt(5) < 2) {
            keen.asks(now).ifPresent(wish -> writes(wish.by(), marked(wish.command(), wish.by().secret())));
        } else {
            Action action = crowd.action();
            Actor by = crowd.actorFor(action);
            writes(by, marked(crowd.command(action, by), by.secret()));
        }
        return List.copyOf(written);
    }

    /** Whoever leads goes on to what comes next. */
    List<Letter> goOn(Workshop now) {
        written.clear();
        meeting.goesOnFrom(now);
        Actor leader = crowd.actorFor(Action.MOVE_ON);
        Moves.onwards(now).stream().findFirst().filter(next -> now.step() == Step.VOTING)
                .ifPresent(next -> writes(leader, new MoveOn(now.step(), next)));
        return List.copyOf(written);
    }

    private void writes(Actor by, Command command) {
        Role page = by.role().isByLink() ? by.role().page() : Role.PARTICIPANT;
        written.add(new Letter(new CommandId(meeting.moment().newKey()),
                phone(by.secret(), page), by, command));
    }

    private Phone phone(Secret secret, Role page) {
        return phones.computeIfAbsent(page + secret.value(), first -> {
            eyes.mayNeverBeSeen(secret.value());
            return new Phone(secret, page);
        });
    }

    private Command marked(Command command, Secret by) {
        if (command instanceof WriteIdea idea && canBeMarked(idea.text())) {
            return new WriteIdea(eyes.newMarkOf(by) + " " + idea.text());
        }
        return command instanceof EditIdea edit && canBeMarked(edit.text())
                ? new EditIdea(edit.idea(), eyes.newMarkOf(by) + " " + edit.text()) : command;
    }

    private static boolean canBeMarked(String text) {
        return !text.isBlank() && text.length() < LONGEST_TO_MARK;
    }

    List<Phone> phones() {
        return List.copyOf(phones.values());
    }

    Phone some() {
        List<Phone> all = phones();
        return all.get(chance.nextInt(all.size()));
    }
}
