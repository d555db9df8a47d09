package org.evensay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.evensay.inquiry.ClosedPoll;
import org.evensay.inquiry.Poll;
import org.evensay.inquiry.PollAnswer;
import org.evensay.inquiry.PollId;
import org.evensay.inquiry.PollKind;
import org.evensay.inquiry.Polls;
import org.evensay.inquiry.StepCounts;
import org.evensay.workshop.Keyed;
import org.evensay.workshop.SecretHash;
import org.jdbi.v3.core.Handle;

/** Reads the polls of a group back from their rows, inside the caller's transaction: one query for each table. */
final class PollReader {
    private final Handle handle;
    private final String group;
    private final Map<String, List<String>> asked;
    private final Map<String, Map<SecretHash, List<OptionalInt>>> answers = new LinkedHashMap<>();
    private final Map<String, Map<Integer, List<Integer>>> counts = new LinkedHashMap<>();

    PollReader(Handle handle, String group) {
        this.handle = handle;
        this.group = group;
        this.asked = new Lines(handle, group).grouped(
                "select poll, asked from poll_question where group_id = ? order by poll, place");
    }

    Polls polls() {
        readAnswers();
        readCounts();
        List<String> measures = handle.createQuery(
                "select statement from group_measure where group_id = ? order by place").bind(0, group)
                .mapTo(String.class).list();
        return new Polls(measures, WorkshopReader.keyed(open(), Poll::id),
                WorkshopReader.keyed(closed(), ClosedPoll::id));
    }

    private List<Poll> open() {
        return handle.createQuery("select * from poll where group_id = ? and closed_on is null order by asking")
                .bind(0, group).map((row, context) -> open(row)).list();
    }

    private Poll open(ResultSet row) throws SQLException {
        Map<SecretHash, PollAnswer> given = new LinkedHashMap<>();
        answers.getOrDefault(row.getString("id"), Map.of())
                .forEach((key, steps) -> given.put(key, new PollAnswer(steps)));
        return new Poll(new PollId(row.getString("id")), row.getInt("asking"),
                PollKind.valueOf(row.getString("kind")), asked.get(row.getString("id")),
                row.getObject("opened_on", LocalDate.class), new SecretHash(row.getString("link_hash")),
                Keyed.of(given));
    }

    private List<ClosedPoll> closed() {
        return handle.createQuery("select * from poll where group_id = ? and closed_on is not null order by asking")
                .bind(0, group).map((row, context) -> closed(row)).list();
    }

    private ClosedPoll closed(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new ClosedPoll(new PollId(id), row.getInt("asking"), PollKind.valueOf(row.getString("kind")),
                asked.get(id), row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class), row.getInt("people"),
                counts.get(id).values().stream()
                        .map(people -> new StepCounts(people.get(0), people.subList(1, people.size()))).toList());
    }

    private void readAnswers() {
        handle.createQuery("select * from poll_answer where group_id = ? order by poll, answer_key, place")
                .bind(0, group).map((row, context) -> answers
                        .computeIfAbsent(row.getString("poll"), first -> new LinkedHashMap<>())
                        .computeIfAbsent(new SecretHash(row.getString("answer_key")), first -> new ArrayList<>())
                        .add(QuestionReader.number(row, "step"))).list();
    }

    private void readCounts() {
        handle.createQuery("select * from poll_count where group_id = ? order by poll, place, step")
                .bind(0, group).map((row, context) -> counts
                        .computeIfAbsent(row.getString("poll"), first -> new LinkedHashMap<>())
                        .computeIfAbsent(row.getInt("place"), first -> new ArrayList<>())
                        .add(row.getInt("people"))).list();
    }
}
