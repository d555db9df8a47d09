package org.evensay.store;

import static org.evensay.store.Row.columns;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.ThemeId;
import org.evensay.synthesis.Route;
import org.evensay.synthesis.RouteLine;
import org.evensay.synthesis.SideBySide;
import org.evensay.synthesis.Steadiness;
import org.evensay.voting.Place;

/** The tables of what a file brought: the groups' answers, and the totals over them as they were shown. */
final class BroughtTables {
    private static final Table<Brought> MEETING = table("brought_meeting", List.of("workshop"),
            List.of("group_id", "meeting_day"), brought -> brought.meetings().stream().map(meeting -> Row.of(
                    List.of(meeting.workshop().value()), meeting, () -> columns(meeting.group().value(),
                            meeting.day()))));
    private static final Table<Brought> ANSWER = table("brought_answer", List.of("workshop", "place"),
            List.of("wording", "method", "choices", "ballots", "told", "keeps_some"),
            brought -> brought.meetings().stream().flatMap(BroughtTables::answers));
    private static final Table<Brought> IDEA = table("brought_idea", List.of("workshop", "idea"),
            List.of("answer", "place", "letter", "text", "idea_rank", "points", "share", "merged_from"),
            brought -> brought.meetings().stream().flatMap(meeting -> places(meeting.answers()).boxed()
                    .flatMap(answer -> ideas(meeting, answer))));
    private static final Table<Brought> TOTALS = table("brought_totals", List.of("question", "version"),
            List.of("mark", "joined", "voted", "ballots"), brought -> brought.totals().stream().map(totals ->
                    Row.of(key(totals), totals, () -> columns(totals.mark(), totals.groups().stream()
                            .map(GroupId::value).sorted().collect(Collectors.joining(" ")),
                            totals.figures().voted(), totals.figures().ballots()))));
    private static final Table<Brought> TOTAL = table("brought_total", List.of("question", "version", "place"),
            List.of("theme", "theme_rank", "points", "pooled", "group_equal", "raised", "people", "top_fives", "best",
                    "worst", "best_without", "worst_without", "one_alone"),
            brought -> brought.totals().stream().flatMap(BroughtTables::themes));
    private static final Table<Brought> ROUTE = table("brought_route",
            List.of("question", "version", "route", "place"), List.of("theme", "theme_rank", "numbers"),
            brought -> brought.totals().stream().flatMap(totals -> totals.figures().routes().entrySet().stream()
                    .flatMap(route -> route(totals, route))));
    static final List<Table<Brought>> ALL = List.of(MEETING, ANSWER, IDEA, TOTALS, TOTAL, ROUTE);

    private BroughtTables() {
    }

    private static Table<Brought> table(String name, List<String> keys, List<String> others,
                                        Function<Brought, Stream<Row>> rows) {
        return new Table<>(name, "inquiry", keys, others, rows);
    }

    private static IntStream places(List<?> list) {
        return IntStream.range(0, list.size());
    }

    private static Stream<Row> answers(Brought.Meeting meeting) {
        return places(meeting.answers()).mapToObj(place -> {
            Brought.Answer answer = meeting.answers().get(place);
            return Row.of(List.of(meeting.workshop().value(), place), answer, () -> columns(answer.wording(),
                    answer.method(), answer.choices(), answer.cast(), answer.told(), answer.keepsSome()));
        });
    }

    private static Stream<Row> ideas(Brought.Meeting meeting, int answer) {
        List<Brought.Idea> ideas = meeting.answers().get(answer).ideas();
        return places(ideas).mapToObj(place -> {
            Brought.Idea idea = ideas.get(place);
            return Row.of(List.of(meeting.workshop().value(), idea.id().value()), idea, () -> columns(answer, place,
                    idea.letter(), idea.text(), idea.rank().isEmpty() ? null : idea.rank().getAsInt(),
                    idea.points().isEmpty() ? null : idea.points().getAsInt(), idea.share().orElse(null),
                    String.join("\n", idea.mergedFrom())));
        });
    }

    private static List<Object> key(Brought.Totals totals) {
        return List.of(totals.question().value(), totals.version());
    }

    private static List<Object> key(Brought.Totals totals, Object... more) {
        return Stream.concat(key(totals).stream(), Stream.of(more)).toList();
    }

    private static Stream<Row> themes(Brought.Totals totals) {
        List<Place<SideBySide.Row<ThemeId>>> rows = totals.figures().rows();
        return places(rows).mapToObj(place -> Row.of(key(totals, place), rows.get(place),
                () -> theme(rows.get(place).rank(), rows.get(place).line())));
    }

    private static List<Object> theme(int rank, SideBySide.Row<ThemeId> row) {
        Steadiness steady = row.steadiness();
        return columns(row.theme().value(), rank, row.line().points(), row.line().pooled().percent(2),
                row.line().groupEqual().percent(2), row.line().groups(), row.line().people(), steady.topFives(),
                steady.best(), steady.worst(), steady.without().best(), steady.without().worst(),
                steady.byOneAlone());
    }

    private static Stream<Row> route(Brought.Totals totals, Map.Entry<Route, List<Place<RouteLine<ThemeId>>>> route) {
        List<Place<RouteLine<ThemeId>>> places = route.getValue();
        return places(places).mapToObj(place -> Row.of(key(totals, route.getKey().name(), place), places.get(place),
                () -> columns(places.get(place).line().theme().value(), places.get(place).rank(),
                        numbers(places.get(place).line()))));
    }

    private static String numbers(RouteLine<ThemeId> line) {
        return line.figures().stream().map(figure -> figure.kind().name() + "=" + figure.number().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
