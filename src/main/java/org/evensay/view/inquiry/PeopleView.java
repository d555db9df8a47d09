package org.evensay.view.inquiry;

import java.util.Comparator;
import java.util.List;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;

/** Who takes part: the groups and the people of the team. Of a group's workshops the team knows those that it lent. */
public record PeopleView(List<OfGroup> groups, List<Member> team) {

    /** {@code cameIn}: whether anybody of the group has opened its page by now. */
    public record OfGroup(GroupId group, String name, boolean cameIn, long lent) {
    }

    public static PeopleView of(Inquiry inquiry, List<Group> groups, List<Lent> lent) {
        return new PeopleView(groups.stream().map(group -> new OfGroup(group.id(), group.name(),
                group.keepers().values().stream().anyMatch(keeper -> !keeper.isInvited()),
                lent.stream().filter(each -> each.group().equals(group.id())).count()))
                .sorted(Comparator.comparing(OfGroup::name)).toList(),
                inquiry.team().values().stream().sorted(Comparator.comparing(Member::part)
                        .thenComparing(Member::name)).toList());
    }
}
