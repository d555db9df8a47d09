package org.evensay.workshop;

import static org.evensay.workshop.Role.CO_FACILITATOR;
import static org.evensay.workshop.Role.FACILITATOR;
import static org.evensay.workshop.Role.NEWCOMER;
import static org.evensay.workshop.Role.PARTICIPANT;
import static org.evensay.workshop.Role.SCREEN;
import static org.evensay.workshop.Role.SCRIBE;
import static org.evensay.workshop.Role.SUPPORT;
import static org.evensay.workshop.Role.WAITING;
import static org.evensay.workshop.Step.DISCUSSION;
import static org.evensay.workshop.Step.RESULTS;
import static org.evensay.workshop.Step.REVIEW;
import static org.evensay.workshop.Step.SHARING;
import static org.evensay.workshop.Step.SILENT;
import static org.evensay.workshop.Step.VOTING;
import static org.evensay.workshop.Step.WELCOME;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that can be asked of a room: who may, and in which steps. This table is the rule; commands add only the
 * rest.
 */
public enum Action {
    TAKE_SEAT(by(NEWCOMER), Step.open()),
    NAME_SEAT(by(PARTICIPANT), Step.open()),
    LEAVE_SEAT(by(PARTICIPANT, WAITING), Step.open()),
    SHARE_DEVICE(by(PARTICIPANT), Step.open()),

    LOCK_DOOR(by(FACILITATOR, CO_FACILITATOR), Step.open()),
    USE_LOBBY(by(FACILITATOR), Step.open()),
    CAP_SEATS(by(FACILITATOR), Step.open()),
    ADMIT(by(FACILITATOR, CO_FACILITATOR), Step.open()),
    TURN_AWAY(by(FACILITATOR, CO_FACILITATOR), Step.open()),
    REMOVE_SEAT(by(FACILITATOR), Step.open()),
    CHANGE_CODE(by(FACILITATOR), Step.open()),
    ADD_SEAT(by(FACILITATOR, CO_FACILITATOR, SCRIBE), Step.open()),
    GO_ON_PAPER(by(FACILITATOR, CO_FACILITATOR), Step.open()),
    GO_ON_HERE(by(NEWCOMER), Step.open()),

    ISSUE_PASS(by(FACILITATOR), Step.open()),
    ACCEPT_INVITATION(by(NEWCOMER), Step.open()),
    END_PASS(by(FACILITATOR), List.of(Step.values())),
    KEEP_RECOVERY_CODE(by(FACILITATOR), Step.open()),
    RECOVER(by(NEWCOMER), List.of(Step.values())),
    NOTE_USE(by(FACILITATOR, CO_FACILITATOR, SCRIBE, SUPPORT, SCREEN), List.of(Step.values())),

    OFFER_PART(by(FACILITATOR), Step.open()),
    WITHDRAW_OFFER(by(FACILITATOR), Step.open()),
    ACCEPT_PART(by(PARTICIPANT), Step.open()),
    ACCEPT_LEAD(by(CO_FACILITATOR), Step.open()),
    DECLINE_PART(by(PARTICIPANT, CO_FACILITATOR), Step.open()),
    TAKE_OVER(by(CO_FACILITATOR), Step.open()),
    SIT_DOWN_TOO(by(FACILITATOR, CO_FACILITATOR), Step.open()),

    ASK_FOR_CARE(by(PARTICIPANT), Step.open()),
    ANSWER_CALL(by(FACILITATOR, SUPPORT), Step.open()),
    NAME_HELP_LINES(by(FACILITATOR), Step.open()),

    REST_SCREEN(by(FACILITATOR, CO_FACILITATOR), Step.open()),
    TURN_PAGE(by(FACILITATOR, CO_FACILITATOR), in(SHARING, DISCUSSION, REVIEW, RESULTS)),
    PAUSE_ROOM(by(FACILITATOR, CO_FACILITATOR), Step.open()),

    TRANSLATE(by(FACILITATOR, CO_FACILITATOR, SCRIBE), Step.open()),

    PROPOSE_RULE(by(PARTICIPANT, FACILITATOR, CO_FACILITATOR, SCRIBE), in(WELCOME)),
    REWORD_RULE(by(FACILITATOR), in(WELCOME)),
    REMOVE_RULE(by(FACILITATOR), in(WELCOME)),
    AGREE_RULES(by(PARTICIPANT), in(WELCOME)),
    HEAR_YES(by(FACILITATOR, CO_FACILITATOR, SCRIBE), in(WELCOME)),
    REWORD_QUESTION(by(FACILITATOR), in(WELCOME)),
    ADD_QUESTION(by(FACILITATOR), Step.open()),

    TELL_STORIES(by(FACILITATOR, CO_FACILITATOR), in(WELCOME, SILENT)),
    WRITE_IDEA(by(PARTICIPANT), in(SILENT, SHARING)),
    EDIT_IDEA(by(PARTICIPANT), in(SILENT, SHARING)),
    REMOVE_IDEA(by(PARTICIPANT, FACILITATOR), Step.open()),
    FINISH_WRITING(by(PARTICIPANT), in(SILENT)),
    ASK_FOR_TIME(by(PARTICIPANT), in(SILENT, VOTING)),

