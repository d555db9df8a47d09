package org.evensay.view.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.evensay.inquiry.Beginning;
import org.evensay.inquiry.Code;
import org.evensay.inquiry.Decided;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.IdeaRef;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.Theming;
import org.evensay.view.Leaving;
import org.evensay.workshop.IdeaId;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Secret;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

/** However many ideas there are, a page to sort them holds no more than one form can bring. */
class CodingViewTest {
    private static final WorkshopId WORKSHOP = new WorkshopId("w");
    private final Inquiry inquiry = ((Decided.Accepted<Inquiry>) Beginning.inquiry(
            new InquiryId("1".repeat(32)), "What works?", "Ann",
            new Secret("ann").hash(), new Moment(Instant.parse("2026-03-02T10:00:00Z"), new Random(1)))).after();
    private final Member ann = inquiry.team().values().iterator().next();

    @Test
    void whatIsSortedComesInPagesOfTwentyFiveAndAllOfItIsReached() {
        assertThat(view(60, 0).done()).hasSize(25);
        assertThat(view(60, 0).hasMoreDone()).isTrue();
        assertThat(view(60, 2).done()).hasSize(10);
        assertThat(view(60, 2).hasMoreDone()).isFalse();
        assertThat(IntStream.range(0, 3).boxed().flatMap(page -> view(60, page).done().stream())
                .map(idea -> idea.idea().ref()).distinct()).hasSize(60);
        assertThat(view(60, 0).allDone()).isEqualTo(60);
        assertThat(view(50, 0).hasMoreDone()).isTrue();
        assertThat(view(25, 0).hasMoreDone()).isFalse();
        assertThat(view(3, 400).done()).isEmpty();
    }

    private CodingView view(int sorted, int page) {
        List<LeftIdea> ideas = IntStream.range(0, sorted).mapToObj(CodingViewTest::idea).toList();
        Theming theming = Theming.notBegun(inquiry.id());
        for (LeftIdea idea : ideas) {
            theming = theming.giving(idea.ref(), ann.id(), new Code(Optional.empty(), Set.of(), 0));
        }
        return CodingView.of(inquiry, theming, List.of(new GroupAnswers(new GroupId("g"), "Tea", WORKSHOP,
                OptionalInt.of(1), "What?", LocalDate.parse("2026-03-02"), "", 0, 0, Leaving.Extent.LIST, false,
                ideas)), ann, page);
    }

    private static LeftIdea idea(int number) {
        return new LeftIdea(new IdeaRef(WORKSHOP, new IdeaId(String.format("%03d", number))), "A", "Idea " + number,
                OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), List.of());
    }
}
