package org.evensay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.inquiry.FirstStep;
import org.evensay.inquiry.GivingBack;
import org.evensay.inquiry.Group;
import org.evensay.inquiry.GroupId;
import org.evensay.inquiry.Held;
import org.evensay.inquiry.Inquiry;
import org.evensay.inquiry.Inquiry.TakingPart;
import org.evensay.inquiry.InquiryId;
import org.evensay.inquiry.Keeper;
import org.evensay.inquiry.KeeperId;
import org.evensay.inquiry.LateComment;
import org.evensay.inquiry.Leaves;
import org.evensay.inquiry.Member;
import org.evensay.inquiry.MemberId;
import org.evensay.inquiry.NetworkMeeting;
import org.evensay.inquiry.NoteId;
import org.evensay.inquiry.Part;
import org.evensay.inquiry.PlanOfQuestions;
import org.evensay.inquiry.Planned;
import org.evensay.inquiry.PlannedId;
import org.evensay.inquiry.Reply;
import org.evensay.inquiry.Word;
import org.evensay.workshop.SecretHash;
import org.evensay.workshop.Stage;
import org.evensay.workshop.WorkshopId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads an inquiry or a group back from its rows, inside the caller's transaction. */
final class NetworkReader {
    private final Handle handle;
    private final String id;

    NetworkReader(Handle handle, String id) {
        this.handle = handle;
        this.id = id;
    }

    Inquiry inquiry() {
        return one("select * from inquiry where inquiry = ?", (row, context) -> new Inquiry(new InquiryId(id),
                day(row, "begun"), row.getString("overall"), plan(row),
                WorkshopReader.keyed(team(), Member::id), WorkshopReader.keyed(groups(), TakingPart::group),
                new GivingBack(WorkshopReader.keyed(meetings(), NetworkMeeting::workshop),
                        WorkshopReader.keyed(words(), Word::group))));
    }

    private PlanOfQuestions plan(ResultSet row) throws SQLException {
        Map<String, List<String>> wordings = new Lines(handle, id).grouped(
                "select question, wording from planned_wording where inquiry = ? order by question, version");
        return new PlanOfQuestions(all("select * from planned_question where inquiry = ? order by place",
                (planned, context) -> new Planned(new PlannedId(planned.getString("id")),
                        Stage.valueOf(planned.getString("stage")), wordings.get(planned.getString("id")),
                        planned.getString("follow_up"))),
                PlanOfQuestions.Length.valueOf(row.getString("meeting_length")),
                QuestionReader.number(row, "choices"));
    }

    private List<Member> team() {
        return all("select * from team_member where inquiry = ? order by name, id", (row, context) -> new Member(
                new MemberId(row.getString("id")), new SecretHash(row.getString("secret_hash")),
                Part.valueOf(row.getString("part")), row.getString("name"), day(row, "since"), until(row)));
    }

    private List<TakingPart> groups() {
        return all("select * from taking_part where inquiry = ? order by name", (row, context) -> new TakingPart(
                new GroupId(row.getString("group_id")), row.getString("name"), day(row, "since")));
    }

    Group group() {
        return one("select * from community_group where group_id = ?", (row, context) -> new Group(new GroupId(id),
                day(row, "begun"), row.getString("name"), QuestionReader.text(row, "inquiry").map(InquiryId::new),
                WorkshopReader.keyed(keepers(), Keeper::id), WorkshopReader.keyed(workshops(), Held::workshop),
                WorkshopReader.keyed(steps(), FirstStep::id), WorkshopReader.keyed(comments(), LateComment::id),
                replies().stream().findFirst(), new PollReader(handle, id).polls()));
    }

    private List<Keeper> keepers() {
        return all("select * from keeper where group_id = ? order by since, id", (row, context) -> new Keeper(
                new KeeperId(row.getString("id")), new SecretHash(row.getString("secret_hash")), day(row, "since"),
                until(row)));
    }

    private List<Held> workshops() {
        Map<String, List<String>> leaders = leaders();
        return all("select * from held_workshop where group_id = ? order by number, workshop",
                (row, context) -> new Held(new WorkshopId(row.getString("workshop")), day(row, "workshop_day"),
                        Leaves.valueOf(row.getString("leaves")), row.getBoolean("on_paper"), row.getInt("number"),
                        leaders.getOrDefault(row.getString("workshop"), List.of())));
    }

    private Map<String, List<String>> leaders() {
        Map<String, List<String>> leaders = new HashMap<>();
        all("select * from workshop_leader where group_id = ? order by workshop, place", (row, context) ->
                leaders.computeIfAbsent(row.getString("workshop"), first -> new ArrayList<>())
                        .add(row.getString("name")));
        return leaders;
    }

    private List<FirstStep> steps() {
        return all("select * from first_step where group_id = ? order by noted, id", (row, context) -> new FirstStep(
                new NoteId(row.getString("id")), new WorkshopId(row.getString("workshop")), day(row, "noted"),
                row.getString("what"), row.getString("who"), row.getString("until"), ticked(row)));
    }

    /** Of a step that was done before this was kept, the day on which it was noted. */
    private static Optional<LocalDate> ticked(ResultSet row) throws SQLException {
        return !row.getBoolean("done") ? Optional.empty()
                : Optional.of(Optional.ofNullable(day(row, "done_on")).orElse(day(row, "noted")));
    }

    private List<LateComment> comments() {
        return all("select * from late_comment where group_id = ? order by comment_day, id",
                (row, context) -> new LateComment(new NoteId(row.getString("id")),
                        new WorkshopId(row.getString("workshop")), day(row, "comment_day"), row.getString("text")));
    }

    private List<NetworkMeeting> meetings() {
        return all("select * from network_meeting where inquiry = ? order by meeting_day, workshop",
                (row, context) -> new NetworkMeeting(new WorkshopId(row.getString("workshop")),
                        day(row, "meeting_day")));
    }

    private List<Word> words() {
        return all("select * from word_to_group where inquiry = ? order by group_id", (row, context) -> new Word(
                new GroupId(row.getString("group_id")), row.getInt("version"), day(row, "word_day"),
                row.getString("heard"), row.getString("we_do")));
    }

    private List<Reply> replies() {
        return all("select * from group_reply where group_id = ?", (row, context) -> new Reply(row.getInt("version"),
                Reply.Kind.valueOf(row.getString("kind")), row.getString("words"), day(row, "reply_day")));
    }

    private <T> T one(String select, RowMapper<T> mapper) {
        return handle.createQuery(select).bind(0, id).map(mapper).one();
    }

    private <T> List<T> all(String select, RowMapper<T> mapper) {
        return handle.createQuery(select).bind(0, id).map(mapper).list();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Optional<LocalDate> until(ResultSet row) throws SQLException {
        return Optional.ofNullable(day(row, "invites_until"));
    }
}
