package org.evensay.view.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.Theming;

/** How many of the ideas each member has given a theme to: a count, never which theme. */
public record Progress(String name, boolean mine, int coded, int all) {

    static List<Progress> of(Inquiry inquiry, Theming theming, Set<IdeaRef> ideas, MemberId viewer) {
        return inquiry.team().values().stream().map(member -> of(member, theming, ideas, viewer))
                .filter(progress -> progress.mine() || progress.coded() > 0)
                .sorted(Comparator.comparing(Progress::name)).toList();
    }

    private static Progress of(Member member, Theming theming, Set<IdeaRef> ideas, MemberId viewer) {
        int coded = (int) ideas.stream().filter(idea -> theming.givenTo(idea).has(member.id())).count();
        return new Progress(member.name(), member.id().equals(viewer), coded, ideas.size());
    }
}
