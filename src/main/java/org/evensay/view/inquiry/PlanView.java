package org.evensay.view.inquiry;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.evensay.inquiry.Hint;
import org.evensay.inquiry.HintWords;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.QuestionHints;

/** The plan as its team sees it: each question with hints for its wording, and how many groups have answered it. */
public record PlanView(List<Line> questions) {

    /** {@code earlier} are older wordings that some group has answered. */
    public record Line(Planned planned, Set<Hint> hints, int groups, List<Earlier> earlier) {
    }

    public record Earlier(int version, String wording, int groups) {
    }

    public static PlanView of(Inquiry inquiry, List<Lent> lent, HintWords words) {
        List<GroupAnswers> answers = GroupAnswers.all(lent);
        return new PlanView(inquiry.plan().questions().stream().map(planned -> line(planned, answers, words)).toList());
    }

    private static Line line(Planned planned, List<GroupAnswers> answers, HintWords words) {
        return new Line(planned, QuestionHints.of(planned.wording(), planned.stage(), words),
                answered(planned, planned.version(), answers), IntStream.range(1, planned.version())
                .mapToObj(version -> new Earlier(version, planned.wordings().get(version - 1),
                        answered(planned, version, answers))).filter(earlier -> earlier.groups() > 0).toList());
    }

    private static int answered(Planned planned, int version, List<GroupAnswers> answers) {
        return GroupAnswers.to(new Version(planned, version), answers).size();
    }
}
