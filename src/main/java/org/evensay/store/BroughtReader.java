package org.evensay.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.ThemeId;
import org.evensay.synthesis.GroupCount.Given;
import org.evensay.synthesis.Route;
import org.evensay.synthesis.RouteLine;
import org.evensay.synthesis.RouteLine.Figure;
import org.evensay.synthesis.RouteLine.Kind;
import org.evensay.synthesis.SideBySide;
import org.evensay.synthesis.Steadiness;
import org.evensay.synthesis.ToldLine;
import org.evensay.view.inquiry.ShownTotals;
import org.evensay.voting.Place;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.WorkshopId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads what a file brought back from its rows, inside the caller's transaction. */
final class BroughtReader {
    private final Handle handle;
    private final InquiryId inquiry;

    BroughtReader(Handle handle, InquiryId inquiry) {
        this.handle = handle;
        this.inquiry = inquiry;
    }

    /** Where a row belongs, and what it says. */
    private record At<K, T>(K key, T said) {
        static <K, T> Map<K, List<T>> grouped(List<At<K, T>> rows) {
            return rows.stream().collect(Collectors.groupingBy(At::key,
                    Collectors.mapping(At::said, Collectors.toList())));
        }
    }

    Brought brought() {
        Map<String, List<Brought.Answer>> answers = answers();
        List<Brought.Meeting> meetings = all("select * from brought_meeting where inquiry = ? order by workshop",
                (row, context) -> new Brought.Meeting(new WorkshopId(row.getString("workshop")),
                        new GroupId(row.getString("group_id")), row.getObject("meeting_day", LocalDate.class),
                        answers.getOrDefault(row.getString("workshop"), List.of())));
        return new Brought(inquiry, meetings, totals());
    }

    private Map<String, List<Brought.Answer>> answers() {
        Map<List<Object>, List<Brought.Idea>> ideas = At.grouped(all("select * from brought_idea where inquiry = ? "
                + "order by workshop, answer, place", (row, context) -> new At<List<Object>, Brought.Idea>(
                        List.of(row.getString("workshop"), row.getInt("answer")), idea(row))));
        return At.grouped(all("select * from brought_answer where inquiry = ? order by workshop, place",
                (row, context) -> new At<>(row.getString("workshop"), new Brought.Answer(row.getString("wording"),
                        row.getString("method"), row.getInt("choices"), row.getInt("ballots"), row.getString("told"),
                        row.getBoolean("keeps_some"),
                        ideas.getOrDefault(List.of(row.getString("workshop"), row.getInt("place")), List.of())))));
    }

    private static Brought.Idea idea(ResultSet row) throws SQLException {
        String merged = row.getString("merged_from");
        return new Brought.Idea(new IdeaId(row.getString("idea")), row.getString("letter"), row.getString("text"),
                QuestionReader.number(row, "idea_rank"), QuestionReader.number(row, "points"),
                Optional.ofNullable(row.getBigDecimal("share")),
                merged.isEmpty() ? List.of() : List.of(merged.split("\n", -1)));
    }

    private List<Brought.Totals> totals() {
        Map<List<Object>, List<Place<SideBySide.Row<ThemeId>>>> themes = At.grouped(all("select * from brought_total "
                + "where inquiry = ? order by question, version, place", (row, context) -> new At<>(version(row),
                        new Place<>(row.getInt("theme_rank"), false, theme(row)))));
        Map<List<Object>, List<At<Route, Place<RouteLine<ThemeId>>>>> routes = At.grouped(all("select * from "
                + "brought_route where inquiry = ? order by question, version, route, place", (row, context) ->
                new At<>(version(row), new At<>(Route.valueOf(row.getString("route")), new Place<>(
                        row.getInt("theme_rank"), false, line(row))))));
        return all("select * from brought_totals where inquiry = ? order by question, version", (row, context) -> {
            List<GroupId> groups = Stream.of(row.getString("joined").split(" ")).map(GroupId::new).toList();
            return new Brought.Totals(new PlannedId(row.getString("question")), row.getInt("version"),
                    row.getString("mark"), Set.copyOf(groups), ShownTotals.of(groups.size(),
                            row.getInt("voted"), row.getInt("ballots"), themes.getOrDefault(version(row), List.of()),
                            told(At.grouped(routes.getOrDefault(version(row), List.of())))));
        });
    }

    /** Totals may have been told in no such way at all. */
    private static <T> Map<Route, T> told(Map<Route, T> ways) {
        Map<Route, T> told = new EnumMap<>(Route.class);
        told.putAll(ways);
        return told;
    }

    private static List<Object> version(ResultSet row) throws SQLException {
        return List.of(row.getString("question"), row.getInt("version"));
    }

    private static SideBySide.Row<ThemeId> theme(ResultSet row) throws SQLException {
        return ShownTotals.row(new ThemeId(row.getString("theme")),
                new Given(row.getLong("points"), row.getInt("people")), row.getBigDecimal("pooled"),
                row.getBigDecimal("group_equal"), row.getInt("raised"), new Steadiness(row.getInt("best"),
                        row.getInt("worst"), row.getInt("top_fives"), new Steadiness.Range(
                                row.getInt("best_without"), row.getInt("worst_without")),
                        row.getBoolean("one_alone")));
    }

    private static RouteLine<ThemeId> line(ResultSet row) throws SQLException {
        return new ToldLine<>(new ThemeId(row.getString("theme")), Stream.of(row.getString("numbers").split(" "))
                .filter(number -> !number.isEmpty()).map(BroughtReader::figure).toList());
    }

    private static Figure figure(String number) {
        String[] parts = number.split("=");
        return new Figure(Kind.valueOf(parts[0]), new BigDecimal(parts[1]));
    }

    private <T> List<T> all(String select, RowMapper<T> mapper) {
        return handle.createQuery(select).bind(0, inquiry.value()).map(mapper).list();
    }
}
