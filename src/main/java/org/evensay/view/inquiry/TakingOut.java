package org.evensay.view.inquiry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Inquiry.TakingPart;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.PlanOfQuestions;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.Theme;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.workshop.WorkshopId;

/** Makes the file of an inquiry: from what has left the groups in answer to the plan, and nothing else of them. */
public final class TakingOut {
    private final Inquiry inquiry;
    private final Theming theming;
    private final List<Lent> lent;
    private final List<GroupAnswers> answers;
    private final List<TakingPart> groups;
    private final List<Theme> themes;
    private final Map<GroupId, Integer> groupNumbers;
    private final Map<ThemeId, Integer> themeNumbers;
    private final Map<MemberId, Integer> coders;

    private TakingOut(Inquiry inquiry, Theming theming, List<Lent> lent) {
        this.inquiry = inquiry;
        this.theming = theming;
        this.lent = lent;
        Set<String> asked = inquiry.plan().versions().stream().map(PlanOfQuestions.Version::wording)
                .collect(Collectors.toSet());
        this.answers = GroupAnswers.all(lent).stream().filter(each -> asked.contains(each.wording())).toList();
        this.groups = inquiry.groups().values().stream().sorted(Comparator.comparing(TakingPart::name)
                .thenComparing(part -> part.group().value())).toList();
        this.themes = theming.codebook().themes().values().stream().sorted(Comparator.comparing(Theme::retired)
                .thenComparing(Theme::name).thenComparing(theme -> theme.id().value())).toList();
        this.groupNumbers = numbered(groups.stream().map(TakingPart::group).toList());
        this.themeNumbers = numbered(themes.stream().map(Theme::id).toList());
        this.coders = numbered(coders());
    }

    public static InquiryFile of(Inquiry inquiry, Theming theming, List<Lent> lent) {
        return new TakingOut(inquiry, theming, lent).file();
    }

    private static <T> Map<T, Integer> numbered(List<T> all) {
        Map<T, Integer> numbers = new HashMap<>();
        all.forEach(each -> numbers.put(each, numbers.size() + 1));
        return numbers;
    }

    /** Their ids are random, so their order says nothing of who they are. */
    private List<MemberId> coders() {
        return answers.stream().flatMap(group -> group.ideas().stream()).map(LeftIdea::ref)
                .filter(theming.compared()::contains).flatMap(ref -> theming.givenTo(ref).keys().stream()).distinct()
                .sorted(Comparator.comparing(MemberId::value)).toList();
    }

    private InquiryFile file() {
        return new InquiryFile(inquiry.overall(), inquiry.plan().length(), inquiry.plan().choices(),
                inquiry.plan().questions().stream().map(this::asked).toList(), theming.codebook().version(),
                themes.stream().map(theme -> new InquiryFile.Named(theme.name(), theme.about(), theme.since(),
                        theme.retired(), theme.before())).toList(),
                groups.stream().map(this::group).toList());
    }

    private InquiryFile.Asked asked(Planned planned) {
        return new InquiryFile.Asked(InquiryFile.word(planned.stage()), planned.followUp(),
                IntStream.rangeClosed(1, planned.version())
                        .mapToObj(number -> version(new PlanOfQuestions.Version(planned, number))).toList());
    }

    private InquiryFile.Version version(PlanOfQuestions.Version version) {
        List<GroupAnswers> to = GroupAnswers.to(version, answers);
        ComparisonView view = ComparisonView.of(Optional.of(version), to, lent, theming);
        return new InquiryFile.Version(version.wording(), view.totals().map(totals -> new InquiryFile.Totals(
                view.groups().stream().filter(ComparisonView.Joined::inTotals)
                        .map(joined -> groupNumbers.get(joined.themes().answers().group())).sorted().toList(),
                ShownTotals.of(totals, themeNumbers::get))));
    }

    private InquiryFile.OfGroup group(TakingPart part) {
        Map<WorkshopId, List<GroupAnswers>> meetings = answers.stream()
                .filter(each -> each.group().equals(part.group())).collect(Collectors.groupingBy(
                        GroupAnswers::workshop, LinkedHashMap::new, Collectors.toList()));
        return new InquiryFile.OfGroup(part.name(), meetings.values().stream().map(all -> new InquiryFile.Meeting(
                all.get(0).day(), all.stream().map(this::answer).toList())).toList());
    }

    private InquiryFile.Answer answer(GroupAnswers answer) {
        return new InquiryFile.Answer(answer.wording(), answer.method(), answer.choices(), answer.cast(),
                answer.extent(), answer.keepsSome(), answer.ideas().stream().map(this::idea).toList());
    }

    private InquiryFile.Idea idea(LeftIdea idea) {
        IdeaRef ref = idea.ref();
        boolean compared = theming.compared().contains(ref);
        List<InquiryFile.Given> given = compared ? theming.givenTo(ref).asMap().entrySet().stream()
                .map(each -> new InquiryFile.Given(coders.get(each.getKey()), coded(each.getValue())))
                .sorted(Comparator.comparing(InquiryFile.Given::coder)).toList() : List.of();
        return new InquiryFile.Idea(idea.letter(), idea.text(), idea.rank(), idea.points(), idea.share(),
                idea.mergedFrom(), compared, given, theming.settled().get(ref).map(this::coded));
    }

    private InquiryFile.Coded coded(Code code) {
        return new InquiryFile.Coded(code.main().map(themeNumbers::get).map(OptionalInt::of)
                .orElse(OptionalInt.empty()),
                code.tags().stream().map(themeNumbers::get).sorted().toList(), code.codebook());
    }
}
