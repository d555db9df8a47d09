package org.evensay.store;

import static org.evensay.store.Row.columns;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Planned;

/** The tables of an inquiry: what it asks, its plan, its team and the groups that take part. */
final class InquiryTables {
    private static final Table<Inquiry> INQUIRY = table("inquiry", List.of(),
            List.of("begun", "overall", "meeting_length", "choices"), inquiry -> Stream.of(Row.of(List.of(), inquiry,
                    () -> columns(inquiry.begun(), inquiry.overall(), inquiry.plan().length().name(),
                            inquiry.plan().choices().isEmpty() ? null : inquiry.plan().choices().getAsInt()))));

    private static final Table<Inquiry> TEAM_MEMBER = table("team_member", List.of("id"),
            List.of("secret_hash", "part", "name", "since", "invites_until"), inquiry -> inquiry.team().values()
                    .stream().map(member -> Row.of(List.of(member.id().value()), member, () -> columns(
                            member.secret().value(), member.part().name(), member.name(), member.since(),
                            member.invitesUntil().orElse(null)))));

    private static final Table<Inquiry> PLANNED_QUESTION = table("planned_question", List.of("id"),
            List.of("place", "stage", "follow_up"), inquiry -> places(inquiry).mapToObj(place -> {
                Planned planned = inquiry.plan().questions().get(place);
                return Row.of(List.of(planned.id().value()), List.of(place, planned),
                        () -> columns(place, planned.stage().name(), planned.followUp()));
            }));

    private static final Table<Inquiry> PLANNED_WORDING = table("planned_wording", List.of("question", "version"),
            List.of("wording"), inquiry -> inquiry.plan().questions().stream().flatMap(InquiryTables::wordings));

    private static final Table<Inquiry> TAKING_PART = table("taking_part", List.of("group_id"),
            List.of("name", "since"), inquiry -> inquiry.groups().values().stream().map(group -> Row.of(
                    List.of(group.group().value()), group, () -> columns(group.name(), group.since()))));

    private static final Table<Inquiry> NETWORK_MEETING = table("network_meeting", List.of("workshop"),
            List.of("meeting_day"), inquiry -> inquiry.back().meetings().values().stream().map(meeting -> Row.of(
                    List.of(meeting.workshop().value()), meeting, () -> columns(meeting.day()))));

    private static final Table<Inquiry> WORD = table("word_to_group", List.of("group_id"),
            List.of("version", "word_day", "heard", "we_do"), inquiry -> inquiry.back().words().values().stream()
                    .map(word -> Row.of(List.of(word.group().value()), word, () -> columns(
                            word.version(), word.day(), word.heard(), word.weDo()))));

    static final List<Table<Inquiry>> ALL =
            List.of(INQUIRY, TEAM_MEMBER, PLANNED_QUESTION, PLANNED_WORDING, TAKING_PART, NETWORK_MEETING, WORD);

    private InquiryTables() {
    }

    private static Table<Inquiry> table(String name, List<String> keys, List<String> others,
                                        Function<Inquiry, Stream<Row>> rows) {
        return new Table<>(name, "inquiry", keys, others, rows);
    }

    private static IntStream places(Inquiry inquiry) {
        return IntStream.range(0, inquiry.plan().questions().size());
    }

    private static Stream<Row> wordings(Planned planned) {
        return IntStream.rangeClosed(1, planned.version()).mapToObj(version -> {
            String wording = planned.wordings().get(version - 1);
            return Row.of(List.of(planned.id().value(), version), wording, () -> columns(wording));
        });
    }
}
