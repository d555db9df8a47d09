package org.evensay.view.inquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.view.Leaving;
import org.evensay.view.SharedPriorities;
import org.evensay.workshop.WorkshopId;

/**
 * What has left one group in answer to one version of a question. {@code cast} is how many ballots there were, and
 * {@code choices} how many ideas each could name.
 *
 * @param place     which question of its workshop this was, from 1: one may be asked twice; a file does not say
 * @param keepsSome it passed on only the ideas that came first, and others stayed with it: a theme that is not among
 *                  {@code ideas} may be among those
 */
public record GroupAnswers(GroupId group, String name, WorkshopId workshop, OptionalInt place,
                           String wording, LocalDate day, String method, int choices, int cast,
                           Leaving.Extent extent, boolean keepsSome, List<LeftIdea> ideas) {

    /**
     * Everything that has left the groups, whichever question it answers: made once, and then asked for by version.
     * What one group answered on one day stays as it came.
     */
    public static List<GroupAnswers> all(List<Lent> lent) {
        return lent.stream().flatMap(each -> each.answers().stream()).filter(answers -> !answers.ideas().isEmpty())
                .sorted(Comparator.comparing(GroupAnswers::day)).toList();
    }

    /**
     * One for each group that answered this very version. A group that did so twice is there with the last time that
     * it voted: a list without a vote does not take the place of a result.
     */
    public static List<GroupAnswers> to(Version asked, List<GroupAnswers> all) {
        Map<GroupId, GroupAnswers> last = new HashMap<>();
        all.stream().filter(answers -> answers.wording().equals(asked.wording()))
                .forEach(answers -> last.merge(answers.group(), answers, GroupAnswers::or));
        return last.values().stream().sorted(Comparator.comparing(GroupAnswers::name)
                .thenComparing(answers -> answers.group().value())).toList();
    }

    private GroupAnswers or(GroupAnswers later) {
        return isVotedOn() && !later.isVotedOn() ? this : later;
    }

    private boolean isVotedOn() {
        return !method.isEmpty();
    }

    static GroupAnswers of(SharedPriorities.OfQuestion question, LentWorkshop lent) {
        WorkshopId id = lent.workshop().id();
        List<LeftIdea> listed = Stream.concat(
                question.priorities().stream().map(line -> LeftIdea.of(id, line)),
                question.unvoted().stream().map(idea -> LeftIdea.of(id, idea))).toList();
        List<LeftIdea> ideas = listed.stream()
                .filter(idea -> idea.isPriority() || lent.leaves() == Leaves.PRIORITIES_AND_IDEAS).toList();
        return new GroupAnswers(lent.group(), lent.groupName(), id, OptionalInt.of(question.place()),
                question.wording(), lent.workshop().day(), question.method(), question.choices(), question.cast(),
                question.extent(), ideas.size() < listed.size(), ideas);
    }

    static GroupAnswers of(Brought.Answer answer, Brought.Meeting meeting, String name) {
        return new GroupAnswers(meeting.group(), name, meeting.workshop(), OptionalInt.empty(), answer.wording(),
                meeting.day(), answer.method(), answer.choices(), answer.cast(), Leaving.Extent.valueOf(answer.told()),
                answer.keepsSome(),
                answer.ideas().stream().map(idea -> LeftIdea.of(meeting.workshop(), idea)).toList());
    }
}
