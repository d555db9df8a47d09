package org.evensay.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.evensay.inquiry.Reply.Kind;
import org.evensay.inquiry.group.HoldWorkshop;
import org.evensay.inquiry.group.LetLeave;
import org.evensay.inquiry.group.ReplyToTeam;
import org.evensay.inquiry.team.AddGroup;
import org.evensay.inquiry.team.InviteMember;
import org.evensay.inquiry.team.PartWithGroup;
import org.evensay.inquiry.team.TellGroup;
import org.evensay.workshop.Moment;
import org.evensay.workshop.Secret;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

/** "You said, we heard, we do": the team's word to a group, and what the group says to it. */
class GivingBackTest {
    private static final GroupId TEA = new GroupId("tea");
    private static final WorkshopId WORKSHOP = new WorkshopId("workshop");
    private final Moment now = new Moment(Instant.parse("2026-03-02T10:00:00Z"), new Random(3));
    private Inquiry inquiry = after(Beginning.inquiry(new InquiryId("1".repeat(32)), "What works well?", "Ann",
            hash("ann"), now));
    private final Member ann = inquiry.memberWith(hash("ann")).orElseThrow();
    private Group group = Beginning.group(TEA, "Tea and Talk", inquiry.id(), hash("to them"), now);

    GivingBackTest() {
        inquiry = after(new AddGroup(TEA, "Tea and Talk").ask(inquiry, ann, now));
        group = after(new HoldWorkshop(WORKSHOP).decide(group, now));
        group = after(new LetLeave(WORKSHOP, Leaves.PRIORITIES).decide(group, now));
    }

    @Test
    void eachWordIsAVersionAndTheSameWordsAreNone() {
        inquiry = after(new TellGroup(TEA, "Tea  matters.", "").ask(inquiry, ann, now));
        assertThat(why(new TellGroup(TEA, "Tea matters.", " ").ask(inquiry, ann, now)))
                .isEqualTo(Refusal.SAME_WORDS);
        inquiry = after(new TellGroup(TEA, "Tea matters.", "We buy a kettle.").ask(inquiry, ann, now));
        assertThat(inquiry.back().words().get(TEA)).contains(
                new Word(TEA, 2, now.day(), "Tea matters.", "We buy a kettle."));
    }

    @Test
    void onlyAGroupThatTakesPartIsToldAndOnlyByWhoMayDoSo() {
        assertThat(why(new TellGroup(new GroupId("other"), "Hello", "").ask(inquiry, ann, now)))
                .isEqualTo(Refusal.GROUP_UNKNOWN);
        inquiry = after(new InviteMember(hash("cleo"), Part.FACILITATOR, "Cleo").ask(inquiry, ann, now));
        Member cleo = inquiry.team().values().stream().filter(one -> one.name().equals("Cleo")).findFirst()
                .orElseThrow();
        assertThat(why(new TellGroup(TEA, "Hello", "").ask(inquiry, cleo, now))).isEqualTo(Refusal.NOT_YOUR_PART);
        assertThat(why(new TellGroup(TEA, "a".repeat(1001), "").ask(inquiry, ann, now)))
                .isEqualTo(Refusal.TEXT_TOO_LONG);
    }

    @Test
    void theGroupAgreesOrPutsItRightInItsOwnWords() {
        group = after(new ReplyToTeam(1, Kind.ACCEPTED, "").decide(group, now));
        assertThat(group.reply()).contains(new Reply(1, Kind.ACCEPTED, "", now.day()));
        assertThat(why(new ReplyToTeam(1, Kind.CORRECTED, " ").decide(group, now)))
                .isEqualTo(Refusal.NOTHING_WRITTEN);
        group = after(new ReplyToTeam(1, Kind.CORRECTED, "Coffee too.").decide(group, now));
        assertThat(group.reply().orElseThrow().words()).isEqualTo("Coffee too.");
        assertThat(group.workshops().get(WORKSHOP).orElseThrow().leaves()).isEqualTo(Leaves.PRIORITIES);
    }

    @Test
    void whatAGroupWithholdsLeavesItNoMore() {
        group = after(new ReplyToTeam(1, Kind.WITHHELD, "").decide(group, now));
        assertThat(group.workshops().get(WORKSHOP).orElseThrow().leaves()).isEqualTo(Leaves.NOTHING);
    }

    @Test
    void whoPartsTakesWordAndReplyAlong() {
        inquiry = after(new TellGroup(TEA, "Tea matters.", "").ask(inquiry, ann, now));
        inquiry = after(new PartWithGroup(TEA).ask(inquiry, ann, now));
        assertThat(inquiry.back().words().has(TEA)).isFalse();
        group = after(new ReplyToTeam(1, Kind.ACCEPTED, "").decide(group, now)).outOfTheInquiry();
        assertThat(group.reply()).isEqualTo(Optional.empty());
        assertThat(why(new ReplyToTeam(1, Kind.ACCEPTED, "").decide(group, now))).isEqualTo(Refusal.GONE);
    }

    private static <A> A after(Decided<A> decided) {
        return ((Decided.Accepted<A>) decided).after();
    }

    private static Refusal why(Decided<?> decided) {
        return ((Decided.Refused<?>) decided).why();
    }

    private static SecretHash hash(String of) {
        return new Secret(of).hash();
    }
}
