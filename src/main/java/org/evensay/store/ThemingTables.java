package org.evensay.store;

import static org.evensay.store.Row.columns;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.Theme;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;

/** The tables of how ideas come to themes: the codebook, what each member gave, and what was settled. */
final class ThemingTables {
    private static final Table<Theming> CODEBOOK = table("codebook", List.of(), List.of("version"),
            theming -> Stream.of(Row.of(List.of(), theming.codebook(), () -> columns(theming.codebook().version()))));

    private static final Table<Theming> THEME = table("theme", List.of("id"),
            List.of("name", "about", "since_version", "retired"), theming -> theming.codebook().themes().values()
                    .stream().map(theme -> Row.of(List.of(theme.id().value()), theme, () -> columns(theme.name(),
                            theme.about(), theme.since(), theme.retired()))));

    private static final Table<Theming> EARLIER_THEME = table("earlier_theme", List.of("theme", "place"),
            List.of("since_version", "name", "about"),
            theming -> theming.codebook().themes().values().stream().flatMap(ThemingTables::before));

    private static final Table<Theming> GIVEN_CODE = table("given_code", List.of("workshop", "idea", "member"),
            List.of("main_theme", "codebook_version"), theming -> given(theming, (key, code) ->
                    Stream.of(Row.of(key, code, () -> columns(main(code), code.codebook())))));

    private static final Table<Theming> GIVEN_TAG = table("given_tag", List.of("workshop", "idea", "member", "theme"),
            List.of(), theming -> given(theming, ThemingTables::tags));

    private static final Table<Theming> COMPARED = table("compared_idea", List.of("workshop", "idea"), List.of(),
            theming -> theming.compared().stream().map(idea -> Row.of(key(idea), idea, () -> columns())));

    private static final Table<Theming> SETTLED = table("settled_code", List.of("workshop", "idea"),
            List.of("main_theme", "codebook_version"), theming -> settled(theming, (key, code) ->
                    Stream.of(Row.of(key, code, () -> columns(main(code), code.codebook())))));

    private static final Table<Theming> SETTLED_TAG = table("settled_tag", List.of("workshop", "idea", "theme"),
            List.of(), theming -> settled(theming, ThemingTables::tags));

    static final List<Table<Theming>> ALL = List.of(CODEBOOK, THEME, EARLIER_THEME, GIVEN_CODE, GIVEN_TAG, COMPARED,
            SETTLED, SETTLED_TAG);

    private ThemingTables() {
    }

    private interface RowsOfCode {
        Stream<Row> of(List<Object> key, Code code);
    }

    private static Table<Theming> table(String name, List<String> keys, List<String> others,
                                        Function<Theming, Stream<Row>> rows) {
        return new Table<>(name, "inquiry", keys, others, rows);
    }

    private static Stream<Row> before(Theme theme) {
        return IntStream.range(0, theme.before().size()).mapToObj(place -> {
            Theme.Before was = theme.before().get(place);
            return Row.of(List.of(theme.id().value(), place), was,
                    () -> columns(was.since(), was.name(), was.about()));
        });
    }

    private static Stream<Row> given(Theming theming, RowsOfCode rows) {
        return theming.given().asMap().entrySet().stream().flatMap(codes -> codes.getValue().asMap().entrySet()
                .stream().flatMap(code -> rows.of(key(codes.getKey(), code.getKey()), code.getValue())));
    }

    private static Stream<Row> settled(Theming theming, RowsOfCode rows) {
        return theming.settled().asMap().entrySet().stream()
                .flatMap((Map.Entry<IdeaRef, Code> code) -> rows.of(key(code.getKey()), code.getValue()));
    }

    private static Stream<Row> tags(List<Object> key, Code code) {
        return code.tags().stream().map(tag -> Row.of(
                Stream.concat(key.stream(), Stream.of(tag.value())).toList(), tag, () -> columns()));
    }

    private static List<Object> key(IdeaRef idea) {
        return List.of(idea.workshop().value(), idea.idea().value());
    }

    private static List<Object> key(IdeaRef idea, MemberId member) {
        return List.of(idea.workshop().value(), idea.idea().value(), member.value());
    }

    private static String main(Code code) {
        return code.main().map(ThemeId::value).orElse(null);
    }
}
