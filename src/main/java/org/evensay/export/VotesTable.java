package org.evensay.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evensay.i18n.Words;
import org.evensay.view.Beside;
import org.evensay.view.ChangeView;
import org.evensay.view.ChangeView.Mover;
import org.evensay.view.CutView;
import org.evensay.view.GroupPriorities;
import org.evensay.view.RecountView;
import org.evensay.view.SettledView;

/** How the votes of the group's own record were held and what is told of them, one line a question. */
public final class VotesTable {
    private static final List<String> OF_FIRST = List.of("first_vote", "first_vote_method",
            "first_vote_ballots_cast", "first_vote_ballots_complete");
    private static final List<String> OF_CHANGE = List.of("rank_correlation", "ideas_compared", "ballots",
            "ballots_new_or_changed_at_least", "risers", "fallers");
    private static final List<String> OF_OTHER_WAYS = List.of("would_another_way_change_it", "other_ways",
            "other_ways_with_the_same_first_place", "others_in_first_place");
    private static final List<String> OF_LINE = List.of("keep", "kept", "last_kept");
    private static final List<String> COLUMNS = columns();

    private VotesTable() {
    }

    public static Table of(GroupPriorities result, Words words) {
        return new Table("votes", COLUMNS,
                result.questions().stream().map(question -> line(question, words)).toList());
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("question_number", "question", "vote", "method",
                "how_people_chose", "how_it_was_counted"));
        columns.addAll(OF_FIRST);
        columns.add("since_first_vote");
        columns.addAll(OF_CHANGE);
        columns.addAll(OF_OTHER_WAYS);
        columns.addAll(OF_LINE);
        columns.add("votes_on_shared_places");
        return List.copyOf(columns);
    }

    private static List<Object> line(GroupPriorities.OfQuestion question, Words words) {
        List<Object> line = new ArrayList<>(List.of(question.place(), question.wording(),
                question.votes() == 0 ? Table.NOTHING : question.votes(), question.method()));
        Optional<Beside> beside = question.beside();
        line.add(beside.map(told -> Said.howChosen(told.way(), words)).orElse(Table.NOTHING));
        line.add(beside.map(told -> Said.howCounted(told.way(), question.ties(), words)).orElse(Table.NOTHING));
        line.addAll(beside.flatMap(Beside::first).map(VotesTable::first).orElse(nothing(OF_FIRST)));
        line.add(beside.map(told -> Said.sinceTheFirstVote(told, words)).orElse(Table.NOTHING));
        line.addAll(beside.flatMap(Beside::change).map(VotesTable::change).orElse(nothing(OF_CHANGE)));
        line.addAll(beside.flatMap(Beside::recount).map(recount -> recount(recount, words))
                .orElse(nothing(OF_OTHER_WAYS)));
        line.addAll(beside.flatMap(Beside::cut).map(VotesTable::keep).orElse(nothing(OF_LINE)));
        line.add(beside.map(told -> settled(told.settled())).orElse(Table.NOTHING));
        return List.copyOf(line);
    }

    private static List<Object> first(Beside.FirstVote first) {
        return List.of(first.number(), first.way().name(), first.cast(), first.complete());
    }

    private static List<Object> change(ChangeView change) {
        return List.of(change.correlation().<Object>map(figure -> figure).orElse(Table.NOTHING), change.compared(),
                change.ballots(), change.newOrChanged(), movers(change, Mover::isUp),
                movers(change, Predicate.not(Mover::isUp)));
    }

    /** {@code B: talk (2 → 1)}, the biggest rise first. */
    private static String movers(ChangeView change, Predicate<Mover> which) {
        return change.movers().stream().filter(which).map(idea -> named(idea.letter(), idea.text()) + " ("
                + idea.from() + " → " + idea.to() + ")").collect(Collectors.joining(" | "));
    }

    private static List<Object> recount(RecountView recount, Words words) {
        return List.of(Said.otherWays(recount, words), recount.ways(), recount.same(), recount.others().stream()
                .map(idea -> named(idea.letter(), idea.text())).collect(Collectors.joining(" | ")));
    }

    private static List<Object> keep(CutView cut) {
        return List.of(cut.wanted(), cut.kept(), cut.last());
    }

    /** {@code vote 2, ballots 3: B: talk | C: cake}; the figures are in the other sheet. */
    private static String settled(List<SettledView> votes) {
        return votes.stream().map(vote -> "vote " + vote.number() + ", ballots " + vote.cast() + ": "
                + vote.among().stream().map(idea -> named(idea.letter(), idea.text()))
                .collect(Collectors.joining(" | "))).collect(Collectors.joining("; "));
    }

    private static String named(String letter, String text) {
        return letter + ": " + IdeaWords.cell(text);
    }

    private static List<Object> nothing(List<String> columns) {
        return Collections.nCopies(columns.size(), Table.NOTHING);
    }
}
