package org.evensay.rig.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.live.LivePage;
import org.evensay.live.LiveRoom;

/** Everybody in one room: who leads, the wall, three who help, and the people, some of whom have forms only. */
final class Crowd {
    /** Of so many people, one has no socket. */
    private static final int ONE_BY_FORMS_IN = 8;
    /** A list with more ideas than that is no longer one that people choose from. */
    private static final int HAND_IN_AT_MOST = 12;
    private static final int TRIES = 60;

    private final Cluster cluster;
    private final Person.Surroundings around;
    private final int pauseMs;
    private final long seed;
    private final Person leader;
    private final List<Person> helpers = new ArrayList<>();
    private final List<Guest> guests = new CopyOnWriteArrayList<>();
    private volatile Voice.Part part = Voice.Part.WAITS;

    /** Somebody in a seat. */
    record Guest(Person person, Voice voice) {
    }

    Crowd(Cluster cluster, Person.Surroundings around, String name, int people, int pauseMs, long seed) {
        this.cluster = cluster;
        this.around = around;
        this.pauseMs = pauseMs;
        this.seed = seed;
        LiveRoom room = untilItWorks(() -> LiveRoom.start(cluster.address(), name, "What works well?",
                Map.of("choices", Integer.toString(Voice.CHOICES))));
        this.leader = without(new BySocket(room.facilitator()));
        helpers.add(leader);
        helpers.add(without(new BySocket(room.screen())));
        Stream.of("CO_FACILITATOR", "SCRIBE", "SUPPORT").forEach(role ->
                helpers.add(without(new BySocket(untilItWorks(() -> room.invited(role))))));
        for (int number = 0; number < people; number++) {
            guests.add(guest(room.code(), name + " " + number, number));
        }
        everybody().forEach(one -> new Thread(one, name).start());
    }

    private Person without(Way way) {
        return new Person(way, around, Optional::empty, pauseMs, seed);
    }

    private Guest guest(String code, String name, int number) {
        Voice voice = new Voice(name, seed + number);
        Way way = number % ONE_BY_FORMS_IN == ONE_BY_FORMS_IN - 1 ? byForms(code, name) : bySocket(code, name);
        return new Guest(new Person(way, around, () -> next(voice, way, number), pauseMs, seed + number), voice);
    }

    private Optional<Wish> next(Voice voice, Way way, int number) {
        Voice.Part now = part;
        if (now == Voice.Part.WAITS || now == Voice.Part.HANDS_IN && number >= HAND_IN_AT_MOST) {
            return Optional.empty();
        }
        way.looks();
        return voice.next(now, way.shown());
    }

    /** Who is let in but does not hear of it finds their seat with the next try. */
    private Way bySocket(String code, String name) {
        LivePage page = new LivePage(cluster.address());
        return new BySocket(untilItWorks(() -> page.join(code, name)));
    }

    private Way byForms(String code, String name) {
        ByForms page = new ByForms(cluster.address());
        return untilItWorks(() -> page.join(code, name));
    }

    private static <T> T untilItWorks(Callable<T> work) {
        AssertionError last = new AssertionError("never tried");
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return work.call();
            } catch (Exception | AssertionError notYet) {
                last = new AssertionError("did not work in " + TRIES + " tries", notYet);
            }
            pause(500);
        }
        throw last;
    }

    private static void pause(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    Cluster cluster() {
        return cluster;
    }

    Person leader() {
        return leader;
    }

    /** Who leads, too, and the wall. */
    List<Person> helpers() {
        return helpers;
    }

    List<Guest> guests() {
        return guests;
    }

    Stream<Person> everybody() {
        return Stream.concat(helpers.stream(), guests.stream().map(Guest::person));
    }

    /** From now on. When they wait, all that was begun has its answer. */
    void does(Voice.Part now) {
        part = now;
        if (now == Voice.Part.WAITS) {
            everybody().forEach(Person::isQuiet);
        }
    }

    boolean haveDone(Voice.Part part) {
        return yetTo(part).findAny().isEmpty();
    }

    /** What each of those has asked for last, and how they are. */
    String haveYetTo(Voice.Part part) {
        return yetTo(part).map(guest -> guest.person().last()).collect(Collectors.joining("; "));
    }

    private Stream<Guest> yetTo(Voice.Part part) {
        long hasToDo = part == Voice.Part.HANDS_IN ? HAND_IN_AT_MOST : guests.size();
        return guests.stream().limit(hasToDo).filter(guest -> !guest.voice().hasDone(part));
    }

    void moves(String from, String to) {
        leads("move-on", Map.of("from", from, "to", to));
    }

    /** A closed workshop forgets ids: closing it is refused when it is asked for again. */
    void leads(String what, Map<String, ?> fields) {
        Answer answer = leader.asks(Wish.of(what, fields, () -> { }));
        if (!answer.isDone() && !fields.containsValue("CLOSED")) {
            throw new AssertionError(what + " " + fields + " was answered " + answer);
        }
    }

    /** Before it is closed, which takes their pages away. */
    void peopleLeave() {
        guests.forEach(guest -> guest.person().leaves());
        guests.clear();
    }

    void leaves() {
        everybody().forEach(Person::leaves);
    }
}
