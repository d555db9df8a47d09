package org.evensay.inquiry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evensay.synthesis.SideBySide;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.WorkshopId;

/**
 * What groups of another installation let its team see, as a file brought it here (decision 33). There are no ballots
 * in it. Nothing of it changes any more, but a group can be let go of.
 */
public record Brought(InquiryId inquiry, List<Meeting> meetings, List<Totals> totals) implements Aggregate {

    /** A workshop that was held elsewhere. */
    public record Meeting(WorkshopId workshop, GroupId group, LocalDate day, List<Answer> answers) {

        public Meeting {
            answers = List.copyOf(answers);
        }
    }

    /**
     * {@code told} says how much of the result came with it: points, an order, or a list. {@code keepsSome}: ideas that
     * did not come first had stayed with the group.
     */
    public record Answer(String wording, String method, int choices, int cast, String told, boolean keepsSome,
                         List<Idea> ideas) {

        public Answer {
            ideas = List.copyOf(ideas);
        }
    }

    /** As it had left its group. */
    public record Idea(IdeaId id, String letter, String text, OptionalInt rank, OptionalInt points,
                       Optional<BigDecimal> share, List<String> mergedFrom) {

        public Idea {
            mergedFrom = List.copyOf(mergedFrom);
        }
    }

    /**
     * The totals over all groups as the team there saw them. They stand only as long as the same ideas have the same
     * themes, which {@code mark} says.
     */
    public record Totals(PlannedId question, int version, String mark, Set<GroupId> groups,
                         SideBySide<ThemeId> figures) {

        public Totals {
            groups = Set.copyOf(groups);
        }
    }

    public Brought {
        meetings = List.copyOf(meetings);
        totals = List.copyOf(totals);
    }

    @Override
    public Kind kind() {
        return Kind.BROUGHT;
    }

    @Override
    public String key() {
        return inquiry.value();
    }

    public Brought without(GroupId group) {
        return new Brought(inquiry, meetings.stream().filter(meeting -> !meeting.group().equals(group)).toList(),
                totals.stream().filter(each -> !each.groups().contains(group)).toList());
    }

    public Brought with(List<Totals> next) {
        return new Brought(inquiry, meetings, next);
    }
}
