package org.evensay.view.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.view.ProcessLine;
import org.evensay.view.ReportItem;
import org.evensay.view.Sentence;

/**
 * How a comparison came to be, for whoever reports on it: an answer to each item of the checklist, from nothing but
 * what has left the groups. What went on in a room (who was there, for how long, what was changed) stays with its
 * group.
 */
public record SharedProcess(List<ProcessLine> lines) {
    private static final String ALL = "";

    public static SharedProcess of(Version asked, int number, ComparisonView view, CodesView codes) {
        List<ProcessLine> lines = new ArrayList<>();
        lines.add(ProcessLine.of(ReportItem.QUESTION, ALL, number,
                Sentence.of("process.question", asked.wording(), asked.number())));
        Stream.of(ReportItem.PLACE, ReportItem.FACILITATOR, ReportItem.PRESENT, ReportItem.TIMES, ReportItem.OFFERED,
                ReportItem.COMPLETE, ReportItem.CHANGES).forEach(item -> lines.add(ProcessLine.of(item, ALL, number,
                        Sentence.of("process.with-the-group"))));
        lines.add(ProcessLine.of(ReportItem.VOTES, ALL, number, Sentence.of("process.last-vote-counts")));
        lines.add(ProcessLine.of(ReportItem.SCORING, ALL, number, Sentence.of("compare.says.pooled")));
        lines.add(ProcessLine.of(ReportItem.SCORING, ALL, number, Sentence.of("compare.says.equal")));
        lines.add(ProcessLine.of(ReportItem.TIES, ALL, number, Sentence.of("process.ties-of-themes")));
        lines.add(ProcessLine.of(ReportItem.FIGURES, ALL, number, Sentence.of("process.figures-of-themes")));
        view.groups().forEach(group -> lines.addAll(of(group, number)));
        lines.addAll(coding(view, codes, number));
        return new SharedProcess(lines.stream().sorted(Comparator.comparing(ProcessLine::item)).toList());
    }

    private static List<ProcessLine> of(ComparisonView.Joined group, int number) {
        GroupAnswers left = group.themes().answers();
        return List.of(
                ProcessLine.of(ReportItem.DATE, left.name(), number,
                        Sentence.of("process.date", left.day().toString())),
                cast(left, number),
                ProcessLine.of(ReportItem.CHOICES, left.name(), number, left.method().isEmpty()
                        ? Sentence.of("process.no-vote") : Sentence.of("process.method", left.method())),
                ProcessLine.of(ReportItem.MERGED, left.name(), number, Sentence.of("process.merged-of-left"))
                        .counting((int) left.ideas().stream().filter(idea -> !idea.mergedFrom().isEmpty()).count()),
                ProcessLine.of(ReportItem.FINAL_LIST, left.name(), number,
                        Sentence.of(left.keepsSome() ? "process.left-first" : "process.left"))
                        .counting(left.ideas().size()),
                ProcessLine.of(ReportItem.WHO_SEES, left.name(), number,
                        Sentence.of("process.told." + left.extent())));
    }

    /** A count of one or two people is never told. */
    private static ProcessLine cast(GroupAnswers left, int number) {
        return ComparisonView.tellsPeople(left.cast())
                ? ProcessLine.of(ReportItem.CAST, left.name(), number, Sentence.of("process.cast-there"))
                        .counting(left.cast())
                : ProcessLine.of(ReportItem.CAST, left.name(), number, Sentence.of("process.cast-few"));
    }

    private static List<ProcessLine> coding(ComparisonView view, CodesView codes, int number) {
        List<ProcessLine> lines = new ArrayList<>();
        codes.pairs().forEach(pair -> lines.add(ProcessLine.of(ReportItem.THEMES, ALL, number, Sentence.of(
                "process.coders", pair.agreement().same(), pair.agreement().ideas()))));
        lines.add(ProcessLine.of(ReportItem.THEMES, ALL, number, Sentence.of("process.settled"))
                .counting(codes.settled().size()));
        lines.add(ProcessLine.of(ReportItem.THEMES, ALL, number, Sentence.of("process.open")).counting(view.open()));
        lines.add(ProcessLine.of(ReportItem.THEMES, ALL, number, Sentence.of("process.fits-none"))
                .counting(view.fitsNone()));
        return lines;
    }
}
