package org.evensay.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.workshop.Course;
import org.evensay.workshop.Intervention;
import org.evensay.workshop.Question;
import org.evensay.workshop.Workshop;

/**
 * How a workshop was held, for whoever reports on it: an answer to each item of the checklist, in its order. It is the
 * group's own record, and the same whenever it is asked for. What was not kept says so.
 */
public record ProcessRecord(String group, LocalDate day, List<ProcessLine> lines) {
    private static final String OWN = "";

    public static ProcessRecord of(Workshop workshop) {
        List<ProcessLine> lines = new ArrayList<>();
        workshop.questions().forEach(question -> lines.addAll(ProcessOfQuestion.of(question)));
        lines.add(whole(ReportItem.DATE, Sentence.of("process.date", workshop.day().toString())));
        lines.add(whole(ReportItem.PLACE, Sentence.of("process.place")));
        lines.addAll(facilitators(workshop));
        lines.add(whole(ReportItem.PRESENT, Sentence.of("process.present")).counting(workshop.seatsTaken()));
        lines.addAll(times(workshop.course()));
        lines.add(whole(ReportItem.WHO_SEES, Sentence.of("process.who-sees")));
        lines.addAll(changes(workshop));
        return new ProcessRecord(workshop.group(), workshop.day(), lines.stream()
                .sorted(Comparator.comparing(ProcessLine::item).thenComparing(ProcessLine::question)).toList());
    }

    /**
     * Of one that was held on paper and typed in. What the room knows of it is how it was typed in: the steps, the
     * seats and who led are not what happened, so nothing is told of them, nor of when ideas were offered.
     */
    public static ProcessRecord ofPaper(Workshop workshop) {
        List<ReportItem> unknown = List.of(ReportItem.FACILITATOR, ReportItem.PRESENT, ReportItem.TIMES,
                ReportItem.OFFERED, ReportItem.MERGED, ReportItem.CHANGES);
        ProcessRecord typed = of(workshop);
        return new ProcessRecord(typed.group(), typed.day(), Stream.concat(
                Stream.concat(Stream.of(whole(ReportItem.PLACE, Sentence.of("process.on-paper"))),
                        unknown.stream().map(item -> whole(item, Sentence.of("process.paper-unknown")))),
                typed.lines().stream().filter(line -> !unknown.contains(line.item())))
                .sorted(Comparator.comparing(ProcessLine::item)).toList());
    }

    /** Each item of the checklist that has an answer, with its answers. */
    public List<ReportItem> items() {
        return lines.stream().map(ProcessLine::item).distinct().toList();
    }

    public List<ProcessLine> to(ReportItem item) {
        return lines.stream().filter(line -> line.item() == item).toList();
    }

    private static ProcessLine whole(ReportItem item, Sentence says) {
        return ProcessLine.of(item, OWN, 0, says);
    }

    /** Somebody with a seat is one of the group; who led without one may be from outside. */
    private static List<ProcessLine> facilitators(Workshop workshop) {
        List<LeadingView.HeldView> held = LeadingView.held(workshop);
        return Stream.of(
                line("process.led-from-a-seat", held.stream().filter(led -> led.who().number() > 0)
                        .mapToInt(LeadingView.HeldView::times).sum()),
                line("process.led-without-a-seat", held.stream().filter(led -> led.who().number() == 0)
                        .mapToInt(LeadingView.HeldView::times).sum()))
                .filter(line -> line.count().getAsInt() > 0).toList();
    }

    private static ProcessLine line(String key, int times) {
        return whole(ReportItem.FACILITATOR, new Sentence(key, List.of())).counting(times);
    }

    private static List<ProcessLine> times(Course course) {
        return course.kept() ? course.stays().stream().map(ProcessRecord::time).toList()
                : List.of(whole(ReportItem.TIMES, Sentence.of("process.not-kept")));
    }

    private static ProcessLine time(Course.Stay stay) {
        ProcessLine line = ProcessLine.of(ReportItem.TIMES, OWN, stay.question() + 1,
                Sentence.of("step." + stay.step())).counting(stay.people());
        return stay.length().map(length -> line.lasting(length.toSeconds())).orElse(line);
    }

    private static List<ProcessLine> changes(Workshop workshop) {
        Course course = workshop.course();
        List<ProcessLine> changes = new ArrayList<>();
        if (!course.kept()) {
            changes.add(whole(ReportItem.CHANGES, Sentence.of("process.not-kept")));
        }
        if (course.stepsTakenBack() > 0) {
            changes.add(whole(ReportItem.CHANGES, Sentence.of("process.back")).counting(course.stepsTakenBack()));
        }
        workshop.questions().forEach(question -> changes.addAll(changes(question, course)));
        return changes.isEmpty() ? List.of(whole(ReportItem.CHANGES, Sentence.of("process.no-changes"))) : changes;
    }

    private static List<ProcessLine> changes(Question question, Course course) {
        List<ProcessLine> changes = new ArrayList<>();
        for (Intervention what : Intervention.values()) {
            course.done().get(new Course.Done(question.place(), what)).ifPresent(times -> changes.add(ProcessLine.of(
                    ReportItem.CHANGES, OWN, question.place() + 1, Sentence.of("process.did." + what))
                    .counting(times)));
        }
        changes.addAll(ProcessOfQuestion.changes(question));
        return changes;
    }
}
