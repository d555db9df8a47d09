package org.evensay.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.evensay.i18n.Words;
import org.evensay.inquiry.PollKind;
import org.evensay.view.inquiry.PollsView;
import org.evensay.view.inquiry.SpreadGrid;
import org.evensay.view.picture.Grid;

/** A poll in words: its questions and steps, and what was answered. */
public record PollWords(Words words) {

    /** The group's own words as they were asked, or those that a ready question has in this language. */
    public String question(PollKind kind, String asked) {
        return kind.isInOwnWords() ? asked : words.say("poll.asks." + asked);
    }

    /** The first step first. */
    public List<String> steps(PollKind kind) {
        return kind == PollKind.DESIGN_AND_DELIVERY
                ? IntStream.range(0, kind.steps()).mapToObj(at -> words.say("poll.cell",
                        who(at / PollKind.WHO + 1), who(at % PollKind.WHO + 1))).toList()
                : IntStream.rangeClosed(1, kind.steps()).mapToObj(at -> words.say("poll.step." + kind + "." + at))
                        .toList();
    }

    /** As {@link #steps}, and each of a balance names its side: who answers need not look back. */
    public List<String> choices(PollKind kind, String asked) {
        return kind != PollKind.BALANCES ? steps(kind) : IntStream.rangeClosed(1, kind.steps())
                .mapToObj(at -> words.say("poll.choice." + at,
                        words.say((at * 2 > kind.steps() ? "poll.other." : "poll.one.") + asked))).toList();
    }

    /** Staff alone, both together, people of the group alone. */
    public String who(int number) {
        return words.say("poll.who." + number);
    }

    /** In the small table. */
    public String shortly(int number) {
        return words.say("poll.who-short." + number);
    }

    /** What is on the two sides of a balance. */
    public String between(String asked) {
        return words.say("poll.between", words.say("poll.one." + asked), words.say("poll.other." + asked));
    }

    /** The number tells two of one day apart. */
    public String time(int time, LocalDate day) {
        return words.say("polls.time", time, words.day(day));
    }

    /** When, and how many people chose a step. */
    public String time(PollsView.Asking asking) {
        int chose = asking.people() - asking.counts().passes();
        return words.say("polls.time-and-people", time(asking.time(), asking.day()), chose, asking.counts().passes());
    }

    public Grid grid(PollsView.OverTime question) {
        return SpreadGrid.of(question, question(question.kind(), question.asked()), about(question),
                steps(question.kind()), this::time);
    }

    private String about(PollsView.OverTime question) {
        return question.kind() == PollKind.BALANCES ? between(question.asked()) : words.say("polls.picture-says");
    }
}
