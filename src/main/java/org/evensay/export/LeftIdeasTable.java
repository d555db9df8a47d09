package org.evensay.export;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evensay.inquiry.Theming;
import org.evensay.view.inquiry.CodedIdea;
import org.evensay.view.inquiry.GroupAnswers;

/** What has left the groups in answer to a question, idea by idea, with what each was made of and its themes. */
public final class LeftIdeasTable {
    private static final List<String> COLUMNS = List.of("group", "date", "question", "letter", "idea", "rank",
            "points", "share_of_points_available", "merged_from", "theme", "tags", "method", "choices",
            "ballots_cast");

    private LeftIdeasTable() {
    }

    public static Table of(List<GroupAnswers> answers, Theming theming) {
        return new Table("ideas", COLUMNS, answers.stream().flatMap(group -> lines(group, theming)).toList());
    }

    private static Stream<List<Object>> lines(GroupAnswers group, Theming theming) {
        return group.ideas().stream().map(idea -> CodedIdea.of(idea, theming)).map(coded -> List.of(group.name(),
                group.day().toString(), group.wording(), coded.idea().letter(), coded.idea().text(),
                told(coded.idea().rank()), told(coded.idea().points()),
                coded.idea().share().<Object>map(share -> share).orElse(Table.NOTHING),
                String.join(" | ", coded.idea().mergedFrom()), IdeaWords.theme(coded),
                String.join(" | ", coded.tags()), group.method(), group.choices() == 0 ? Table.NOTHING
                        : group.choices(), group.cast()));
    }

    private static Object told(OptionalInt figure) {
        return figure.isPresent() ? figure.getAsInt() : Table.NOTHING;
    }
}
