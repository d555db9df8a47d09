package org.evensay.fuzz;

import static org.evensay.support.Given.aWorkshop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.evensay.support.Meeting;
import org.evensay.wire.CommandReader;
import org.evensay.wire.JsonFields;
import org.evensay.wire.Reading;
import org.evensay.workshop.Action;
import org.evensay.workshop.Actor;
import org.evensay.workshop.Command;
import org.evensay.workshop.Decision;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Limit;
import org.evensay.workshop.PlainText;
import org.evensay.workshop.Workshop;

/**
 * A message of any bytes: it is read or refused, the same each time; whatever it asks is done or refused in every step,
 * for everybody; and what it leaves behind is clean and short. An exception is a bug.
 */
public final class FuzzedCommand {
    private static final List<Meeting> STEPS = List.of(
            aWorkshop().with("anna", "ben").inWelcome(), aWorkshop().with("anna", "ben").inSilent(),
            aWorkshop().with("anna", "ben").sharing("anna: tea", "ben: chess").inRounds(),
            aWorkshop().with("anna", "ben").sharing("anna: tea", "ben: chess").inDiscussion(),
            aWorkshop().with("anna", "ben").sharing("anna: tea", "ben: chess").inVoting(),
            aWorkshop().with("anna", "ben").sharing("anna: tea", "ben: chess").inResults());

    private FuzzedCommand() {
    }

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String message = new String(bytes, StandardCharsets.UTF_8);
        Optional<JsonFields> fields = JsonFields.read(message);
        if (fields.isEmpty()) {
            return;
        }
        Reading reading = CommandReader.read(fields.get());
        Claim.that(reading.equals(CommandReader.read(JsonFields.read(message).orElseThrow())), "read alike twice");
        if (reading instanceof Reading.Understood understood) {
            Claim.that(Action.of(fields.get().text("do")).equals(Optional.of(understood.command().action())),
                    "what is asked is what was said");
            STEPS.forEach(meeting -> asks(meeting, understood.command()));
        }
    }

    private static void asks(Meeting meeting, Command command) {
        for (Actor by : List.of(meeting.actor("anna"), meeting.facilitator().actor())) {
            if (meeting.workshop().ask(command, by, meeting.moment()) instanceof Decision.Accepted accepted) {
                isClean(accepted.after());
            }
        }
    }

    private static void isClean(Workshop after) {
        after.questions().forEach(question -> {
            isClean(question.wording(), Limit.QUESTION_CHARACTERS);
            question.ideas().values().stream().map(Idea::text).forEach(text -> isClean(text, Limit.IDEA_CHARACTERS));
        });
        after.rules().lines().values().forEach(rule -> isClean(rule.text(), Limit.GROUND_RULE_CHARACTERS));
        after.care().helpLines().forEach(line -> isClean(line, Limit.HELP_LINE_CHARACTERS));
        after.seats().values().forEach(seat -> isClean(seat.name(), Limit.SEAT_NAME_CHARACTERS));
    }

    private static void isClean(String text, Limit limit) {
        Claim.that(text.equals(PlainText.of(text)), "clean: " + text);
        Claim.that(!limit.isOver(text.codePointCount(0, text.length())), "short: " + text);
    }
}
