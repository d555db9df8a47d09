package org.evensay.view.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Reply;
import org.evensay.inquiry.Theme;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.inquiry.Word;

/**
 * What goes back to the groups: the meetings that voted on the themes, the themes that one may vote on, and for each
 * group what it said, the team's word to it, and its reply.
 */
public record GivingBackView(List<MeetingOfAll> meetings, List<Choice> themes, List<ToGroup> groups) {
    private static final int USUALLY_CHOSEN = 5;

    /** {@code raised}: an idea of some group counts for it. */
    public record Choice(Theme theme, boolean raised) {
    }

    /**
     * {@code said} is what of its workshops has left it; {@code reply} is to the word as it is now or was before.
     *
     * @param hasPage of its own in this house, where it reads what it is told; a group that a file brought has none
     */
    public record ToGroup(Inquiry.TakingPart group, List<GroupAnswers> said, Optional<Word> word,
                          Optional<Reply> reply, boolean hasPage) {

        /** It kept its answers out, and some are here all the same, because it has let them leave since. */
        public boolean hasLetLeaveAgain() {
            return !said.isEmpty() && isWithheld();
        }

        public boolean isWithheld() {
            return reply.filter(each -> each.kind() == Reply.Kind.WITHHELD).isPresent();
        }

        public boolean isAnswered() {
            return word.isPresent() && reply.isPresent() && reply.get().to() == word.get().version();
        }
    }

    /** How many each person chooses, to begin with: five, or as many as there are. */
    public int usualChoices() {
        long ticked = themes.stream().filter(choice -> choice.raised() || isNothingRaised()).count();
        return (int) Math.max(1, Math.min(USUALLY_CHOSEN, ticked));
    }

    public static GivingBackView of(Inquiry inquiry, List<Group> groups, List<Lent> lent, Theming theming,
                                    List<MeetingOfAll> meetings) {
        List<GroupAnswers> said = GroupAnswers.all(lent);
        return new GivingBackView(meetings, themes(said, theming),
                inquiry.groups().values().stream().sorted(Comparator.comparing(Inquiry.TakingPart::name))
                        .map(taking -> toGroup(taking, inquiry, groups, said)).toList());
    }

    private static List<Choice> themes(List<GroupAnswers> said, Theming theming) {
        Set<ThemeId> raised = said.stream().flatMap(answers -> answers.ideas().stream())
                .flatMap(idea -> GroupThemes.mainOf(idea, theming).stream()).collect(Collectors.toSet());
        return theming.codebook().sorted().stream().filter(theme -> !theme.retired())
                .map(theme -> new Choice(theme, raised.contains(theme.id()))).toList();
    }

    /** Then the whole codebook is offered. */
    public boolean isNothingRaised() {
        return themes.stream().noneMatch(Choice::raised);
    }

    /** Whether nothing of what the groups said stayed with them: only then a theme can be said not to be raised. */
    public boolean isWhole() {
        return groups.stream().flatMap(group -> group.said().stream()).noneMatch(GroupAnswers::keepsSome);
    }

    private static ToGroup toGroup(Inquiry.TakingPart taking, Inquiry inquiry, List<Group> groups,
                                   List<GroupAnswers> said) {
        Optional<Group> here = groups.stream().filter(group -> group.id().equals(taking.group())).findFirst();
        return new ToGroup(taking, said.stream().filter(answers -> answers.group().equals(taking.group())).toList(),
                inquiry.back().words().get(taking.group()), here.flatMap(Group::reply), here.isPresent());
    }
}
