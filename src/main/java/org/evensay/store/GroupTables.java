package org.evensay.store;

import static org.evensay.store.Row.columns;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.InquiryId;

/** The tables of a group: who keeps its page, and its workshops. */
final class GroupTables {
    private static final Table<Group> COMMUNITY_GROUP = table("community_group", List.of(),
            List.of("begun", "name", "inquiry"), group -> Stream.of(Row.of(List.of(), group, () -> columns(
                    group.begun(), group.name(), group.inquiry().map(InquiryId::value).orElse(null)))));

    private static final Table<Group> KEEPER = table("keeper", List.of("id"),
            List.of("secret_hash", "since", "invites_until"), group -> group.keepers().values().stream()
                    .map(keeper -> Row.of(List.of(keeper.id().value()), keeper, () -> columns(
                            keeper.secret().value(), keeper.since(), keeper.invitesUntil().orElse(null)))));

    private static final Table<Group> HELD_WORKSHOP = table("held_workshop", List.of("workshop"),
            List.of("workshop_day", "leaves", "on_paper", "number"), group -> group.workshops().values().stream()
                    .map(held -> Row.of(List.of(held.workshop().value()), held, () -> columns(held.day(),
                            held.leaves().name(), held.onPaper(), held.number()))));

    private static final Table<Group> WORKSHOP_LEADER = table("workshop_leader", List.of("workshop", "place"),
            List.of("name"), group -> group.workshops().values().stream()
                    .flatMap(held -> IntStream.range(0, held.leaders().size()).mapToObj(place -> Row.of(
                            List.of(held.workshop().value(), place), held.leaders().get(place),
                            () -> columns(held.leaders().get(place))))));

    private static final Table<Group> FIRST_STEP = table("first_step", List.of("id"),
            List.of("workshop", "noted", "what", "who", "until", "done", "done_on"),
            group -> group.steps().values().stream()
                    .map(step -> Row.of(List.of(step.id().value()), step, () -> columns(step.after().value(),
                            step.noted(), step.what(), step.who(), step.until(), step.done(),
                            step.ticked().orElse(null)))));

    private static final Table<Group> LATE_COMMENT = table("late_comment", List.of("id"),
            List.of("workshop", "comment_day", "text"), group -> group.comments().values().stream()
                    .map(comment -> Row.of(List.of(comment.id().value()), comment, () -> columns(
                            comment.about().value(), comment.day(), comment.text()))));

    /** A group has one reply or none. */
    private static final Table<Group> REPLY = table("group_reply", List.of(), List.of("version", "kind", "words",
            "reply_day"), group -> group.reply().stream().map(reply -> Row.of(List.of(), reply, () -> columns(
                    reply.to(), reply.kind().name(), reply.words(), reply.day()))));

    static final List<Table<Group>> ALL =
            Stream.concat(Stream.of(COMMUNITY_GROUP, KEEPER, HELD_WORKSHOP, WORKSHOP_LEADER, FIRST_STEP, LATE_COMMENT,
                    REPLY), PollTables.ALL.stream()).toList();

    private GroupTables() {
    }

    private static Table<Group> table(String name, List<String> keys, List<String> others,
                                      Function<Group, Stream<Row>> rows) {
        return new Table<>(name, "group_id", keys, others, rows);
    }
}
