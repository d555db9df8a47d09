package org.evensay.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.evensay.workshop.Idea;
import org.evensay.workshop.Outcome;
import org.evensay.workshop.Question;
import org.evensay.workshop.Vote;

/** What a report says of one question: its words, the list and how it came to be, and the votes that are closed. */
final class ProcessOfQuestion {
    private ProcessOfQuestion() {
    }

    static List<ProcessLine> of(Question question) {
        List<ProcessLine> lines = new ArrayList<>();
        lines.add(line(question, ReportItem.QUESTION,
                Sentence.of("process.asked", question.wording())));
        List<Idea> lettered = question.ideas().values().stream().filter(idea -> idea.letter().isPresent())
                .sorted(Comparator.comparing(idea -> idea.letter().orElseThrow())).toList();
        lines.add(line(question, ReportItem.OFFERED, Sentence.of("process.offered")).counting((int) lettered.stream()
                .filter(idea -> question.partsOf(idea.id()).isEmpty()).count()));
        lines.addAll(merged(question, lettered));
        lines.add(line(question, ReportItem.FINAL_LIST, Sentence.of("process.listed"))
                .counting(question.listed().size()));
        lines.addAll(votes(question));
        return lines;
    }

    private static ProcessLine line(Question question, ReportItem item, Sentence says) {
        return ProcessLine.of(item, "", question.place() + 1, says);
    }

    private static List<ProcessLine> merged(Question question, List<Idea> lettered) {
        List<ProcessLine> merged = lettered.stream()
                .filter(idea -> idea.isListed() && !question.partsOf(idea.id()).isEmpty())
                .map(idea -> line(question, ReportItem.MERGED, Sentence.of("process.merged", said(idea),
                        question.originsOf(idea).stream().map(ProcessOfQuestion::firstSaid)
                                .collect(Collectors.joining(" | ")))).counting(question.originsOf(idea).size()))
                .toList();
        return merged.isEmpty() ? List.of(line(question, ReportItem.MERGED, Sentence.of("process.none-merged")))
                : merged;
    }

    private static String said(Idea idea) {
        return idea.letter().orElseThrow() + ": " + idea.text();
    }

    private static String firstSaid(Idea idea) {
        return idea.letter().orElseThrow() + ": " + idea.firstWords();
    }

    private static List<ProcessLine> votes(Question question) {
        List<Vote> closed = question.votes().stream().filter(vote -> !vote.isOpen()).toList();
        List<ProcessLine> lines = new ArrayList<>();
        lines.add(line(question, ReportItem.VOTES, Sentence.of("process.votes"))
                .counting((int) closed.stream().filter(vote -> !vote.amongTied()).count()));
        if (!question.votesAmongTied().isEmpty()) {
            lines.add(line(question, ReportItem.VOTES, Sentence.of("process.votes-on-a-place"))
                    .counting(question.votesAmongTied().size()));
        }
        closed.forEach(vote -> lines.addAll(vote(question, vote)));
        closed.stream().filter(vote -> !vote.amongTied()).reduce((first, later) -> later)
                .ifPresent(vote -> lines.addAll(rules(question, vote)));
        return lines;
    }

    /** How many ballots said all they could is a figure of the vote: only where figures are kept and were shown. */
    private static List<ProcessLine> vote(Question question, Vote vote) {
        List<ProcessLine> lines = new ArrayList<>();
        lines.add(line(question, ReportItem.CAST, Sentence.of("process.cast", vote.number()))
                .counting(vote.outcome().map(Outcome::cast).orElse(0)));
        vote.outcome().filter(kept -> kept.helped() > 0).ifPresent(kept -> lines.add(line(question, ReportItem.CAST,
                Sentence.of("process.helped", vote.number())).counting(kept.helped())));
        if (Seen.isEveryPlace(question)) {
            Disclosure.of(vote, Audience.ROOM).ifPresent(shown -> lines.add(line(question, ReportItem.COMPLETE,
                    Sentence.of("process.complete", vote.number())).counting(shown.complete())));
        }
        return lines;
    }

    private static List<ProcessLine> rules(Question question, Vote vote) {
        List<ProcessLine> lines = new ArrayList<>();
        Sentences.howChosen(vote.method()).forEach(says -> lines.add(line(question, ReportItem.CHOICES, says)));
        lines.add(line(question, ReportItem.SCORING, Sentences.formula(vote.method())));
        lines.add(line(question, ReportItem.TIES, Sentences.ties(vote.method(), vote.ties())
                .orElse(Sentence.of("process.ties-by-formula"))));
        lines.add(line(question, ReportItem.FIGURES, Sentence.of("process.figures")));
        return lines;
    }

    /** What can be read from the list itself. */
    static List<ProcessLine> changes(Question question) {
        int reworded = (int) question.ideas().values().stream().filter(idea -> !idea.earlier().isEmpty()).count();
        int hidden = (int) question.ideas().values().stream().filter(Idea::isHidden).count();
        List<ProcessLine> lines = new ArrayList<>();
        if (reworded > 0) {
            lines.add(line(question, ReportItem.CHANGES, Sentence.of("process.reworded")).counting(reworded));
        }
        if (hidden > 0) {
            lines.add(line(question, ReportItem.CHANGES, Sentence.of("process.still-hidden")).counting(hidden));
        }
        return lines;
    }
}
