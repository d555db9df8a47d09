package org.evensay.web;

import java.util.List;
import java.util.Optional;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.PlanOfQuestions.Version;
import org.evensay.view.inquiry.GroupAnswers;
import org.evensay.view.inquiry.Lent;

/**
 * Which version of a question a page of the team is about, and what has left the groups in answer to it.
 *
 * @param answered every version that any group has answered, in the order of the plan, the newest wording first
 */
public record Answering(Optional<Version> asked, List<Version> answered, List<GroupAnswers> answers) {

    /** {@code word} names a version in an address; anything that does not, leaves the first that was answered. */
    static Answering of(Inquiry inquiry, List<Lent> lent, String word) {
        List<GroupAnswers> all = GroupAnswers.all(lent);
        List<Version> answered = inquiry.plan().versions().stream()
                .filter(version -> !GroupAnswers.to(version, all).isEmpty()).toList();
        Optional<Version> asked = answered.stream().filter(version -> word(version).equals(word)).findFirst()
                .or(() -> answered.stream().findFirst());
        return new Answering(asked, answered, asked.map(version -> GroupAnswers.to(version, all)).orElse(List.of()));
    }

    public static String word(Version version) {
        return version.question().id().value() + "." + version.number();
    }

    public String word() {
        return asked.map(Answering::word).orElse("");
    }
}
