package org.evensay.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.Brought;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.Codebook;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Inquiry.TakingPart;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.PlanOfQuestions;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.Theme;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.view.inquiry.GroupAnswers;
import org.evensay.view.inquiry.InquiryFile;
import org.evensay.view.inquiry.LentFromFile;
import org.evensay.view.inquiry.Mark;
import org.evensay.view.inquiry.ShownTotals;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Stage;
import org.evensay.workshop.WorkshopId;

/** An inquiry as a file brings it: with ids of this house, which rise in the order of the file's lists. */
record TakenIn(Inquiry inquiry, Theming theming, Brought brought) {

    /** @param begun with its owner, and nothing else yet */
    static TakenIn of(InquiryFile file, Inquiry begun, Moment at) {
        return new Drawn(file, begun, at).taken();
    }

    /** The ids, and what is made with them. Used once. */
    private static final class Drawn {
        private final InquiryFile file;
        private final Moment at;
        private final List<GroupId> groups;
        private final List<ThemeId> themes;
        private final List<MemberId> coders;
        private final Inquiry inquiry;
        private final Map<IdeaRef, InquiryFile.Idea> ideas = new LinkedHashMap<>();

        Drawn(InquiryFile file, Inquiry begun, Moment at) {
            this.file = file;
            this.at = at;
            this.groups = keys(file.groups().size()).map(GroupId::new).toList();
            this.themes = keys(file.themes().size()).map(ThemeId::new).toList();
            this.coders = keys(file.coders()).map(MemberId::new).toList();
            this.inquiry = planned(begun);
        }

        /** So that a list in the order of its ids is in the order of the file. */
        private Stream<String> keys(int many) {
            return Stream.generate(at::newKey).limit(many).sorted().toList().stream();
        }

        TakenIn taken() {
            Brought answers = new Brought(inquiry.id(), meetings(), List.of());
            Theming coded = theming();
            Map<GroupId, String> names = inquiry.groups().values().stream()
                    .collect(Collectors.toMap(TakingPart::group, TakingPart::name));
            List<GroupAnswers> all = GroupAnswers.all(List.of(new LentFromFile(answers, names)));
            return new TakenIn(inquiry, coded, answers.with(totals(all, coded)));
        }

        private Inquiry planned(Inquiry begun) {
            Inquiry next = begun.with(new PlanOfQuestions(file.questions().stream().map(asked -> new Planned(
                    new PlannedId(at.newKey()), Stage.valueOf(asked.stage().toUpperCase(Locale.ROOT)),
                    asked.versions().stream().map(InquiryFile.Version::words).toList(), asked.followUp())).toList(),
                    file.length(), file.choices()));
            for (int number = 0; number < groups.size(); number++) {
                next = next.with(new TakingPart(groups.get(number), file.groups().get(number).name(), at.day()));
            }
            return next;
        }

        private List<Brought.Meeting> meetings() {
            List<String> ids = keys(file.groups().stream().mapToInt(group -> group.meetings().size()).sum()).toList();
            List<Brought.Meeting> meetings = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                for (InquiryFile.Meeting meeting : file.groups().get(group).meetings()) {
                    WorkshopId id = new WorkshopId(ids.get(meetings.size()));
                    meetings.add(new Brought.Meeting(id, groups.get(group), meeting.day(),
                            meeting.answers().stream().map(answer -> answer(answer, id)).toList()));
                }
            }
            return meetings;
        }

        private Brought.Answer answer(InquiryFile.Answer answer, WorkshopId workshop) {
            return new Brought.Answer(answer.wording(), answer.method(), answer.choices(), answer.cast(),
                    answer.told().name(), answer.keepsSome(),
                    answer.ideas().stream().map(idea -> idea(idea, workshop)).toList());
        }

        private Brought.Idea idea(InquiryFile.Idea idea, WorkshopId workshop) {
            IdeaId id = new IdeaId(at.newKey());
            ideas.put(new IdeaRef(workshop, id), idea);
            return new Brought.Idea(id, idea.letter(), idea.text(), idea.rank(), idea.points(), idea.share(),
                    idea.mergedFrom());
        }

        private Theming theming() {
            Set<IdeaRef> compared = new HashSet<>();
            Map<IdeaRef, Keyed<MemberId, Code>> given = new LinkedHashMap<>();
            Map<IdeaRef, Code> settled = new LinkedHashMap<>();
            ideas.forEach((ref, idea) -> {
                if (idea.compared()) {
                    compared.add(ref);
                }
                if (!idea.given().isEmpty()) {
                    given.put(ref, given(idea));
                }
                idea.settled().ifPresent(code -> settled.put(ref, code(code)));
            });
            return new Theming(inquiry.id(), codebook(), Keyed.of(given), compared, Keyed.of(settled));
        }

        private Codebook codebook() {
            Map<ThemeId, Theme> all = new LinkedHashMap<>();
            for (int number = 0; number < themes.size(); number++) {
                InquiryFile.Named theme = file.themes().get(number);
                all.put(themes.get(number), new Theme(themes.get(number), theme.name(), theme.about(), theme.since(),
                        theme.before(), theme.retired()));
            }
            return new Codebook(Keyed.of(all), file.book());
        }

        private Keyed<MemberId, Code> given(InquiryFile.Idea idea) {
            Map<MemberId, Code> codes = new LinkedHashMap<>();
            idea.given().forEach(each -> codes.put(coders.get(each.coder() - 1), code(each.code())));
            return Keyed.of(codes);
        }

        private Code code(InquiryFile.Coded coded) {
            Optional<ThemeId> main = coded.main().isEmpty() ? Optional.empty()
                    : Optional.of(theme(coded.main().getAsInt()));
            return new Code(main, coded.tags().stream().map(this::theme).collect(Collectors.toSet()), coded.book());
        }

        private ThemeId theme(int number) {
            return themes.get(number - 1);
        }

        private List<Brought.Totals> totals(List<GroupAnswers> all, Theming coded) {
            return IntStream.range(0, file.questions().size()).boxed().flatMap(at -> IntStream.rangeClosed(1,
                    file.questions().get(at).versions().size()).boxed().flatMap(number -> file.questions().get(at)
                    .versions().get(number - 1).totals().stream().map(totals -> totals(new PlanOfQuestions.Version(
                            inquiry.plan().questions().get(at), number), totals, all, coded)))).toList();
        }

        private Brought.Totals totals(PlanOfQuestions.Version version, InquiryFile.Totals totals,
                                      List<GroupAnswers> all, Theming coded) {
            return new Brought.Totals(version.question().id(), version.number(),
                    Mark.of(GroupAnswers.to(version, all), coded), totals.groups().stream()
                            .map(number -> groups.get(number - 1)).collect(Collectors.toSet()),
                    ShownTotals.of(totals.figures(), this::theme));
        }
    }
}
