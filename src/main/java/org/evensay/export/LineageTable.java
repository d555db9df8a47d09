package org.evensay.export;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.inquiry.Theming;
import org.evensay.view.inquiry.CodedIdea;
import org.evensay.view.inquiry.GroupAnswers;
import org.evensay.view.inquiry.WholeInquiry.OfVersion;

/**
 * Where each idea comes from and where it went: an original in its author's first words, the idea on the list that it
 * became part of, and the theme of that. One line an original, so that every line of every group can be counted.
 */
final class LineageTable {
    private static final List<String> COLUMNS = List.of("group", "original_letter", "original", "joined", "letter",
            "idea", "rank", "theme", "tags");

    private LineageTable() {
    }

    static Table of(OfVersion each, Theming theming) {
        return InquiryBook.ofQuestion(each, new Table("ideas", COLUMNS, each.answers().stream()
                .flatMap(group -> group.ideas().stream().map(idea -> CodedIdea.of(idea, theming))
                        .flatMap(coded -> lines(group, coded))).toList()));
    }

    private static Stream<List<Object>> lines(GroupAnswers group, CodedIdea coded) {
        List<String> originals = coded.idea().mergedFrom();
        return originals.isEmpty()
                ? Stream.of(line(group, coded, coded.idea().letter(), coded.idea().text(), "no"))
                : originals.stream().map(original -> line(group, coded, original.substring(0, original.indexOf(": ")),
                        original.substring(original.indexOf(": ") + 2), "yes"));
    }

    private static List<Object> line(GroupAnswers group, CodedIdea coded, String letter, String original,
                                     String joined) {
        return List.of(group.name(), letter, IdeaWords.cell(original), joined, coded.idea().letter(),
                IdeaWords.cell(coded.idea().text()), GroupPrioritiesTable.told(coded.idea().rank()),
                IdeaWords.theme(coded), String.join(" | ", coded.tags()));
    }
}
