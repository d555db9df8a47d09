package org.evensay.web;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.evensay.export.ComparisonTable;
import org.evensay.export.CsvFile;
import org.evensay.export.InquiryBook;
import org.evensay.export.LeftIdeasTable;
import org.evensay.export.PdfFile;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.Codebook;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.ThemeId;
import org.evensay.inquiry.Theming;
import org.evensay.inquiry.team.PlanQuestions;
import org.evensay.network.Network;
import org.evensay.room.Clockwork;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryNetworkStore;
import org.evensay.store.MemoryStore;
import org.evensay.support.Given;
import org.evensay.support.Meeting;
import org.evensay.support.Onwards;
import org.evensay.view.inquiry.CodingView;
import org.evensay.view.inquiry.GroupAnswers;
import org.evensay.view.inquiry.Lent;
import org.evensay.view.inquiry.LentWorkshop;
import org.evensay.view.inquiry.WholeInquiry;
import org.evensay.view.inquiry.WholeInquiry.OfVersion;
import org.evensay.workshop.Secret;
import org.evensay.workshop.Stage;
import org.evensay.workshop.Step;
import org.evensay.workshop.Workshop;

/** What {@code scripts/bench/export} runs: the largest inquiry that is promised, as files. */
public final class TakingOutTime {
    private static final String QUESTION = "What works well in our group?";
    private static final int GROUPS = 200;
    private static final int IDEAS = 30;
    private static final int PEOPLE = 12;
    private static final int THEMES = 25;
    private static final int ROUNDS = 5;
    private static final double MOST_MS = 3_000;
    private static final Words WORDS = new Languages().in("en");

    private final Random chance = new Random(5);
    private final Inquiry inquiry;
    private final List<Lent> lent;
    private final Theming theming;

    private TakingOutTime() throws StoreFailed {
        Network network = new Network(new MemoryNetworkStore(), new MemoryStore(),
                Clockwork.standing(Instant.parse("2026-03-02T10:00:00Z"), 7));
        Inquiry begun = after(network.begin(QUESTION, "Ann", new Secret("owner").hash()));
        inquiry = after(network.ask(begun.id(), begun.team().values().iterator().next(), new PlanQuestions(List.of(
                new PlanQuestions.Draft(QUESTION, Stage.DISCOVER, "")))));
        lent = IntStream.range(0, GROUPS).<Lent>mapToObj(group -> new LentWorkshop(new GroupId("group " + group),
                "Group number " + group, workshop(group), Leaves.PRIORITIES_AND_IDEAS)).toList();
        theming = themed();
    }

    public static void main(String[] arguments) throws Exception {
        TakingOutTime all = new TakingOutTime();
        boolean quick = all.took("xlsx, the whole inquiry", () -> InquiryBook.of(all.whole(), WORDS))
                & all.took("csv, themes and ideas", all::csv);
        all.took("pdf, the comparison", () -> PdfFile.of(all.page()));
        System.exit(quick ? 0 : 1);
    }

    private boolean took(String what, Callable<byte[]> file) throws Exception {
        double[] ms = new double[ROUNDS];
        int bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            bytes = file.call().length;
            ms[round] = (System.nanoTime() - begun) / 1e6;
        }
        double first = ms[0];
        Arrays.sort(ms);
        System.out.printf("%s: %d groups, %d ideas and %d people each: median %.0f ms, worst %.0f ms, first %.0f ms, "
                + "%d KB%n", what, GROUPS, IDEAS, PEOPLE, ms[ROUNDS / 2], ms[ROUNDS - 1], first, bytes / 1024);
        return ms[ROUNDS / 2] <= MOST_MS;
    }

    private WholeInquiry whole() {
        return WholeInquiry.of(inquiry, lent, theming);
    }

    private byte[] csv() throws IOException {
        OfVersion version = whole().versions().get(0);
        byte[] themes = CsvFile.of(ComparisonTable.of(version.view()));
        byte[] ideas = CsvFile.of(LeftIdeasTable.of(version.answers(), theming));
        byte[] both = Arrays.copyOf(themes, themes.length + ideas.length);
        System.arraycopy(ideas, 0, both, themes.length, ideas.length);
        return both;
    }

    private String page() {
        OfVersion version = whole().versions().get(0);
        Map<String, Object> values = new HashMap<>();
        values.put("words", WORDS);
        values.put("inquiry", inquiry);
        values.put("me", inquiry.team().values().iterator().next());
        values.put("forms", new TeamForms(new TeamPlace(inquiry.id()), TeamPage.COMPARE,
                inquiry.team().values().iterator().next().part(), "", ""));
        values.put("refusal", "");
        values.put("answering", Answering.of(inquiry, lent, ""));
        values.put("view", version.view());
        values.put("process", version.process());
        values.put("onPaper", true);
        return new Templates().render("page/team-compare", values);
    }

    private Workshop workshop(int group) {
        String[] people = IntStream.range(0, PEOPLE).mapToObj(person -> "person " + person).toArray(String[]::new);
        String[] shared = IntStream.range(0, IDEAS).mapToObj(idea -> "person " + idea % PEOPLE + ": Idea " + idea
                + " of group " + group + ", said in about as many words as people use").toArray(String[]::new);
        Meeting meeting = Given.aWorkshop().byChance(group).with(people).asking(QUESTION).choosing(5).sharing(shared)
                .inVoting();
        List<String> ideas = new ArrayList<>(Arrays.stream(shared).map(line -> line.split(": ")[1]).toList());
        for (String person : people) {
            Collections.shuffle(ideas, chance);
            meeting.person(person).votes(ideas.subList(0, 5).toArray(String[]::new));
        }
        meeting.facilitator().movesTo(Step.REVIEW);
        return Onwards.toTheEnd(Onwards.toResults(meeting)).workshop();
    }

    private Theming themed() {
        Codebook book = Codebook.EMPTY;
        for (int theme = 0; theme < THEMES; theme++) {
            book = book.adding(new ThemeId("theme " + theme), "Theme number " + theme, "what belongs to it");
        }
        Set<IdeaRef> refs = CodingView.refs(GroupAnswers.all(lent));
        Theming next = Theming.notBegun(inquiry.id()).with(book).comparing(refs);
        for (IdeaRef ref : refs) {
            next = next.settling(ref, new Code(Optional.of(new ThemeId("theme " + chance.nextInt(THEMES))), Set.of(),
                    book.version()));
        }
        return next;
    }

    private static Inquiry after(Decided<Inquiry> decided) {
        return ((Decided.Accepted<Inquiry>) decided).after();
    }
}
