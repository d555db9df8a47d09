package org.evensay.view.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;

/** Who takes part: the groups and the people of the team. Of a group's workshops the team knows those that it lent. */
public record PeopleView(List<OfGroup> groups, List<Member> team) {

    /** {@code came}: whether anybody of the group has opened its page by now. */
    public record OfGroup(GroupId group, String name, Came came, long lent) {
    }

    /** FROM_FILE: it has no page here, a file brought what it let leave. */
    public enum Came { IN, NOT_YET, FROM_FILE }

    public static PeopleView of(Inquiry inquiry, List<Group> groups, List<Lent> lent) {
        Set<GroupId> here = groups.stream().map(Group::id).collect(Collectors.toSet());
        Stream<OfGroup> fromFile = inquiry.groups().values().stream().filter(part -> !here.contains(part.group()))
                .map(part -> new OfGroup(part.group(), part.name(), Came.FROM_FILE, lentBy(part.group(), lent)))
                .filter(group -> group.lent() > 0);
        return new PeopleView(Stream.concat(groups.stream().map(group -> of(group, lent)), fromFile)
                .sorted(Comparator.comparing(OfGroup::name)).toList(),
                inquiry.team().values().stream().sorted(Comparator.comparing(Member::part)
                        .thenComparing(Member::name)).toList());
    }

    private static OfGroup of(Group group, List<Lent> lent) {
        boolean cameIn = group.keepers().values().stream().anyMatch(keeper -> !keeper.isInvited());
        return new OfGroup(group.id(), group.name(), cameIn ? Came.IN : Came.NOT_YET, lentBy(group.id(), lent));
    }

    private static int lentBy(GroupId group, List<Lent> lent) {
        return lent.stream().mapToInt(each -> each.workshopsOf(group)).sum();
    }
}
