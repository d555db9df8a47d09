package org.evensay.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.evensay.synthesis.GroupAgreement;
import org.evensay.synthesis.GroupPair;
import org.evensay.synthesis.ListLikeness;
import org.evensay.view.inquiry.ComparisonView;

/**
 * How alike the groups in the totals are: Kendall's W of all of them in the first line, then each two. Numbers have two
 * decimals, as on the page. Of totals that a file brought there is none.
 */
public final class AgreementTable {
    private static final List<String> COLUMNS = List.of("group", "other_group", "kendalls_w", "spearman",
            "in_both_first_places", "first_places", "jaccard", "rank_biased_overlap");
    private static final String ALL = "(all)";

    private AgreementTable() {
    }

    public static Table of(ComparisonView view) {
        return new Table("agreement", COLUMNS, view.totals().stream()
                .flatMap(totals -> lines(totals.agreement(), view.totalled())).toList());
    }

    private static Stream<List<Object>> lines(GroupAgreement agreement, List<String> groups) {
        Stream<List<Object>> all = agreement.concordance().stream().map(concordance -> List.of(ALL, ALL,
                rounded(concordance.w()), Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING, Table.NOTHING));
        return Stream.concat(all, agreement.pairs().stream().map(pair -> line(pair, groups)));
    }

    private static List<Object> line(GroupPair pair, List<String> groups) {
        Optional<ListLikeness> five = pair.firstFive();
        return List.of(groups.get(pair.one()), groups.get(pair.other()), Table.NOTHING, told(pair.likeness()),
                five.<Object>map(ListLikeness::overlap).orElse(Table.NOTHING),
                five.<Object>map(ListLikeness::depth).orElse(Table.NOTHING), told(five, ListLikeness::jaccard),
                told(five, ListLikeness::rankBiased));
    }

    private static Object told(Optional<ListLikeness> likeness, ToDoubleFunction<ListLikeness> figure) {
        return told(likeness.map(each -> OptionalDouble.of(figure.applyAsDouble(each)))
                .orElse(OptionalDouble.empty()));
    }

    private static Object told(OptionalDouble figure) {
        return figure.isPresent() ? rounded(figure.getAsDouble()) : Table.NOTHING;
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_EVEN);
    }
}