    SHUFFLE_ORDER(by(FACILITATOR), in(SHARING)),
    START_ROUNDS(by(FACILITATOR), in(SHARING)),
    OFFER_IDEA(by(PARTICIPANT), in(SHARING)),
    SAY_ALOUD(by(FACILITATOR, CO_FACILITATOR), in(SHARING)),
    RECORD_SAID(by(SCRIBE), in(SHARING)),
    CONFIRM_SAID(by(PARTICIPANT), in(SHARING)),
    HEAR_SAID(by(SCRIBE), in(SHARING)),
    DROP_SAID(by(PARTICIPANT, SCRIBE), in(SHARING)),
    PASS_TURN(by(PARTICIPANT, FACILITATOR, CO_FACILITATOR), in(SHARING)),
    SKIP_TURN(by(FACILITATOR, CO_FACILITATOR), in(SHARING)),
    COME_BACK(by(PARTICIPANT, FACILITATOR, CO_FACILITATOR), Step.open()),
    SHARE_AT_ONCE(by(FACILITATOR), in(SHARING)),
    HAND_IN(by(PARTICIPANT), in(SHARING)),
    SHOW_HANDED_IN(by(FACILITATOR), in(SHARING)),

    LOOK_FIRST(by(FACILITATOR), in(WELCOME, SILENT, SHARING, DISCUSSION)),
    HIDE_IDEA(by(FACILITATOR, CO_FACILITATOR), in(SHARING, DISCUSSION)),
    SHOW_IDEA(by(FACILITATOR, CO_FACILITATOR), in(SHARING, DISCUSSION)),

    SPOTLIGHT(by(FACILITATOR, CO_FACILITATOR), in(DISCUSSION)),
    PROPOSE_WORDING(by(PARTICIPANT, FACILITATOR, CO_FACILITATOR, SCRIBE), in(DISCUSSION)),
    SAY_YES(by(PARTICIPANT, FACILITATOR, CO_FACILITATOR), in(DISCUSSION)),
    GO_ON(by(FACILITATOR), in(DISCUSSION)),
    OBJECT(by(PARTICIPANT, FACILITATOR, CO_FACILITATOR), in(DISCUSSION)),
    PUT_ASIDE(by(FACILITATOR), in(DISCUSSION)),
    UNDO_WORDING(by(FACILITATOR), in(DISCUSSION)),
    PLAN_VOTE(by(FACILITATOR), in(WELCOME, SILENT, SHARING, DISCUSSION, REVIEW)),

    CAST_BALLOT(by(PARTICIPANT), in(VOTING)),
    MARK_BALLOT(by(PARTICIPANT), in(VOTING)),
    ENTER_CHOICES(by(FACILITATOR, CO_FACILITATOR, SCRIBE), in(VOTING)),
    ENTER_MARKS(by(FACILITATOR, CO_FACILITATOR, SCRIBE), in(VOTING)),
    COUNT_SLIP(by(FACILITATOR, CO_FACILITATOR, SCRIBE), in(VOTING)),
    DROP_SLIP(by(FACILITATOR, CO_FACILITATOR, SCRIBE), in(VOTING)),
    REVEAL(by(FACILITATOR), in(RESULTS)),
    SETTLE_TIE(by(FACILITATOR), in(RESULTS)),

    MOVE_ON(by(FACILITATOR), Step.open()),
    PLAN_TIMES(by(FACILITATOR), Step.open()),
    BEGIN_TIMES(by(FACILITATOR), in(WELCOME)),
    START_TIMER(by(FACILITATOR, CO_FACILITATOR), in(WELCOME, SILENT, SHARING, DISCUSSION, VOTING, REVIEW)),
    PAUSE_TIMER(by(FACILITATOR, CO_FACILITATOR), in(WELCOME, SILENT, SHARING, DISCUSSION, VOTING, REVIEW)),
    RESUME_TIMER(by(FACILITATOR, CO_FACILITATOR), in(WELCOME, SILENT, SHARING, DISCUSSION, VOTING, REVIEW)),
    EXTEND_TIMER(by(FACILITATOR, CO_FACILITATOR), in(WELCOME, SILENT, SHARING, DISCUSSION, VOTING, REVIEW)),
    STOP_TIMER(by(FACILITATOR, CO_FACILITATOR), in(WELCOME, SILENT, SHARING, DISCUSSION, VOTING, REVIEW));

    private static final Map<String, Action> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Action::word, action -> action));

    private final Set<Role> roles;
    private final Set<Step> steps;
    private final String word;

    Action(Set<Role> roles, List<Step> steps) {
        this.roles = roles;
        this.steps = Set.copyOf(steps);
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isFor(Role role) {
        return roles.contains(role);
    }

    public boolean isIn(Step step) {
        return steps.contains(step);
    }

    /** Why not in this step. What was chosen in a vote and comes after its end is worth a word of its own. */
    Rejection whyNotIn(Step step) {
        boolean vote = this == CAST_BALLOT || this == MARK_BALLOT;
        return step == Step.CLOSED ? Rejection.WORKSHOP_CLOSED : vote ? Rejection.VOTE_OVER : Rejection.STEP_CLOSED;
    }

    /**
     * Whether it waits while the room pauses: all the work of the method, which begins with the ground rules. Taking
     * back what is one's own does not wait.
     */
    public boolean waitsInAPause() {
        return compareTo(PROPOSE_RULE) >= 0 && this != REMOVE_IDEA;
    }

    /** The word for it in messages and forms: {@code write-idea}. */
    public String word() {
        return word;
    }

    public static Optional<Action> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }

    private static List<Step> in(Step... steps) {
        return List.of(steps);
    }
}
