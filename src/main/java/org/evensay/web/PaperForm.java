package org.evensay.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.PlanOfQuestions;
import org.evensay.inquiry.Planned;
import org.evensay.view.inquiry.GroupPage;
import org.evensay.workshop.Digits;

/** What somebody types beside the file of a vote on paper. */
record PaperForm(String question, String planned, String choices, String day, String unchosen) {
    private static final int MOST_CHOICES = 20;

    static PaperForm of(Context request) {
        TypedFields form = new TypedFields(request);
        return new PaperForm(form.text("question"), form.text("planned"), Digits.plain(form.text("choices").strip()),
                form.text("day"), form.text("unchosen"));
    }

    /** The words that were typed, or else those that a question of the plan has now. */
    String asked(GroupPage page) {
        if (!question.isBlank()) {
            return question;
        }
        PlanOfQuestions plan = page.inquiry().map(Inquiry::plan).orElse(PlanOfQuestions.EMPTY);
        return plan.questions().stream().filter(each -> each.id().value().equals(planned)).map(Planned::wording)
                .findFirst().orElse(question);
    }

    /** Empty when it is no number that a vote can have. */
    Optional<Integer> howMany() {
        return Optional.of(choices).filter(typed -> typed.matches("[0-9]{1,2}")).map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MOST_CHOICES);
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    List<String> others() {
        return unchosen.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** For the fields of the next page. */
    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        typed.put("question", question);
        typed.put("planned", planned);
        typed.put("choices", choices);
        typed.put("day", day);
        typed.put("unchosen", unchosen);
        return typed;
    }
}
