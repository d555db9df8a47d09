package org.evensay.view.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.evensay.view.GroupPriorities;
import org.evensay.view.Priority;

/**
 * A question that a group has answered, with what mattered most the last time, and where each idea stood the time
 * before. Two ideas are the same when their words are.
 *
 * @param before the days on which it was answered before
 */
public record AnsweredQuestion(String wording, LocalDate day, List<LocalDate> before, int cast, List<Line> lines) {
    private static final int SHOWN = 5;

    /** {@code earlier} is its place the time before; empty when it was not on that list, or there was none. */
    public record Line(Priority priority, OptionalInt earlier) {
    }

    /** In the order in which they were first asked. */
    static List<AnsweredQuestion> all(List<GroupPriorities> byDay) {
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        byDay.forEach(own -> own.questions().stream()
                .filter(question -> !question.priorities().isEmpty())
                .forEach(question -> answers.computeIfAbsent(question.wording(), first -> new ArrayList<>())
                        .add(new Answer(own.day(), question))));
        return answers.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).toList();
    }

    private record Answer(LocalDate day, GroupPriorities.OfQuestion question) {
    }

    private static AnsweredQuestion of(String wording, List<Answer> times) {
        Answer last = times.get(times.size() - 1);
        List<Answer> earlier = times.subList(0, times.size() - 1);
        List<Line> lines = last.question().priorities().stream().filter(Priority::isChosen)
                .filter(priority -> priority.rank() <= SHOWN).map(priority -> new Line(priority,
                        earlier.isEmpty() ? OptionalInt.empty() : place(priority, earlier.get(earlier.size() - 1))))
                .toList();
        return new AnsweredQuestion(wording, last.day(), earlier.stream().map(Answer::day).toList(),
                last.question().cast(), lines);
    }

    private static OptionalInt place(Priority priority, Answer before) {
        return before.question().priorities().stream().filter(Priority::isChosen)
                .filter(old -> !old.text().isEmpty() && old.text().equals(priority.text()))
                .mapToInt(Priority::rank).findFirst();
    }

    public boolean wasAskedBefore() {
        return !before.isEmpty();
    }
}
