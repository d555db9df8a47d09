package org.evensay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.evensay.room.Answer;
import org.evensay.room.Clockwork;
import org.evensay.room.Committer;
import org.evensay.room.Rooms;
import org.evensay.room.Store;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryStore;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.wire.FormFields;
import org.evensay.workshop.Action;
import org.evensay.workshop.CommandId;
import org.evensay.workshop.JoinCode;
import org.evensay.workshop.RecoveryCode;
import org.evensay.workshop.Role;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;
import org.evensay.workshop.WorkshopId;
import org.evensay.workshop.command.EndPass;
import org.evensay.workshop.command.IssuePass;
import org.evensay.workshop.command.KeepRecoveryCode;
import org.evensay.workshop.command.RemoveSeat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every role x command x step x room, through the gate: whoever holds a secret comes to every place of their own room
 * and of another, and asks for everything that has a word. Nothing in what they send can say who they are.
 */
class GateMatrixTest {
    private static final List<Role> PLACES =
            List.of(Role.PARTICIPANT, Role.FACILITATOR, Role.SCRIBE, Role.SUPPORT, Role.SCREEN);
    private static final String SOMEBODY_ELSE = "f".repeat(32);

    private final Store store = new MemoryStore();
    private final Committer committer = new Committer(store);
    private final Rooms rooms = new Rooms(Runnable::run, committer, store, Clockwork.real(), JoinCode.LENGTH_AT_HOME);
    private final Gate gate = new Gate(rooms);
    private int asked;

