package org.evensay.view.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Theme;
import org.evensay.inquiry.Theming;

/**
 * What one member has before them when they give themes: the ideas of all groups without a figure, so that points
 * sway nobody, each with what they gave themselves; nothing of what others gave.
 *
 * @param page of those that can still be changed, from 0 on
 */
public record CodingView(List<ToCode> ideas, List<Theme> themes, List<Progress> progress, boolean canBeCompared,
                         int page) {
    private static final int ON_A_PAGE = 25;

    /** {@code locked} once it was laid beside what others gave. */
    public record ToCode(LeftIdea idea, String group, Optional<Code> mine, boolean locked) {
        boolean waits() {
            return mine.isEmpty() && !locked;
        }
    }

    public static CodingView of(Inquiry inquiry, Theming theming, List<GroupAnswers> answers, Member viewer,
                                int page) {
        Set<IdeaRef> refs = refs(answers);
        Set<IdeaRef> open = refs.stream().filter(ref -> !theming.compared().contains(ref))
                .collect(Collectors.toSet());
        return new CodingView(answers.stream().flatMap(group -> group.ideas().stream()
                .map(idea -> toCode(idea, group, theming, viewer)))
                .sorted(Comparator.comparing((ToCode idea) -> idea.idea().ref().idea().value())).toList(),
                inUse(theming), Progress.of(inquiry, theming, refs, viewer.id()), theming.canBeCompared(open), page);
    }

    public static Set<IdeaRef> refs(List<GroupAnswers> answers) {
        return answers.stream().flatMap(group -> group.ideas().stream()).map(LeftIdea::ref)
                .collect(Collectors.toSet());
    }

    static List<Theme> inUse(Theming theming) {
        return theming.codebook().inUse().stream().sorted(Comparator.comparing(Theme::name)).toList();
    }

    private static ToCode toCode(LeftIdea idea, GroupAnswers group, Theming theming, Member viewer) {
        return new ToCode(idea, group.name(), theming.givenTo(idea.ref()).get(viewer.id()),
                theming.compared().contains(idea.ref()));
    }

    /** How many the viewer has not given anything to. */
    public long left() {
        return ideas.stream().filter(ToCode::waits).count();
    }

    /** The next ones, as many as one page holds well. */
    public List<ToCode> toDo() {
        return ideas.stream().filter(ToCode::waits).limit(ON_A_PAGE).toList();
    }

    /** What can still be changed, as much of it as one page holds well beside the others. */
    public List<ToCode> done() {
        return changeable().skip((long) page * ON_A_PAGE).limit(ON_A_PAGE).toList();
    }

    public long allDone() {
        return changeable().count();
    }

    public boolean hasMoreDone() {
        return allDone() > (page + 1L) * ON_A_PAGE;
    }

    private Stream<ToCode> changeable() {
        return ideas.stream().filter(idea -> idea.mine().isPresent() && !idea.locked());
    }

    public long locked() {
        return ideas.stream().filter(ToCode::locked).count();
    }
}
