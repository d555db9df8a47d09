package org.evensay.architecture;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.export.Taken;
import org.evensay.inquiry.Hint;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Part;
import org.evensay.inquiry.PlanOfQuestions;
import org.evensay.inquiry.PlanTemplate;
import org.evensay.inquiry.ReadyQuestion;
import org.evensay.inquiry.ReadyTheme;
import org.evensay.inquiry.Refusal;
import org.evensay.inquiry.Reply;
import org.evensay.paper.PlayedPaper;
import org.evensay.room.Copies.NotTaken;
import org.evensay.synthesis.Route;
import org.evensay.synthesis.RouteLine;
import org.evensay.view.Leaving;
import org.evensay.view.ReportItem;
import org.evensay.view.inquiry.ComparisonView;
import org.evensay.voting.Concordance;
import org.evensay.web.NoAnswer;
import org.evensay.web.TeamPage;
import org.evensay.workshop.Intervention;
import org.evensay.workshop.Stage;

/** The sentences of teams' and groups' pages whose keys are put together: which there are of each beginning. */
final class NetworkFamilies {
    private static final Map<String, List<String>> OF_THE_NETWORK = Map.ofEntries(
            entry("network.no.", names(NoAnswer.values())), entry("everything.no.", names(NotTaken.values())),
            entry("hint.", names(Hint.values())),
            entry("ready.name.", names(PlanTemplate.values())), entry("ready.about.", names(PlanTemplate.values())),
            entry("ready.question.", names(ReadyQuestion.values())),
            entry("ready.pairs.", names(Arrays.stream(ReadyQuestion.values())
                    .filter(ReadyQuestion::isAlsoForPairs).toList())),
            entry("team.page.", names(TeamPage.values())), entry("plan.stage.", names(Stage.values())),
            entry("plan.length.", names(PlanOfQuestions.Length.values())),
            entry("people.part.", names(Part.values())), entry("people.part-does.", names(Part.values())),
            entry("ready-theme.", names(ReadyTheme.values())),
            entry("ready-theme.about.", names(ReadyTheme.values())),
            entry("refused.plan.", names(Refusal.values())),
            entry("back.reply.", names(Reply.Kind.values())), entry("group.reply.", names(Reply.Kind.values())),
            entry("group.replied.", names(Reply.Kind.values())),
            entry("group.leaves.", names(Leaves.values())), entry("group.lets.", names(Leaves.values())),
            entry("compare.w.", names(Concordance.Band.values())),
            entry("compare.", ComparisonView.COLUMNS), entry("compare.says.", ComparisonView.COLUMNS),
            entry("route.", names(Route.values())), entry("route.says.", names(Route.values())),
            entry("paper.wrong.", names(PlayedPaper.Problem.values())),
            entry("take-in.wrong.", names(Taken.Wrong.values())),
            entry("route.figure.", names(RouteLine.Kind.values())),
            entry("process.item.", names(ReportItem.values())), entry("process.did.", names(Intervention.values())),
            entry("process.told.", names(Leaving.Extent.values())));

    private NetworkFamilies() {
    }

    static Map<String, List<String>> beside(Map<String, List<String>> others) {
        Map<String, List<String>> all = new HashMap<>(others);
        all.putAll(OF_THE_NETWORK);
        return all;
    }

    private static List<String> names(Enum<?>... values) {
        return names(Arrays.asList(values));
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
