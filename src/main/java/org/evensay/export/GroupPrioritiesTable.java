package org.evensay.export;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evensay.view.inquiry.GroupAnswers;
import org.evensay.view.inquiry.LeftIdea;
import org.evensay.view.inquiry.WholeInquiry.OfVersion;

/** The priorities of each group for a question, as far as they have left it: its ideas with a place, in its order. */
final class GroupPrioritiesTable {
    private static final List<String> COLUMNS = List.of("group", "date", "rank", "letter", "idea", "points",
            "share_of_points_available", "method", "choices", "ballots_cast", "figures");

    private GroupPrioritiesTable() {
    }

    static Table of(OfVersion each) {
        return InquiryBook.ofQuestion(each, new Table("priorities", COLUMNS,
                each.answers().stream().flatMap(GroupPrioritiesTable::lines).toList()));
    }

    private static Stream<List<Object>> lines(GroupAnswers group) {
        return group.ideas().stream().filter(LeftIdea::isPriority).map(idea -> List.of(group.name(),
                group.day().toString(), idea.rank().getAsInt(), idea.letter(), IdeaWords.cell(idea.text()),
                told(idea.points()), idea.share().<Object>map(share -> share).orElse(Table.NOTHING), group.method(),
                group.choices() == 0 ? Table.NOTHING : group.choices(), group.cast(),
                group.extent().name().toLowerCase(Locale.ROOT)));
    }

    static Object told(OptionalInt figure) {
        return figure.isPresent() ? figure.getAsInt() : Table.NOTHING;
    }
}
