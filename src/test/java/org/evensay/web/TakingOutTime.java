package org.evensay.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.evensay.export.ComparisonTable;
import org.evensay.export.CsvFile;
import org.evensay.export.InquiryBook;
import org.evensay.export.LeftIdeasTable;
import org.evensay.export.PdfFile;
import org.evensay.i18n.Languages;
import org.evensay.i18n.Words;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Theming;
import org.evensay.room.StoreFailed;
import org.evensay.store.MemoryNetworkStore;
import org.evensay.store.MemoryStore;
import org.evensay.view.inquiry.Lent;
import org.evensay.view.inquiry.WholeInquiry;
import org.evensay.view.inquiry.WholeInquiry.OfVersion;

/** What {@code scripts/bench/export} runs: the largest inquiry that is promised, as files. */
public final class TakingOutTime {
    private static final int ROUNDS = 5;
    private static final double MOST_MS = 3_000;
    private static final Words WORDS = new Languages().in("en");

    private final Inquiry inquiry;
    private final List<Lent> lent;
    private final Theming theming;

    private TakingOutTime() throws StoreFailed {
        LargeInquiry large = new LargeInquiry(new MemoryNetworkStore(), new MemoryStore());
        inquiry = large.inquiry();
        lent = large.network().lent(inquiry);
        theming = large.network().theming(inquiry.id());
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
                + "%d KB%n", what, LargeInquiry.GROUPS, LargeInquiry.IDEAS, LargeInquiry.PEOPLE,
                ms[ROUNDS / 2], ms[ROUNDS - 1], first, bytes / 1024);
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
}
