package org.evensay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.Codebook;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.Theme;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.WorkshopId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads the codebook and the codes of an inquiry back from their rows, inside the caller's transaction. */
final class ThemingReader {
    private final Handle handle;
    private final InquiryId inquiry;

    ThemingReader(Handle handle, InquiryId inquiry) {
        this.handle = handle;
        this.inquiry = inquiry;
    }

    Theming theming() {
        return new Theming(inquiry, codebook(), given(), new HashSet<>(all("select * from compared_idea "
                + "where inquiry = ?", (row, context) -> idea(row))), settled());
    }

    private Codebook codebook() {
        Map<String, List<Theme.Before>> before = all("select * from earlier_theme where inquiry = ? "
                + "order by theme, place", (row, context) -> Map.entry(row.getString("theme"), new Theme.Before(
                        row.getInt("since_version"), row.getString("name"), row.getString("about")))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<Theme> themes = all("select * from theme where inquiry = ? order by name, id", (row, context) ->
                new Theme(new ThemeId(row.getString("id")), row.getString("name"), row.getString("about"),
                        row.getInt("since_version"), before.getOrDefault(row.getString("id"), List.of()),
                        row.getBoolean("retired")));
        int version = all("select version from codebook where inquiry = ?", (row, context) -> row.getInt(1)).get(0);
        return new Codebook(WorkshopReader.keyed(themes, Theme::id), version);
    }

    private record Given(IdeaRef idea, MemberId by, Code code) {
    }

    private Keyed<IdeaRef, Keyed<MemberId, Code>> given() {
        Map<List<String>, Set<ThemeId>> tags = tags("select workshop, idea, member, theme from given_tag "
                + "where inquiry = ?");
        Map<IdeaRef, Map<MemberId, Code>> codes = new LinkedHashMap<>();
        all("select * from given_code where inquiry = ? order by workshop, idea, member", (row, context) ->
                new Given(idea(row), new MemberId(row.getString("member")), code(row, tags.getOrDefault(List.of(
                        row.getString("workshop"), row.getString("idea"), row.getString("member")), Set.of()))))
                .forEach(given -> codes.computeIfAbsent(given.idea(), first -> new LinkedHashMap<>())
                        .put(given.by(), given.code()));
        Map<IdeaRef, Keyed<MemberId, Code>> keyed = new LinkedHashMap<>();
        codes.forEach((idea, by) -> keyed.put(idea, Keyed.of(by)));
        return Keyed.of(keyed);
    }

    private Keyed<IdeaRef, Code> settled() {
        Map<List<String>, Set<ThemeId>> tags = tags("select workshop, idea, theme from settled_tag where inquiry = ?");
        Map<IdeaRef, Code> codes = new LinkedHashMap<>();
        all("select * from settled_code where inquiry = ? order by workshop, idea", (row, context) ->
                Map.entry(idea(row), code(row, tags.getOrDefault(
                        List.of(row.getString("workshop"), row.getString("idea")), Set.of()))))
                .forEach(settled -> codes.put(settled.getKey(), settled.getValue()));
        return Keyed.of(codes);
    }

    /** From all columns but the last to the themes in the last. */
    private Map<List<String>, Set<ThemeId>> tags(String select) {
        Map<List<String>, Set<ThemeId>> tags = new LinkedHashMap<>();
        all(select, (row, context) -> {
            int last = row.getMetaData().getColumnCount();
            List<String> key = last == 4 ? List.of(row.getString(1), row.getString(2), row.getString(3))
                    : List.of(row.getString(1), row.getString(2));
            return tags.computeIfAbsent(key, first -> new HashSet<>()).add(new ThemeId(row.getString(last)));
        });
        return tags;
    }

    private static Code code(ResultSet row, Set<ThemeId> tags) throws SQLException {
        return new Code(QuestionReader.text(row, "main_theme").map(ThemeId::new), tags,
                row.getInt("codebook_version"));
    }

    private static IdeaRef idea(ResultSet row) throws SQLException {
        return new IdeaRef(new WorkshopId(row.getString("workshop")), new IdeaId(row.getString("idea")));
    }

    private <T> List<T> all(String select, RowMapper<T> mapper) {
        return handle.createQuery(select).bind(0, inquiry.value()).map(mapper).list();
    }
}
