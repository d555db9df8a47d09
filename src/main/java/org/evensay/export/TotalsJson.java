package org.evensay.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.synthesis.Route;
import org.evensay.synthesis.RouteLine;
import org.evensay.synthesis.SideBySide;
import org.evensay.synthesis.Steadiness;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.view.inquiry.InquiryFile;
import org.evensay.voting.Place;

/** The totals of a version of a question, with the names of the columns of the comparison's own file. */
final class TotalsJson {
    private TotalsJson() {
    }

    static Map<String, Object> of(InquiryFile.Totals totals) {
        SideBySide<Integer> all = totals.figures();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("groups", totals.groups());
        json.put("groups_voted", all.voted());
        json.put("ballots", all.ballots());
        json.put("themes", all.rows().stream().map(TotalsJson::theme).toList());
        json.put("routes", all.routes().entrySet().stream().map(TotalsJson::route).toList());
        return json;
    }

    private static Map<String, Object> theme(Place<SideBySide.Row<Integer>> place) {
        SideBySide.Row<Integer> row = place.line();
        Steadiness steady = row.steadiness();
        Map<String, Object> json = InquiryJson.row("theme", row.theme(), "rank", place.rank(),
                "points", row.line().points(), "pooled_share", row.line().pooled().percent(2),
                "group_equal_share", row.line().groupEqual().percent(2), "groups", row.line().groups());
        if (ComparisonView.tellsPeople(row.line().people())) {
            json.put("people", row.line().people());
        }
        json.putAll(InquiryJson.row("top_fives", steady.topFives(), "best_rank", steady.best(),
                "worst_rank", steady.worst(), "best_rank_without_one_group", steady.without().best(),
                "worst_rank_without_one_group", steady.without().worst(), "one_group_only", steady.byOneAlone()));
        return json;
    }

    private static Map<String, Object> route(Map.Entry<Route, List<Place<RouteLine<Integer>>>> route) {
        return InquiryJson.row("route", route.getKey().key(), "places", route.getValue().stream()
                .map(place -> InquiryJson.row("theme", place.line().theme(), "rank", place.rank(),
                        "numbers", place.line().figures().stream().map(figure -> InquiryJson.row(
                                "kind", InquiryFile.word(figure.kind()), "number", figure.number())).toList()))
                .toList());
    }
}
