package org.evensay.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.view.Held;

/** What is held about a workshop, as JSON. Days are written as {@code 2026-11-23}. */
public final class HeldJson {
    private static final ObjectMapper WRITER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private HeldJson() {
    }

    public static byte[] of(Held held) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("group", held.group());
        whole.put("purpose", held.purpose());
        whole.put("date", held.day().toString());
        whole.put("kept_until", held.keptUntil().toString());
        whole.put("step", held.step());
        whole.put("ground_rules", held.rules());
        whole.put("since_last_time", held.sinceLastTime());
        whole.put("help_lines", held.helpLines());
        whole.put("quiet_calls", held.quietCalls());
        whole.put("people_who_need_more_time", held.needTime());
        whole.put("seats", held.seats().stream().map(HeldJson::seat).toList());
        whole.put("links", held.links().stream().map(HeldJson::link).toList());
        whole.put("led", Led.of(held.led()));
        whole.put("questions", held.questions().stream().map(HeldJson::question).toList());
        whole.put("steps", held.steps().stream().map(step -> row("question", step.question(), "step", step.step(),
                "seconds", step.seconds().orElse(null), "people", step.people())).toList());
        whole.put("done_by_who_led", held.done().stream().map(done -> row("question", done.question(),
                "what", done.what(), "times", done.times())).toList());
        try {
            return WRITER.writeValueAsString(whole).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> seat(Held.HeldSeat seat) {
        return row("number", seat.number(), "name", seat.name(), "takes_part", seat.sitting(), "agreed", seat.agreed(),
                "finished", seat.finished(), "away", seat.away(), "secret", "its hash, not shown here");
    }

    private static Map<String, Object> link(Held.HeldLink link) {
        return row("role", link.role(), "last_used", link.lastUsed().toString(), "invitation", link.invitation(),
                "secret", "its hash, not shown here");
    }

    private static Map<String, Object> question(Held.HeldQuestion question) {
        return row("question", question.wording(), "translations", question.translations(),
                "question_version", question.version(),
                "still_linked_to_people", question.linkedToPeople(),
                "shared_ideas", question.ideas().stream().map(idea -> row("letter", idea.letter(),
                        "idea", idea.text(), "translations", idea.translations(),
                        "earlier_wordings", idea.earlier())).toList(),
                "votes", question.votes().stream().map(vote -> row("vote", vote.number(), "choices", vote.choices(),
                        "open", vote.open(), "ballots_kept_without_names", vote.ballots().orElse(null),
                        "entered_with_help", vote.helped().orElse(null))).toList());
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            row.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return row;
    }
}