    @AfterEach
    void close() {
        committer.close();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everybodyGetsAsFarAsTheTableSaysAndNoFurther(Step step) throws StoreFailed {
        Meeting meeting = given(1).inDiscussion();
        Map<Secret, Optional<Role>> people = people(meeting);
        WorkshopId own = kept(meeting, step);
        WorkshopId other = kept(given(2).inDiscussion(), step);
        for (Map.Entry<Secret, Optional<Role>> person : people.entrySet()) {
            for (Role place : PLACES) {
                walk(own, place, person.getKey(), roleAt(place, person.getValue(), step), step);
                walk(other, place, person.getKey(), Optional.empty(), step);
            }
        }
        assertThat(asked).as("commands that came through the gate").isGreaterThan(30);
    }

    private static Given given(long chance) {
        return aWorkshop().byChance(chance).with("anna", "ben", "cleo")
                .sharing("anna: tea", "ben: walks", "cleo: songs");
    }

    /** Secrets of all kinds, and the role that each has; none for those that were lost or never counted. */
    private static Map<Secret, Optional<Role>> people(Meeting meeting) {
        Map<Secret, Optional<Role>> people = new LinkedHashMap<>();
        people.put(meeting.actor("anna").secret(), Optional.of(Role.PARTICIPANT));
        people.put(meeting.facilitator().actor().secret(), Optional.of(Role.FACILITATOR));
        for (Role helping : List.of(Role.CO_FACILITATOR, Role.SCRIBE, Role.SUPPORT)) {
            people.put(meeting.helper(helping).secret(), Optional.of(helping));
        }
        people.put(meeting.screen().secret(), Optional.of(Role.SCREEN));
        people.put(meeting.waiting().secret(), Optional.of(Role.WAITING));
        people.put(meeting.newSecret(), Optional.empty());
        people.put(removed(meeting), Optional.empty());
        people.put(left(meeting), Optional.empty());
        people.put(endedLink(meeting), Optional.empty());
        Secret invitation = meeting.newSecret();
        meeting.facilitator().does(new IssuePass(invitation.hash(), Role.CO_FACILITATOR));
        people.put(invitation, Optional.empty());
        Secret paper = RecoveryCode.drawn(meeting.moment()).secret();
        meeting.facilitator().does(new KeepRecoveryCode(paper.hash()));
        people.put(paper, Optional.empty());
        return people;
    }

    private static Secret removed(Meeting meeting) {
        Secret secret = meeting.actor("ben").secret();
        meeting.facilitator().does(RemoveSeat.of(meeting.person("ben").seat(), false));
        return secret;
    }

    private static Secret left(Meeting meeting) {
        meeting.joins("dora").leaves();
        return meeting.actor("dora").secret();
    }

    private static Secret endedLink(Meeting meeting) {
        Secret secret = meeting.screen().secret();
        meeting.facilitator().does(new EndPass(meeting.workshop().passes().get(secret.hash()).orElseThrow().id()));
        return secret;
    }

    private WorkshopId kept(Meeting meeting, Step step) throws StoreFailed {
        if (step == Step.CLOSED) {
            meeting.facilitator().movesTo(Step.CLOSED);
        }
        Workshop there = meeting.workshop().at(step, meeting.now());
        store.save(List.of(new Store.Change(Optional.empty(), there, 1, List.of())));
        return meeting.workshop().id();
    }

    /** A secret counts at the place of its own role; once a workshop is closed there are no seats. */
    private static Optional<Role> roleAt(Role place, Optional<Role> role, Step step) {
        return role.filter(known -> known.page() == place || known == Role.WAITING && place == Role.PARTICIPANT)
                .filter(known -> step != Step.CLOSED || place != Role.PARTICIPANT);
    }

    private void walk(WorkshopId room, Role place, Secret secret, Optional<Role> expected, Step step)
            throws StoreFailed {
        Optional<Gate.Visitor> visitor = gate.admit(new Place(room, place), Optional.of(secret));
        assertThat(visitor.map(known -> known.actor().role())).as("%s at %s in %s", secret.hash(), place, step)
                .isEqualTo(expected);
        if (visitor.isPresent()) {
            for (Action action : Action.values()) {
                asks(visitor.get(), action, step);
            }
        }
    }

    private void asks(Gate.Visitor visitor, Action action, Step step) {
        Optional<String> refusal = refusalByTheTable(visitor.actor().role(), action, step);
        if (refusal.isPresent() && hasAWord(action)) {
            assertThat(answer(visitor, action)).as("%s %s in %s", visitor.actor().role(), action, step)
                    .isEqualTo(refusal.get());
            asked++;
        }
    }

    private static boolean hasAWord(Action action) {
        return !List.of(Action.TAKE_SEAT, Action.SHARE_DEVICE, Action.ISSUE_PASS, Action.ACCEPT_INVITATION,
                Action.KEEP_RECOVERY_CODE, Action.RECOVER, Action.CHANGE_CODE, Action.ACCEPT_PART, Action.SIT_DOWN_TOO,
                Action.NOTE_USE, Action.GO_ON_HERE).contains(action);
    }

    private static Optional<String> refusalByTheTable(Role role, Action action, Step step) {
        if (!action.isFor(role)) {
            return Optional.of("NOT_YOUR_PART");
        }
        return action.isIn(step) ? Optional.empty()
                : Optional.of(step == Step.CLOSED ? "WORKSHOP_CLOSED"
                        : action.word().endsWith("-ballot") ? "VOTE_OVER" : "STEP_CLOSED");
    }

    /** With every field that could be taken for a claim to be somebody. */
    private String answer(Gate.Visitor visitor, Action action) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("do", List.of(action.word()));
        for (String claim : List.of("role", "actor", "seat", "secret", "as", "by", "link", "idea", "proposal", "rule",
                "room", "workshop", "vote")) {
            fields.put(claim, List.of(SOMEBODY_ELSE));
        }
        for (String number : List.of("most", "minutes", "places", "place", "rev", "choices", "slip")) {
            fields.put(number, List.of("1"));
        }
        fields.put("part", List.of("FACILITATOR"));
        fields.put("from", List.of("WELCOME"));
        fields.put("to", List.of("SILENT"));
        CompletableFuture<Answer> given = new CompletableFuture<>();
        new Commands(new Pace()).handle(visitor, new CommandId(random()), new FormFields(fields), given::complete);
        return given.join() instanceof Answer.Refused no ? no.why().name() : "done";
    }

    private static String random() {
        return Clockwork.real().moment().newKey();
    }

    /** What is sent again by somebody else is theirs, not the first sender's: an id belongs to its room only. */
    @ParameterizedTest
    @EnumSource(names = {"SILENT", "SHARING", "DISCUSSION"})
    void anothersSeatIdOrCommandIdBringsNothing(Step step) throws StoreFailed {
        Meeting meeting = given(3).inDiscussion();
        WorkshopId room = kept(meeting, step);
        Gate.Visitor ben = gate.admit(new Place(room, Role.PARTICIPANT), Optional.of(meeting.actor("ben").secret()))
                .orElseThrow();
        String annasIdea = meeting.idea("tea").id().value();
        Map<String, List<String>> theft = Map.of("do", List.of("remove-idea"), "idea", List.of(annasIdea),
                "seat", List.of(meeting.person("anna").seat().value()));
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        CommandId same = new CommandId(random());
        for (int time = 0; time < 2; time++) {
            CompletableFuture<Answer> given = new CompletableFuture<>();
            new Commands(new Pace()).handle(ben, same, new FormFields(theft), given::complete);
            answers.add(given);
        }
        assertThat(answers).allSatisfy(given -> assertThat(((Answer.Refused) given.join()).why().name())
                .isEqualTo("IDEA_UNKNOWN"));
        assertThat(Arrays.asList(ben.room().snapshot().workshop().question().listed().get(0).text()))
                .containsExactly("tea");
    }
}
