package org.evensay.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evensay.support.Given.aWorkshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evensay.support.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The table of the method, written out a second time by hand and walked cell by cell: every role in every step asks
 * for every action. Roles: N newcomer, A waiting (asked to come in), P participant, F facilitator, C co-facilitator,
 * B scribe, U support person, S screen. Steps:
 * W welcome, I in silence, H sharing, D discussion, V voting, R review, E results (the end), C closed.
 */
class WhoMayDoWhatWhenTest {
    private static final String STEPS = "WIHDVREC";
    private static final String ROLES = "NAPFCBUS";
    private static final String TABLE = """
            take-seat        N    WIHDVRE
            name-seat        P    WIHDVRE
            leave-seat       AP   WIHDVRE
            share-device     P    WIHDVRE
            lock-door        FC   WIHDVRE
            use-lobby        F    WIHDVRE
            cap-seats        F    WIHDVRE
            admit            FC   WIHDVRE
            turn-away        FC   WIHDVRE
            remove-seat      F    WIHDVRE
            change-code      F    WIHDVRE
            add-seat         FCB  WIHDVRE
            go-on-paper      FC   WIHDVRE
            go-on-here       N    WIHDVRE
            issue-pass       F    WIHDVRE
            accept-invitation  N  WIHDVRE
            end-pass         F    WIHDVREC
            keep-recovery-code  F  WIHDVRE
            recover          N    WIHDVREC
            note-use         FCBUS WIHDVREC
            offer-part       F    WIHDVRE
            withdraw-offer   F    WIHDVRE
            accept-part      P    WIHDVRE
            accept-lead      C    WIHDVRE
            decline-part     PC   WIHDVRE
            take-over        C    WIHDVRE
            sit-down-too     FC   WIHDVRE
            ask-for-care     P    WIHDVRE
            answer-call      FU   WIHDVRE
            name-help-lines  F    WIHDVRE
            rest-screen      FC   WIHDVRE
            turn-page        FC   HDRE
            pause-room       FC   WIHDVRE
            translate        FCB  WIHDVRE
            propose-rule     PFCB W
            reword-rule      F    W
            remove-rule      F    W
            agree-rules      P    W
            hear-yes         FCB  W
            reword-question  F    W
            add-question     F    WIHDVRE
            tell-stories     FC   WI
            write-idea       P    IH
            edit-idea        P    IH
            remove-idea      PF   WIHDVRE
            finish-writing   P    I
            ask-for-time     P    IV
            shuffle-order    F    H
            start-rounds     F    H
            offer-idea       P    H
            say-aloud        FC   H
            record-said      B    H
            confirm-said     P    H
            hear-said        B    H
            drop-said        PB   H
            pass-turn        PFC  H
            skip-turn        FC   H
            come-back        PFC  WIHDVRE
            share-at-once    F    H
            hand-in          P    H
            show-handed-in   F    H
            look-first       F    WIHD
            hide-idea        FC   HD
            show-idea        FC   HD
            spotlight        FC   D
            propose-wording  PFCB D
            say-yes          PFC  D
            go-on            F    D
            object           PFC  D
            put-aside        F    D
            undo-wording     F    D
            plan-vote        F    WIHDR
            cast-ballot      P    V
            mark-ballot      P    V
            enter-choices    FCB  V
            enter-marks      FCB  V
            count-slip       FCB  V
            drop-slip        FCB  V
            reveal           F    E
            settle-tie       F    E
            move-on          F    WIHDVRE
            plan-times       F    WIHDVRE
            begin-times      F    W
            start-timer      FC   WIHDVR
            pause-timer      FC   WIHDVR
            resume-timer     FC   WIHDVR
            extend-timer     FC   WIHDVR
            stop-timer       FC   WIHDVR
            """;

    private final Meeting meeting = aWorkshop().with("anna").inWelcome();
    private final Map<Role, Actor> actors = new EnumMap<>(Map.of(
            Role.NEWCOMER, meeting.newcomer().actor(), Role.WAITING, meeting.waiting(),
            Role.PARTICIPANT, meeting.actor("anna"),
            Role.FACILITATOR, meeting.facilitator().actor(), Role.CO_FACILITATOR, meeting.helper(Role.CO_FACILITATOR),
            Role.SCRIBE, meeting.helper(Role.SCRIBE), Role.SUPPORT, meeting.helper(Role.SUPPORT),
            Role.SCREEN, meeting.screen()));

    @Test
    void everyActionStandsInTheTableOnce() {
        assertThat(TABLE.lines().map(row -> row.split(" +")[0]).toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Action.values()).map(Action::word).toList());
    }

    @Test
    void everyActionHasExactlyOneCommand() {
        assertThat(Catalogue.ofEmptyCommands().stream().map(Command::action).toList())
                .containsExactlyInAnyOrder(Action.values());
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void anActionIsOpenToItsRolesInItsStepsAndToNobodyElse(Action action) {
        for (Role role : Role.values()) {
            for (Step step : Step.values()) {
                assertThat(answerTo(action, role, step)).as("%s, %s in %s", action.word(), role, step)
                        .isEqualTo(expected(action, role, step));
            }
        }
    }

    @Test
    void theRealCommandsAreStoppedAtTheTableBeforeTheyLookAtAnything() {
        List<String> tried = new ArrayList<>();
        for (Command command : Catalogue.ofEmptyCommands()) {
            for (Role role : Role.values()) {
                for (Step step : Step.values()) {
                    String expected = expected(command.action(), role, step);
                    if (!expected.equals("decides")) {
                        tried.add(command.action().word());
                        assertThat(ask(command, role, step)).isEqualTo(Decision.refused(Rejection.valueOf(expected)));
                    }
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(1_000);
    }

    @Test
    void aParticipantWhoseSeatIsGoneIsUnknown() {
        Actor gone = meeting.actor("anna");
        meeting.person("anna").leaves();
        assertThat(meeting.workshop().at(Step.SILENT, meeting.now())
                .ask(new Asked(Action.WRITE_IDEA), gone, meeting.moment()))
                .isEqualTo(Decision.refused(Rejection.SEAT_UNKNOWN));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void anActionIsFoundAgainByItsWord(Action action) {
        assertThat(Action.of(action.word())).contains(action);
        assertThat(Action.of(action.name())).isEmpty();
    }

    /** A command that only says that it was reached. */
    private record Asked(Action action) implements Command {
        @Override
        public Decision decide(Workshop workshop, Actor by, Moment at) {
            return Decision.accepted(workshop);
        }
    }

    private Decision ask(Command command, Role role, Step step) {
        return meeting.workshop().at(step, meeting.now()).ask(command, actors.get(role), meeting.moment());
    }

    private String answerTo(Action action, Role role, Step step) {
        Decision decision = ask(new Asked(action), role, step);
        return decision instanceof Decision.Refused refused ? refused.why().name() : "decides";
    }

    private static String expected(Action action, Role role, Step step) {
        String[] row = TABLE.lines().map(line -> line.split(" +")).filter(cells -> cells[0].equals(action.word()))
                .findFirst().orElseThrow();
        if (row[1].indexOf(ROLES.charAt(role.ordinal())) < 0) {
            return "NOT_YOUR_PART";
        }
        String otherwise = step == Step.CLOSED ? "WORKSHOP_CLOSED"
                : action.word().endsWith("-ballot") ? "VOTE_OVER" : "STEP_CLOSED";
        return row[2].indexOf(STEPS.charAt(step.ordinal())) < 0 ? otherwise : "decides";
    }
}
