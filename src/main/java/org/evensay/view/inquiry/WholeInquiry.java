package org.evensay.view.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.inquiry.Theming;
import org.evensay.view.ProcessLine;

/** Everything that has left the groups of an inquiry, question by question: what its team takes away as one book. */
public record WholeInquiry(List<OfVersion> versions, Theming theming) {

    /** The answers to one wording of a question; {@code number} is its place among those that were answered. */
    public record OfVersion(int number, Version asked, ComparisonView view, CodesView codes) {

        public List<GroupAnswers> answers() {
            return view.groups().stream().map(group -> group.themes().answers()).toList();
        }

        public List<ProcessLine> process() {
            return SharedProcess.of(asked, number, view, codes).lines();
        }
    }

    public static WholeInquiry of(Inquiry inquiry, List<Lent> lent, Theming theming) {
        List<GroupAnswers> all = GroupAnswers.all(lent);
        List<Version> answered = inquiry.plan().versions().stream()
                .filter(version -> !GroupAnswers.to(version, all).isEmpty()).toList();
        return new WholeInquiry(IntStream.range(0, answered.size()).mapToObj(at -> of(at + 1, answered.get(at),
                GroupAnswers.to(answered.get(at), all), inquiry, lent, theming)).toList(), theming);
    }

    private static OfVersion of(int number, Version asked, List<GroupAnswers> answers, Inquiry inquiry,
                                List<Lent> lent, Theming theming) {
        return new OfVersion(number, asked, ComparisonView.of(Optional.of(asked), answers, lent, theming),
                CodesView.of(inquiry, theming, answers));
    }
}
